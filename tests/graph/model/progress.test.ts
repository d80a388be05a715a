import { expect, test } from 'vitest';
import { inSteps } from '../../../graph/model/progress.ts';

function toldBy(total: number, calls = total): number[] {
  const told: number[] = [];
  const step = inSteps((fraction) => told.push(fraction), total, 0.5, 0.8);
  for (let i = 0; i < calls; i += 1) step();
  return told;
}

test('a long loop tells some twenty times how far it is, between where it began and where it ends', () => {
  const told = toldBy(1_000_000);
  expect(told).toHaveLength(20);
  expect(told.at(0)).toBeCloseTo(0.515);
  expect(told.at(-1)).toBeCloseTo(0.8);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
});

test('a short loop tells nothing', () => {
  expect(toldBy(999)).toEqual([]);
});

test('a loop that turns out longer than was thought does not run past its end', () => {
  expect(Math.max(...toldBy(2000, 9000))).toBe(0.8);
});

test('where nobody listens nothing is told', () => {
  expect(() => inSteps(undefined, 1, 0, 1)()).not.toThrow();
});
