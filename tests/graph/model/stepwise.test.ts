import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce, flatMapOf, sortedStepwise } from '../../../graph/model/stepwise.ts';

test('sorting in steps is sorting, and of two that are equal the first stays first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { size: 'max', maxLength: 20_000 }), (numbers) => {
      const things = numbers.map((number, place) => ({ number, place }));
      const compare = (a: (typeof things)[number], b: (typeof things)[number]): number => a.number - b.number;
      expect(atOnce(sortedStepwise(things, compare))).toEqual(things.toSorted(compare));
    }),
    { numRuns: 30 },
  );
  const many = Array.from({ length: 30_000 }, (_, i) => (i * 7919) % 30_011);
  expect(atOnce(sortedStepwise(many, (a, b) => a - b))).toEqual(many.toSorted((a, b) => a - b));
  expect(atOnce(sortedStepwise([], () => 0))).toEqual([]);
});

test('what becomes of each is told in the order of the list, with a pause after so many', () => {
  const work = flatMapOf([1, 2, 3, 4], (n) => Array.from({ length: n - 1 }, () => n), 2);
  expect([work.next(), work.next(), work.next()]).toEqual([
    { done: false, value: 0.5 },
    { done: false, value: 1 },
    { done: true, value: [2, 3, 3, 4, 4, 4] },
  ]);
});
