import { describe, expect, test } from 'vitest';
import { pdfOf } from '../../../src/engine/picture/pdf.ts';
import { pngOf } from '../../../src/engine/picture/png.ts';
import { fontsOfPage, resvgOfPage } from '../../../src/app/services/picture-files.ts';
import { drawingOf, paperOf, rootOf, textNode } from '../../engine/picture/drawings.ts';

const nodes = [
  paperOf(),
  textNode('Night buses', { y: 40 }),
  textNode('שלום לכולם', { x: 390, y: 80, direction: 'rtl' }),
  textNode('和平 평화 👍 → السلام', { y: 120, 'font-weight': 700 }),
];

describe('pictures in the page', () => {
  test('are drawn as PNG with all bundled fonts', async () => {
    const { png, missing } = await pngOf(rootOf(nodes), { width: 800, height: 400 }, fontsOfPage, resvgOfPage);
    expect(missing).toEqual([]);
    const image = await createImageBitmap(new Blob([png.slice()], { type: 'image/png' }));
    expect([image.width, image.height]).toEqual([800, 400]);
    expect(darkPixels(image, { top: 40, bottom: 100 })).toBeGreaterThan(500);
    expect(darkPixels(image, { top: 120, bottom: 180 })).toBeGreaterThan(500);
    expect(darkPixels(image, { top: 200, bottom: 260 })).toBeGreaterThan(500);
    expect(darkPixels(image, { top: 280, bottom: 400 })).toBe(0);
  });

  test('are drawn as PDF', async () => {
    const { pdf, missing } = await pdfOf(drawingOf(nodes), { title: 'Night buses', language: 'en', page: 'fit' }, fontsOfPage);
    expect(missing).toEqual([]);
    expect(new TextDecoder().decode(pdf.slice(0, 8))).toBe('%PDF-1.7');
    expect(new TextDecoder().decode(pdf.slice(-6))).toContain('%%EOF');
  });
});

function darkPixels(image: ImageBitmap, { top, bottom }: { top: number; bottom: number }): number {
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, top, image.width, bottom - top);
  return data.filter((value, i) => i % 4 === 0 && value < 100).length;
}
