import fc from 'fast-check';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { chunksOf, isPng, withChunks } from '../../../../graph/picture/png/chunks.ts';
import { pixelSize } from '../../../../graph/picture/png/png-size.ts';
import { resolutionChunk } from '../../../../graph/picture/png/resolution.ts';
import { textChunk, textInPng } from '../../../../graph/picture/png/text-chunk.ts';

const png = new Uint8Array(PNG.sync.write(new PNG({ width: 3, height: 2, fill: true })));
const MOST = 10_000;

describe('chunks of a PNG', () => {
  test('are put in where another program still reads the picture, checksums and all', () => {
    const written = withChunks(png, [resolutionChunk(300), textChunk('elenchus', 'Größe 中 🙂')]);
    const read = PNG.sync.read(Buffer.from(written), { checkCRC: true });
    expect([read.width, read.height]).toEqual([3, 2]);
    expect([...chunksOf(written)].map(({ type }) => type)).toEqual(['IHDR', 'pHYs', 'iTXt', ...[...chunksOf(png)].map(({ type }) => type).slice(1)]);
  });

  test('say how large the picture is on paper', () => {
    const { data } = resolutionChunk(300);
    const view = new DataView(data.buffer);
    expect([view.getUint32(0), view.getUint32(4), data[8]]).toEqual([11_811, 11_811, 1]);
  });

  test('give any text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(textInPng(withChunks(png, [textChunk('elenchus', text)]), 'elenchus', MOST)).toBe(text);
      }),
    );
  });

  test('give no text of another name, and none that is longer than allowed', () => {
    const written = withChunks(png, [textChunk('elenchus', 'x'.repeat(1000 * MOST))]);
    expect(written.length).toBeLessThan(50_000);
    expect(textInPng(written, 'elenchus', MOST)).toBeUndefined();
    expect(textInPng(written, 'other', MOST)).toBeUndefined();
  });

  test('survive whatever a file holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat({ max: 60 }), (bytes, at) => {
        const broken = withChunks(png, [textChunk('elenchus', 'text')]);
        broken.set(bytes.subarray(0, broken.length - at), at);
        expect(() => textInPng(broken, 'elenchus', MOST)).not.toThrow();
        expect(() => textInPng(bytes, 'elenchus', MOST)).not.toThrow();
      }),
    );
    expect(isPng(new Uint8Array())).toBe(false);
  });
});

describe('the size of a PNG', () => {
  const drawing = { width: 800, height: 600 };

  test('by scale, by pixels, and by width on paper', () => {
    expect(pixelSize(drawing, { scale: 2 })).toEqual({ width: 1600, height: 1200, dotsPerInch: 192 });
    expect(pixelSize(drawing, { pixels: 400 })).toEqual({ width: 400, height: 300, dotsPerInch: 48 });
    // 12 cm are 4.724 in.
    expect(pixelSize(drawing, { centimetres: 12, dotsPerInch: 300 })).toEqual({ width: 1417, height: 1063, dotsPerInch: 300 });
  });

  test('is never nothing', () => {
    expect(pixelSize({ width: 10_000, height: 1 }, { pixels: 10 }).height).toBe(1);
  });
});
