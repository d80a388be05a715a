import { MOST_PIXELS_A_SIDE } from '../../../components/export-dialog/export-request.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sceneToSvg } from '../../../graph/picture/svg/svg.ts';
import { lightTheme } from '../../../graph/picture/theme.ts';
import { largestScale, PictureTooLargeError, rasterise } from '../../../src/app/services/raster.ts';
import { highStreet } from '../../components/debates.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';

const square = (side: number, fill = '#8a3795'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"><rect width="${side}" height="${side}" fill="${fill}"/></svg>`;

async function pixelsOf(png: Blob): Promise<ImageData> {
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

describe('rasterise', () => {
  test('draws the picture at its scale', async () => {
    const png = await rasterise(square(20), 3);
    expect(png.type).toBe('image/png');
    const { width, height, data } = await pixelsOf(png);
    expect([width, height]).toEqual([60, 60]);
    expect(Array.from(data.subarray(0, 4))).toEqual([0x8a, 0x37, 0x95, 255]);
  });

  test('draws a scene, and leaves what has no paper transparent', async () => {
    const scene = await sceneOf(highStreet);
    const { width, data } = await pixelsOf(await rasterise(sceneToSvg(scene, lightTheme, { paper: false }), 1));
    expect(width).toBe(Math.ceil(scene.width));
    expect(data[3]).toBe(0);
    const frame = scene.groups[0];
    if (frame === undefined) throw new Error('the scene has no group');
    const inside = 4 * (Math.round(frame.y + 8) * width + Math.round(frame.x + frame.width / 2));
    expect(data[inside + 3]).toBe(255);
  });

  test('refuses what the browser would draw empty, and says how large it may be', async () => {
    const refusal = await rasterise(square(20_000), 4).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(PictureTooLargeError);
    expect(refusal).toMatchObject({ code: 'picture-too-large', largestScale: 0.81 });
    expect(String(refusal)).toContain('80,000 × 80,000 pixels');
  });

  test.each(['no picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', '<html xmlns="http://www.w3.org/1999/xhtml"/>'])('refuses %j', async (text) => {
    await expect(rasterise(text, 1)).rejects.toThrow(/no SVG document/);
  });
});

describe('largestScale', () => {
  test('stays within both limits, and not by much', () => {
    const side = fc.integer({ min: 100, max: 100_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const scale = largestScale({ width, height });
        const [w, h] = [Math.ceil(width * scale), Math.ceil(height * scale)];
        expect(Math.max(w, h)).toBeLessThanOrEqual(MOST_PIXELS_A_SIDE);
        expect(w * h).toBeLessThanOrEqual(2 ** 28);
        const more = scale + 0.02;
        expect(width * more > MOST_PIXELS_A_SIDE || height * more > MOST_PIXELS_A_SIDE || width * more * height * more > 2 ** 28).toBe(true);
      }),
    );
  });
});
