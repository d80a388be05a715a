import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../../graph/analysis/agreement/agreement.ts';
import { krippendorffsAlpha } from '../../../../graph/analysis/agreement/alpha.ts';
import type { Judged } from '../../../../graph/analysis/agreement/judgement.ts';
import { cohensKappa } from '../../../../graph/analysis/agreement/kappa.ts';

/** `aa ab`: on the first thing both say a, on the second one says a and the other b. */
function judged(pairs: string): Judged[] {
  return pairs.split(' ').map(([a = '', b = '']) => ({ pair: [a, b], units: 1 }));
}

/*
 * By hand: ten claims, stances a(sserts), r(eports), x (rejects).
 *
 *   A  a a a a a r r r x x
 *   B  a a a a r r r x x x
 *
 * Alike: 8 of 10. A has a 5, r 3, x 2; B has a 4, r 3, x 3.
 * By chance, each reader with their own frequencies: .5 × .4 + .3 × .3 + .2 × .3 = .35
 *   kappa = (.8 − .35) / (1 − .35) = .45 / .65 = 9/13
 * Coincidences: 20 values, a 9, r 6, x 5; the two disagreements stand for 4 of them.
 * Pairs of unlike values: 9 × 11 + 6 × 14 + 5 × 15 = 258
 *   alpha = 1 − 19 × 4 / 258 = 182/258
 */
const BY_HAND = judged('aa aa aa aa ar rr rr rx xx xx');

describe('figures of agreement', () => {
  test('kappa and alpha are those of an example worked by hand', () => {
    const { units, observed, kappa, alpha } = agreementOf(BY_HAND);
    expect([units, observed]).toEqual([10, 0.8]);
    expect(kappa).toBeCloseTo(9 / 13, 12);
    expect(alpha).toBeCloseTo(182 / 258, 12);
  });

  test('full agreement is 1, and disagreement beyond chance is below 0', () => {
    expect(agreementOf(judged('aa bb cc'))).toEqual({ units: 3, observed: 1, kappa: 1, alpha: 1 });
    const { kappa, alpha } = agreementOf(judged('ab ba'));
    expect(kappa).toBe(-1);
    // 1 − (4 − 1) × 4 / (2 × 2 + 2 × 2)
    expect(alpha).toBe(-0.5);
  });

  test('the correction of alpha fades with the size of the sample', () => {
    const times = (n: number): number => krippendorffsAlpha(BY_HAND.map(({ pair }) => ({ pair, units: n })));
    const uncorrected = 1 - (20 * 4) / 258;
    expect(times(1) - uncorrected).toBeCloseTo(4 / 258, 12);
    expect(times(1000)).toBeCloseTo(uncorrected, 4);
  });

  test('one thing of many units counts as many things', () => {
    const one: Judged[] = [{ pair: ['a', 'b'], units: 3 }, { pair: ['b', 'b'], units: 2 }];
    expect(agreementOf(one)).toEqual(agreementOf(judged('ab ab ab bb bb')));
  });

  test('if only one of the two has a single category, kappa is 0, whatever the share', () => {
    expect(cohensKappa(judged('aa aa ab'))).toBe(0);
  });
});
