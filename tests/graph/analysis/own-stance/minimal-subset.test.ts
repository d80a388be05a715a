import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minimalSubset } from '../../../../graph/analysis/own-stance/minimal-subset.ts';

const SEED = 2004;

test('M7 M13 a minimal set works, and does not without any one of its items', () => {
  const conditions = fc.array(fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(conditions, (sets) => {
      const items = Array.from({ length: 10 }, (_, i) => i);
      const works = (subset: readonly number[]): boolean => sets.some((set) => set.every((item) => subset.includes(item)));
      const found = minimalSubset(items, works);
      expect(works(found)).toBe(true);
      for (const item of found) expect(works(found.filter((other) => other !== item))).toBe(false);
    }),
    { numRuns: 2000, seed: SEED },
  );
});

test('nothing is needed where nothing is enough', () => {
  expect(minimalSubset([1, 2, 3], () => true)).toEqual([]);
});

test('of several sets one is found that does with early items', () => {
  const either = (subset: readonly string[]): boolean => subset.includes('early') || subset.includes('late');
  expect(minimalSubset(['early', 'late'], either)).toEqual(['early']);
});

test('one of a thousand items is found without asking for each', () => {
  let asked = 0;
  const found = minimalSubset(Array.from({ length: 1000 }, (_, i) => i), (subset) => {
    asked += 1;
    return subset.includes(700);
  });
  expect(found).toEqual([700]);
  expect(asked).toBeLessThan(50);
});
