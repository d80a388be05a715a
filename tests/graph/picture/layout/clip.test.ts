import { describe, expect, test } from 'vitest';
import { untilShape } from '../../../../graph/picture/layout/clip.ts';

const shape = { x: 0, y: 0, width: 20, height: 10 };

describe('untilShape', () => {
  test('stops on the border that a path meets first', () => {
    expect(untilShape([{ x: 50, y: 5 }, { x: -5, y: 5 }], shape)).toEqual([{ x: 50, y: 5 }, { x: 20, y: 5 }]);
    expect(untilShape([{ x: 50, y: 40 }, { x: 8, y: 40 }, { x: 8, y: 5 }, { x: -5, y: 5 }], shape)).toEqual([{ x: 50, y: 40 }, { x: 8, y: 40 }, { x: 8, y: 10 }]);
  });

  test('leaves a path alone that misses the shape', () => {
    const path = [{ x: 50, y: 50 }, { x: 50, y: 90 }];
    expect(untilShape(path, shape)).toEqual(path);
  });
});
