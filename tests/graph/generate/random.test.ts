import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawBetween, drawFrom } from '../../../graph/generate/draws.ts';
import { randomFor, xoshiro } from '../../../graph/generate/random.ts';

describe('chance', () => {
  test('is xoshiro128**, as its authors wrote it', () => {
    // From their own program in C.
    const draw = xoshiro([1, 2, 3, 4]);
    expect(Array.from({ length: 8 }, draw)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849]);
  });

  test('is the same for a seed and a purpose, and another for another of either', () => {
    const few = (seed: number, purpose: string): number[] => {
      const { next } = randomFor(seed, purpose);
      return Array.from({ length: 4 }, next);
    };
    expect(few(7, 'texts')).toEqual(few(7, 'texts'));
    expect(new Set([few(7, 'texts'), few(8, 'texts'), few(7, 'people'), few(7 + 2 ** 32, 'texts')].map(String)).size).toBe(4);
  });

  test('is spread evenly', () => {
    const { below } = randomFor(1, 'dice');
    const counts = new Uint32Array(6);
    for (let n = 0; n < 60_000; n += 1) counts[below(6)] = (counts[below(6)] ?? 0) + 1;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(500);
  });
});

describe('draws', () => {
  test('things come as often as their weights say', () => {
    const random = randomFor(2, 'weights');
    const drawn = Array.from({ length: 10_000 }, () => drawFrom([['often', 3], ['seldom', 1], ['never', 0]], random));
    expect(drawn).not.toContain('never');
    expect(drawn.filter((thing) => thing === 'often').length / drawn.length).toBeCloseTo(0.75, 1);
  });

  test('of nothing, nothing can be drawn', () => {
    expect(() => drawFrom([], randomFor(1, ''))).toThrow(RangeError);
  });

  test('numbers lie between the least and the greatest, a tenth of them below each decile', () => {
    const deciles = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 1000];
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = randomFor(seed, 'lengths');
        const drawn = Array.from({ length: 500 }, () => drawBetween(deciles, random));
        expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
        expect(Math.max(...drawn)).toBeLessThanOrEqual(1000);
        expect(Math.abs(drawn.filter((n) => n < 50).length / drawn.length - 0.5)).toBeLessThan(0.15);
      }),
    );
  });
});
