import { expect, test } from 'vitest';
import { isTooLarge, pixelSize } from '../../../components/export-dialog/export-request.ts';

test('a picture has whole pixels, and all of it is in them', () => {
  expect(pixelSize({ width: 100.2, height: 50 }, 3)).toEqual({ width: 301, height: 150 });
});

test('a picture is too large by a side or by its area', () => {
  expect(isTooLarge({ width: 16_384, height: 16_384 })).toBe(false);
  expect(isTooLarge({ width: 16_385, height: 16_384 })).toBe(true);
  expect(isTooLarge({ width: 32_768, height: 1 })).toBe(true);
});
