import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pack } from '../../../../graph/picture/layout/pack.ts';
import { overlap } from '../pictures.ts';

const size = fc.record({ width: fc.integer({ min: 100, max: 3000 }), height: fc.integer({ min: 100, max: 3000 }) });

describe('pack', () => {
  test('puts groups of one size in rows and columns like the screen', () => {
    const { width, height } = pack(Array.from({ length: 6 }, () => ({ width: 160, height: 100 })), { gaps: { beside: 0, below: 0 }, aspect: 1.6 });
    expect(Math.max(width, 1.6 * height)).toBe(480);
  });

  test('stacks groups for a narrow screen', () => {
    const { corners } = pack([{ width: 300, height: 100 }, { width: 300, height: 100 }], { gaps: { beside: 20, below: 10 }, aspect: 0.5 });
    expect(corners).toEqual([{ x: 0, y: 0 }, { x: 0, y: 110 }]);
  });

  test('fills the gap beside a high group with low ones', () => {
    const sizes = [{ width: 100, height: 210 }, { width: 100, height: 100 }, { width: 100, height: 100 }];
    expect(pack(sizes, { gaps: { beside: 10, below: 10 }, aspect: 1 })).toEqual({ width: 210, height: 210, corners: [{ x: 0, y: 0 }, { x: 110, y: 0 }, { x: 110, y: 110 }] });
  });

  test('of no groups is nothing', () => {
    expect(pack([], { gaps: { beside: 10, below: 10 }, aspect: 1 })).toEqual({ width: 0, height: 0, corners: [] });
  });

  test('keeps the groups apart by the gap, and inside', () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 14 }), fc.double({ min: 0.3, max: 3, noNaN: true }), (sizes, aspect) => {
        const gaps = { beside: 40, below: 30 };
        const packing = pack(sizes, { gaps, aspect });
        const placed = sizes.map(({ width, height }, i) => ({ ...(packing.corners[i] ?? { x: NaN, y: NaN }), width: width + gaps.beside, height: height + gaps.below }));
        placed.forEach((one, i) => {
          expect(one.x + one.width - gaps.beside).toBeLessThanOrEqual(packing.width);
          expect(one.y + one.height - gaps.below).toBeLessThanOrEqual(packing.height);
          for (const other of placed.slice(i + 1)) expect(overlap(one, other)).toBe(false);
        });
      }),
      { numRuns: 60 },
    );
  });
});
