import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf } from '../../../graph/analysis/agreement/agreement.ts';
import { krippendorffsAlpha } from '../../../graph/analysis/agreement/alpha.ts';
import { commonEssays } from '../../../graph/analysis/agreement/common-essays.ts';
import type { SetComparison } from '../../../graph/analysis/agreement/compare-pairs.ts';
import { compareReadings, type ReadingComparison } from '../../../graph/analysis/agreement/compare-readings.ts';
import { shareAlike, type Judged } from '../../../graph/analysis/agreement/judgement.ts';
import { cohensKappa } from '../../../graph/analysis/agreement/kappa.ts';
import { intersection, spansOf, total, union, type Span } from '../../../graph/analysis/agreement/spans.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Anchor } from '../../../graph/model/schema.ts';
import { build, buildDebate } from '../build.ts';

/** A table of two readers: the first in rows, the second in columns. */
const table = (rows: readonly (readonly number[])[]): Judged[] =>
  rows.flatMap((row, i) => row.map((units, k) => ({ pair: [`category ${i}`, `category ${k}`] as const, units })));

/** What two readers said of one thing after the other. */
const inTurn = (first: string, second: string): Judged[] =>
  first.split(' ').map((a, i) => ({ pair: [a, second.split(' ')[i] ?? ''], units: 1 }));

describe('Cohen’s kappa', () => {
  const kappaOf = (rows: readonly (readonly number[])[]): number => cohensKappa(table(rows));

  test('is that of the first table of Cohen 1960', () => {
    const cohen = [
      [25, 13, 12],
      [12, 2, 16],
      [3, 15, 2],
    ];
    // Alike 0.25 + 0.02 + 0.02 = 0.29; by chance 0.5 · 0.4 + 0.3 · 0.3 + 0.2 · 0.3 = 0.35; (0.29 − 0.35) / 0.65
    expect(shareAlike(table(cohen))).toBeCloseTo(0.29, 12);
    expect(kappaOf(cohen)).toBeCloseTo(-0.06 / 0.65, 12);
  });

  test('takes away what chance would give', () => {
    // 35 of 50 alike; by chance 25/50 · 30/50 + 25/50 · 20/50 = 0.5; (0.7 − 0.5) / 0.5
    expect(kappaOf([[20, 5], [10, 15]])).toBeCloseTo(0.4, 12);
  });

  test('tells two tables of the same observed agreement apart by their margins', () => {
    // By chance 60/100 · 70/100 + 40/100 · 30/100 = 0.54; (0.6 − 0.54) / 0.46
    expect(kappaOf([[45, 15], [25, 15]])).toBeCloseTo(0.06 / 0.46, 12);
    // By chance 60/100 · 30/100 + 40/100 · 70/100 = 0.46; (0.6 − 0.46) / 0.54
    expect(kappaOf([[25, 35], [5, 35]])).toBeCloseTo(0.14 / 0.54, 12);
  });

  test('is 1 for full agreement, 0 for that of chance, −1 for none of two equal categories', () => {
    expect([kappaOf([[3, 0], [0, 7]]), kappaOf([[1, 1], [1, 1]]), kappaOf([[0, 5], [5, 0]])]).toEqual([1, 0, -1]);
  });

  test('says nothing of one category, nor of nothing', () => {
    expect([kappaOf([[9]]), kappaOf([])]).toEqual([NaN, NaN]);
  });
});

describe('Krippendorff’s alpha', () => {
  test('is that of his example of two categories, 0.095', () => {
    // 4 of 10 unlike, 14 zeros and 6 ones: 1 − 19 · 8 / (2 · 14 · 6)
    const alpha = krippendorffsAlpha(inTurn('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'));
    expect(alpha).toBeCloseTo(1 - (19 * 8) / (2 * 14 * 6), 12);
    expect(alpha.toFixed(3)).toBe('0.095');
  });

  test('is that of his example of five categories, 0.692', () => {
    // 3 of 12 unlike; four a, six b, six c, six d, two e: 1 − 23 · 6 / (4 · 20 + 3 · 6 · 18 + 2 · 22)
    const alpha = krippendorffsAlpha(inTurn('a a b b d c c c e d d a', 'b a b b b c c c e d d d'));
    expect(alpha).toBeCloseTo(1 - (23 * 6) / (4 * 20 + 3 * 6 * 18 + 2 * 22), 12);
    expect(alpha.toFixed(3)).toBe('0.692');
  });

  test('is 1 for full agreement, and says nothing of one category, nor of nothing', () => {
    expect(krippendorffsAlpha(table([[3, 0], [0, 7]]))).toBe(1);
    expect([krippendorffsAlpha(table([[9]])), krippendorffsAlpha([])]).toEqual([NaN, NaN]);
  });
});

describe('agreement', { timeout: 30_000 }, () => {
  test('is the same whichever reader is first, and whether units come one by one or together', () => {
    const category = fc.constantFrom('a', 'b', '__proto__');
    fc.assert(
      fc.property(fc.array(fc.tuple(category, category, fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 12 }), (judgements) => {
        const together = agreementOf(judgements.map(([a, b, units]) => ({ pair: [a, b], units })));
        const swapped = agreementOf(judgements.map(([a, b, units]) => ({ pair: [b, a], units })));
        const single = agreementOf(judgements.flatMap(([a, b, units]) => Array.from({ length: units }, () => ({ pair: [a, b] as const, units: 1 }))));
        for (const { units, observed, kappa, alpha } of [swapped, single]) {
          expect([units, observed]).toEqual([together.units, together.observed]);
          expectClose(kappa, together.kappa);
          expectClose(alpha, together.alpha);
        }
      }),
    );
  });
});

function expectClose(value: number, expected: number): void {
  expect(Number.isNaN(value)).toBe(Number.isNaN(expected));
  expect(Math.abs(value - expected) > 1e-9).toBe(false);
}

describe('spans', { timeout: 30_000 }, () => {
  const LENGTH = 24;
  const span = fc.tuple(fc.nat(LENGTH - 1), fc.integer({ min: 1, max: 8 })).map(([start, size]): Span => ({ start, end: Math.min(LENGTH, start + size) }));
  const anySpans = fc.array(span, { maxLength: 6 });

  /** Each character of a text, covered or not. */
  const covered = (spans: readonly Span[]): boolean[] =>
    Array.from({ length: LENGTH }, (_, at) => spans.some(({ start, end }) => start <= at && at < end));
  const count = (marks: readonly boolean[]): number => marks.filter(Boolean).length;

  test('together cover what each covers, in order, and none touches the next', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const joined = union(spans);
        expect(covered(joined)).toEqual(covered(spans));
        expect(total(joined)).toBe(count(covered(spans)));
        for (const [i, { start }] of joined.slice(1).entries()) expect(joined[i]?.end).toBeLessThan(start);
      }),
    );
  });

  test('have in common what both cover', () => {
    fc.assert(
      fc.property(anySpans, anySpans, (a, b) => {
        const both = covered(a).map((mark, at) => mark && covered(b)[at] === true);
        const common = intersection(union(a), union(b));
        expect(covered(common)).toEqual(both);
        expect(total(common)).toBe(count(both));
      }),
    );
  });

  test('are left as they were', () => {
    const spans = [{ start: 5, end: 9 }, { start: 1, end: 6 }];
    expect(union(spans)).toEqual([{ start: 1, end: 9 }]);
    expect(spans).toEqual([{ start: 5, end: 9 }, { start: 1, end: 6 }]);
  });

  test('of a claim are those of all its occurrences in the essay', () => {
    const occurrence = (essay: string, start: number, end: number) =>
      ({ essay, voice: 'a', stance: 'asserts', role: 'premise', implicit: false, anchors: [{ start, end }] }) as const;
    const claim = { id: 'p', text: 'p', gist: 'p', occurrences: [occurrence('A', 5, 9), occurrence('B', 0, 99), occurrence('A', 8, 12)] };
    expect(spansOf({ ...claim, occurrences: claim.occurrences.map((o) => ({ ...o, anchors: [...o.anchors] })) }, 'A')).toEqual([{ start: 5, end: 12 }]);
  });
});

/**
 * A reading of essay `A`, a text of 100 code units, in the words of `build`; each claim is anchored as told.
 */
function reading(anchors: Readonly<Record<string, readonly [number, number]>>, ...lines: string[]): DebateGraph {
  const debate = buildDebate(...lines);
  const placed = new Map(Object.entries(anchors));
  return debateGraph({
    ...debate,
    essays: debate.essays.map((essay) => ({ ...essay, sha256: 'a'.repeat(64), length: 100 })),
    claims: debate.claims.map((claim) => ({
      ...claim,
      occurrences: claim.occurrences.map((o) => ({ ...o, anchors: o.essay === 'A' ? anchorsAt(placed.get(claim.id)) : [] })),
    })),
  });
}

function anchorsAt(place: readonly [number, number] | undefined): Anchor[] {
  return place ? [{ start: place[0], end: place[1] }] : [];
}

const pairs = (comparison: ReadingComparison): string[] => comparison.matched.map(({ a, b, overlap }) => `${a.id}=${b.id} ${overlap.toFixed(2)}`);
const ids = (claims: readonly { readonly id: string }[]): string[] => claims.map((claim) => claim.id);
const inWords = ({ both, onlyA, onlyB }: SetComparison): Record<string, string[]> => ({
  both: both.map((pair) => pair.join(' ')),
  onlyA: onlyA.map((pair) => pair.join(' ')),
  onlyB: onlyB.map((pair) => pair.join(' ')),
});

describe('two readings of an essay', () => {
  const one = reading(
    { t: [0, 10], p: [20, 40], q: [50, 60], r: [80, 90] },
    'A: thesis t, asserts p q, reports r',
    'A: p + q => t',
    'A: r => q',
    'p >< q',
    'q >< t',
  );
  const other = reading(
    { T: [0, 10], P: [22, 42], Q: [54, 64], S: [70, 75] },
    'A: thesis T, rejects P, asserts Q S',
    'A: P => T',
    'A: Q => S',
    'Q >< P',
    'S >< T',
  );
  const comparison = compareReadings(one, other, 'A');

  test('have those claims in common that share half of what they cover, the best overlap first', () => {
    // p and P share 18 of 22 code units; q and Q only 6 of 14.
    expect(pairs(comparison)).toEqual(['t=T 1.00', 'p=P 0.82']);
    expect([ids(comparison.onlyA), ids(comparison.onlyB)]).toEqual([
      ['q', 'r'],
      ['Q', 'S'],
    ]);
  });

  test('differ in voice, stance and role where the claims in common do', () => {
    expect(comparison.stanceDiffers.map(({ a, b, inA, inB }) => [a.id, b.id, inA, inB])).toEqual([['p', 'P', 'asserts', 'rejects']]);
    expect(comparison.voiceDiffers).toEqual([]);
    expect(comparison.roleDiffers).toEqual([]);
    expect(comparison.agreement.stance).toEqual({ units: 2, observed: 0.5, kappa: 0, alpha: 0 });
    expect(comparison.agreement.role).toEqual({ units: 2, observed: 1, kappa: 1, alpha: 1 });
  });

  test('have a link in common if both its claims are, and in the same direction', () => {
    expect(inWords(comparison.links)).toEqual({ both: ['p t'], onlyA: ['q t', 'r q'], onlyB: ['Q S'] });
  });

  test('have a contradiction in common whichever claim stands first', () => {
    const turned = reading({ T: [0, 10], P: [20, 40] }, 'A: thesis T, asserts P', 'P >< T');
    const straight = reading({ t: [0, 10], p: [20, 40] }, 'A: thesis t, asserts p', 't >< p');
    expect(inWords(compareReadings(straight, turned, 'A').contradictions)).toEqual({ both: ['t p'], onlyA: [], onlyB: [] });
    expect(inWords(comparison.contradictions)).toEqual({ both: [], onlyA: ['p q', 'q t'], onlyB: ['Q P', 'S T'] });
  });

  test('agree on each code unit that both cover or both leave open', () => {
    // One covers 50, the other 45, both 10 + 18 + 6 = 34; so 34 + 39 of 100 are alike.
    const { units, observed, kappa } = comparison.agreement.coverage;
    expect([units, observed]).toEqual([100, 0.73]);
    // By chance 0.50 · 0.45 + 0.50 · 0.55 = 0.5
    expect(kappa).toBeCloseTo(0.46, 12);
  });

  test('of which one is the other agree in everything', () => {
    const same = compareReadings(one, one, 'A');
    expect(pairs(same)).toEqual(['t=t 1.00', 'p=p 1.00', 'q=q 1.00', 'r=r 1.00']);
    expect([same.onlyA, same.onlyB, same.stanceDiffers, same.links.onlyA, same.links.onlyB, same.contradictions.onlyB]).toEqual([[], [], [], [], [], []]);
    expect([same.agreement.coverage.kappa, same.agreement.stance.kappa, same.agreement.role.kappa]).toEqual([1, 1, 1]);
  });

  test('are the same differences the other way around', () => {
    const back = compareReadings(other, one, 'A');
    expect(back.matched.map(({ a, b }) => [b.id, a.id])).toEqual(comparison.matched.map(({ a, b }) => [a.id, b.id]));
    expect([ids(back.onlyA), ids(back.onlyB)]).toEqual([ids(comparison.onlyB), ids(comparison.onlyA)]);
    expect(back.agreement.coverage.kappa).toBeCloseTo(comparison.agreement.coverage.kappa, 12);
  });

  test('match each claim once, to the one that it overlaps most', () => {
    const a = reading({ p: [0, 20] }, 'A: thesis p');
    const b = reading({ x: [0, 14], y: [0, 18], z: [2, 20] }, 'A: thesis x, asserts y z');
    expect(pairs(compareReadings(a, b, 'A'))).toEqual(['p=y 0.90']);
  });

  test('do not match claims that stand nowhere', () => {
    const implicit = reading({}, 'A: thesis p');
    expect(compareReadings(implicit, implicit, 'A')).toMatchObject({ matched: [], onlyA: [{ id: 'p' }], onlyB: [{ id: 'p' }] });
  });

  test('are compared in the links of this essay only, each counted once', () => {
    const a = reading(
      { t: [0, 10], p: [20, 40], q: [50, 60] },
      'A: thesis t, asserts p q',
      'A: p + q => t',
      'A: p => t',
      'B: thesis u, asserts p v',
      'B: v => u',
      'B: p -> u',
      'u >< t',
    );
    const b = reading({ t: [0, 10], p: [20, 40], q: [50, 60] }, 'A: thesis t, asserts p q', 'A: p + q => t');
    const { links, contradictions } = compareReadings(a, b, 'A');
    expect(inWords(links)).toEqual({ both: ['p t', 'q t'], onlyA: [], onlyB: [] });
    expect(inWords(contradictions)).toEqual({ both: [], onlyA: [], onlyB: [] });
  });

  test('of a text whose length nobody knows are compared as far as they reach', () => {
    const unmeasured = (g: DebateGraph): DebateGraph =>
      debateGraph({ ...g.debate, essays: g.debate.essays.map((essay) => ({ ...essay, length: null })) });
    expect(compareReadings(unmeasured(one), unmeasured(other), 'A').agreement.coverage).toMatchObject({ units: 90, observed: (34 + 29) / 90 });
  });

  test('of different texts cannot be compared, nor of an essay that one of them lacks', () => {
    const changed = debateGraph({ ...one.debate, essays: one.debate.essays.map((essay) => ({ ...essay, sha256: 'b'.repeat(64) })) });
    expect(() => compareReadings(one, changed, 'A')).toThrow('not known to be of the same text');
    expect(() => compareReadings(one, other, 'B')).toThrow('lacks the essay "B"');
  });

  test('that say of no text which it was cannot be compared', () => {
    const g = build('A: thesis t');
    expect(() => compareReadings(g, g, 'A')).toThrow('not known to be of the same text');
  });

  test('may call the essay, its author and its sources by other names', () => {
    const voices = (author: string, source: string, essay: string): DebateGraph => {
      const { debate } = reading({ t: [0, 10], p: [20, 40] }, 'A: thesis t, asserts p');
      return debateGraph({
        ...debate,
        people: [
          { id: author, name: null, kind: 'person' },
          { id: source, name: source.startsWith('m') ? 'The Mayor' : 'the mayor', kind: 'person' },
        ],
        essays: debate.essays.map((e) => ({ ...e, id: essay, author })),
        claims: debate.claims.map((claim) => ({
          ...claim,
          occurrences: claim.occurrences.map((o) => ({ ...o, essay, voice: claim.id === 'p' ? source : author })),
        })),
      });
    };
    const { matched, voiceDiffers } = compareReadings(voices('a', 'mayor', 'A'), voices('author', 'of-the-town', 'essay'), 'A', 'essay');
    expect([matched.length, voiceDiffers]).toEqual([2, []]);
    const differing = compareReadings(voices('a', 'mayor', 'A'), reading({ t: [0, 10], p: [20, 40] }, 'A: thesis t, asserts p'), 'A');
    expect(differing.voiceDiffers.map(({ a, inA, inB }) => [a.id, inA, inB])).toEqual([['p', 'mayor', 'a']]);
  });
});

describe('the essays that two readings have in common', () => {
  const essays = (...texts: [id: string, sha256: string | null][]): DebateGraph => {
    const { essays: [essay], ...debate } = buildDebate('A: thesis t');
    if (essay === undefined) throw new Error('no essay');
    return debateGraph({ ...debate, claims: [], essays: texts.map(([id, digit]) => ({ ...essay, id, sha256: digit && digit.repeat(64) })) });
  };
  const inWords = (a: DebateGraph, b: DebateGraph): string[][] => {
    const { common, unlike } = commonEssays(a, b);
    return [common, unlike].map((pairs) => pairs.map(([x, y]) => `${x.id}=${y.id}`));
  };

  test('are those of the same text, whatever they are called', () => {
    expect(inWords(essays(['A', '1'], ['B', '2']), essays(['x', '2'], ['A', '1']))).toEqual([['A=A', 'B=x'], []]);
  });

  test('are not those of one name whose texts differ or are unknown, which are told', () => {
    expect(inWords(essays(['A', '1'], ['B', null], ['C', '3']), essays(['A', '2'], ['B', null], ['D', '4']))).toEqual([[], ['A=A', 'B=B']]);
  });
});
