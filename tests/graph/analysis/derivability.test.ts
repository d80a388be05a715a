import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Argument } from '../../../graph/analysis/argument.ts';
import { derivation } from '../../../graph/analysis/derivability.ts';
import type { Step } from '../../../graph/analysis/steps.ts';

const ESSAY: Argument['essay'] = { id: 'A', title: null, author: 'a', outlet: null, date: null, sha256: null, length: null };

const argument = (held: string[], steps: Omit<Step, 'id'>[]): Argument => ({
  essay: ESSAY,
  held: new Set(held),
  theses: [],
  steps: steps.map((step, i) => ({ id: `#${i}`, ...step })),
});

/** The definition, read off the rules without a thought for speed. */
function naiveStanding({ held, steps }: Argument, without?: string): Set<string> {
  const deriving = steps.filter((s) => s.derives);
  const stands = new Set([...held].filter((id) => id !== without && !deriving.some((s) => s.conclusion === id)));
  for (let before = -1; before !== stands.size; ) {
    before = stands.size;
    for (const s of deriving) if (s.conclusion !== without && s.premises.every((p) => stands.has(p))) stands.add(s.conclusion);
  }
  return stands;
}

const claim = fc.constantFrom(...'abcdefgh');
const anyArgument = fc
  .record({
    held: fc.uniqueArray(claim, { minLength: 3, maxLength: 8, size: 'max' }),
    steps: fc.array(
      fc.record({
        premises: fc.array(claim, { minLength: 1, maxLength: 3 }),
        conclusion: claim,
        derives: fc.constantFrom(true, true, true, false),
      }),
      { maxLength: 14, size: 'max' },
    ),
  })
  .map(({ held, steps }) => argument(held, steps));

describe('derivability', () => {
  test('D1 D2 a conclusion stands if all premises of one of its steps do', () => {
    const a = argument(['p', 'q', 't'], [{ premises: ['p', 'q'], conclusion: 't', derives: true }]);
    expect(derivation(a).stands).toEqual(new Set(['p', 'q', 't']));
    expect(derivation(a).fallingWithout('q')).toEqual(['t']);
  });

  test('D3 a cycle supports nothing', () => {
    const a = argument(
      ['p', 'q'],
      [
        { premises: ['p'], conclusion: 'q', derives: true },
        { premises: ['q'], conclusion: 'p', derives: true },
      ],
    );
    expect(derivation(a).stands).toEqual(new Set());
  });

  test('D4 a claim that is taken away does not come back by what stands without it', () => {
    const a = argument(
      ['p', 'q', 'r', 't'],
      [
        { premises: ['p'], conclusion: 'r', derives: true },
        { premises: ['q'], conclusion: 'r', derives: true },
        { premises: ['r'], conclusion: 'q', derives: true },
        { premises: ['p'], conclusion: 'q', derives: true },
        { premises: ['r'], conclusion: 't', derives: true },
      ],
    );
    expect(derivation(a).fallingWithout('r')).toEqual(['t']);
  });

  test('R3 what leads round in a circle leaves a claim as dependent as it was', () => {
    const a = argument(
      ['p', 'q', 'r', 't'],
      [
        { premises: ['p'], conclusion: 'q', derives: true },
        { premises: ['r'], conclusion: 'q', derives: true },
        { premises: ['q'], conclusion: 'r', derives: true },
        { premises: ['r'], conclusion: 't', derives: true },
      ],
    );
    expect(derivation(a).neededFor(['t'])).toEqual(new Set(['r', 'q', 'p']));
  });

  test('R3 two circles that lead into each other make a claim of either stand on both their grounds', () => {
    const a = argument(
      ['p', 'q', 'b', 'd', 't'],
      [
        { premises: ['p'], conclusion: 'b', derives: true },
        { premises: ['d'], conclusion: 'b', derives: true },
        { premises: ['q'], conclusion: 'd', derives: true },
        { premises: ['b'], conclusion: 'd', derives: true },
        { premises: ['b', 'd'], conclusion: 't', derives: true },
      ],
    );
    expect(derivation(a).neededFor(['t'])).toEqual(new Set(['b', 'd']));
  });

  test('R3 chains of steps may be long', () => {
    const links = Array.from({ length: 20_000 }, (_, i) => ({ premises: [`c${i}`, `p${i}`], conclusion: `c${i + 1}`, derives: true }));
    const a = argument(['c0', ...links.flatMap(({ premises: [, p = ''], conclusion }) => [p, conclusion])], links);
    const { stands, neededFor, fallingWithout } = derivation(a);
    expect([stands.size, neededFor(['c20000']).size, fallingWithout('c0').length]).toEqual([40_001, 40_000, 20_000]);
  });

  test('D1–D4 forward chaining gives what the rules say, on any argument and without any claim', () => {
    fc.assert(
      fc.property(anyArgument, claim, (a, without) => {
        const { stands, fallingWithout } = derivation(a);
        expect(stands).toEqual(naiveStanding(a));
        const left = naiveStanding(a, without);
        expect(fallingWithout(without)).toEqual([...stands].filter((id) => id !== without && !left.has(id)));
      }),
      { numRuns: 3000 },
    );
  });

  test('R3 R6 claims need that without which one of them or another would fall, on any argument', () => {
    fc.assert(
      fc.property(anyArgument, fc.uniqueArray(claim, { maxLength: 3 }), (a, claims) => {
        const { stands, neededFor } = derivation(a);
        const isNeeded = (id: string): boolean => {
          const left = naiveStanding(a, id);
          return claims.some((other) => other !== id && stands.has(other) && !left.has(other));
        };
        expect([...neededFor(claims)].toSorted()).toEqual([...stands].filter(isNeeded).toSorted());
      }),
      { numRuns: 3000 },
    );
  });

  test('R6 of what falls, the nearest can be asked for', () => {
    fc.assert(
      fc.property(anyArgument, claim, fc.nat({ max: 4 }), (a, without, most) => {
        const { fallingWithout } = derivation(a);
        const all = fallingWithout(without);
        const some = fallingWithout(without, most);
        expect(some.length).toBe(Math.min(most, all.length));
        expect(all).toEqual(expect.arrayContaining([...some]));
      }),
      { numRuns: 1000 },
    );
  });
});
