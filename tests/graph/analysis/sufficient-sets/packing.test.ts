import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestPacking } from '../../../../graph/analysis/sufficient-sets/packing.ts';

type Sets = readonly (readonly number[])[];

function mostDisjoint(sets: Sets): number {
  return sets.reduce((most, set, i) => Math.max(most, 1 + mostDisjoint(sets.slice(i + 1).filter((other) => !other.some((x) => set.includes(x))))), 0);
}

function isDisjoint(sets: Sets, chosen: readonly number[]): boolean {
  const members = chosen.flatMap((place) => sets[place] ?? []);
  return new Set(members).size === members.length;
}

const setOf = (members: number, size: number) => fc.uniqueArray(fc.nat({ max: members }), { minLength: 1, maxLength: size });

describe('sets without a common member', () => {
  test('R11 as many are chosen as can be', () => {
    fc.assert(
      fc.property(fc.array(setOf(12, 4), { maxLength: 14, size: 'max' }), (sets) => {
        const { chosen, isLargest } = largestPacking(sets, Infinity);
        expect([chosen.length, isLargest]).toEqual([mostDisjoint(sets), true]);
        expect(isDisjoint(sets, chosen)).toBe(true);
      }),
      { numRuns: 2000, seed: 11 },
    );
  });

  test('R11 no more are looked for than there are known to be', () => {
    expect(largestPacking([[1], [2], [3]], 3)).toEqual({ chosen: [0, 1, 2], isLargest: true });
    expect(largestPacking([], Infinity)).toEqual({ chosen: [], isLargest: true });
  });

  test('R11 of very many, it is not said that there can be no more unless that is known', () => {
    const [sets = []] = fc.sample(fc.array(setOf(400, 12), { minLength: 300, maxLength: 300, size: 'max' }), { numRuns: 1, seed: 12 });
    const { chosen, isLargest } = largestPacking(sets, Infinity);
    expect(isDisjoint(sets, chosen)).toBe(true);
    expect(chosen.length).toBeGreaterThan(20);
    expect(isLargest).toBe(false);
  });
});
