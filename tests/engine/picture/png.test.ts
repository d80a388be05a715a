import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { svgNode, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { fontsOnDisk, resvgOnDisk } from '../../../src/cli/picture-files.ts';
import { isTooLarge, largestScale, MOST_PIXELS, MOST_PIXELS_A_SIDE, PictureTooLargeError, scaled } from '../../../src/engine/picture/png-limits.ts';
import { pngOf } from '../../../src/engine/picture/png.ts';
import { drawingOf, paperOf, rootOf, textNode } from './drawings.ts';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const PAPER: Colour = [0xfd, 0xfc, 0xf9, 255];
const CLEAR: Colour = [0, 0, 0, 0];

describe('a drawing as PNG', () => {
  test('has the pixels asked for, with boxes and circles where they are', async () => {
    const nodes = [
      paperOf(),
      svgNode('g', { transform: 'translate(100 50)' }, [svgNode('rect', { x: 10, y: 10, width: 40, height: 20, fill: '#ff0000' })]),
      svgNode('circle', { cx: 300, cy: 100, r: 30, fill: 'none', stroke: '#0000ff', 'stroke-width': 4 }),
      svgNode('path', { d: 'M10 190L100 190', stroke: '#008000', 'stroke-width': 6, fill: 'none', 'stroke-dasharray': '10 10' }),
    ];
    const image = await drawn(nodes, { width: 800, height: 400 });
    expect([image.width, image.height]).toEqual([800, 400]);
    expect(image.at(0, 0)).toEqual(PAPER);
    expect(image.at(115 * 2, 65 * 2)).toEqual([255, 0, 0, 255]);
    expect(image.at(105 * 2, 65 * 2)).toEqual(PAPER);
    expect(image.at(300 * 2, 70 * 2)).toEqual([0, 0, 255, 255]);
    expect(image.at(300 * 2, 100 * 2)).toEqual(PAPER);
    expect([15, 25, 35].map((x) => image.at(x * 2, 190 * 2))).toEqual([[0, 128, 0, 255], PAPER, [0, 128, 0, 255]]);
  });

  test('has text where its baseline and anchor are', async () => {
    const image = await drawn([paperOf(), textNode('HHH', { x: 200, y: 100, size: 40, 'text-anchor': 'middle' })]);
    const { left, top, right, bottom } = image.ink();
    expect(bottom).toBe(99);
    // Capitals of Roboto are 0.711 em high.
    expect(Math.abs(top - (100 - 0.711 * 40))).toBeLessThan(1.5);
    expect(Math.abs((left + right + 1) / 2 - 200)).toBeLessThan(1);
  });

  test('has text from the right to the left of its anchor', async () => {
    const { left, right } = (await drawn([paperOf(), textNode('שלום', { x: 300, y: 100, direction: 'rtl' })])).ink();
    expect(right).toBeLessThan(300);
    expect(right).toBeGreaterThan(295);
    expect(left).toBeGreaterThan(240);
  });

  test('is see-through where there is no paper', async () => {
    const image = await drawn([svgNode('rect', { x: 10, y: 10, width: 10, height: 10, fill: '#ff0000' })]);
    expect(image.at(0, 0)).toEqual(CLEAR);
    expect(image.at(15, 15)).toEqual([255, 0, 0, 255]);
  });

  test('is as faded as it is asked to be', async () => {
    const image = await drawn([svgNode('g', { opacity: 0.5 }, [svgNode('rect', { width: 10, height: 10, fill: '#000000' })])]);
    expect(image.at(5, 5)[3]).toBeCloseTo(128, -1);
  });

  test('fills the size, also where rounding makes it a hair longer', async () => {
    const image = await drawn([paperOf()], { width: 401, height: 200 });
    expect([image.at(400, 199), image.at(0, 0)]).toEqual([PAPER, PAPER]);
  });

  test('frames what no font has, and tells it', async () => {
    const { png, missing } = await pngOf(rootOf([paperOf(), textNode('ก', { y: 100, size: 40 })]), { width: 400, height: 200 }, fontsOnDisk, resvgOnDisk);
    expect(missing).toEqual(['ก']);
    expect(imageOf(png).ink().bottom).toBe(99);
  });

  test('draws hostile text as text', async () => {
    const nodes = [paperOf(), textNode('"/><script>&#0;\u0000\uD800]]>', { y: 100 }), svgNode('a', { href: '"javascript:alert(1)' }, [textNode('__proto__', { y: 150 })])];
    expect((await drawn(nodes)).ink().right).toBeGreaterThan(150);
  });

  test('is the same each time', async () => {
    const root = rootOf([paperOf(), textNode('Night buses, שלום, 和平')]);
    const [first, second] = [await pngOf(root, { width: 400, height: 200 }, fontsOnDisk, resvgOnDisk), await pngOf(root, { width: 400, height: 200 }, fontsOnDisk, resvgOnDisk)];
    expect(Buffer.compare(first.png, second.png)).toBe(0);
  });

  test('is refused where it is too large, before anything is loaded, and the largest scale is named', async () => {
    const nothing = async () => Promise.reject(new Error('loaded'));
    const error = await pngOf(rootOf([]), { width: 40_000, height: 20_000 }, nothing, nothing).catch((error: unknown) => error);
    expect(error).toBeInstanceOf(PictureTooLargeError);
    expect(error).toMatchObject({ code: 'picture-too-large', largestScale: 38.72 });
    expect(String(error)).toContain('40,000 × 20,000');
    expect(String(error)).toContain('38.72');
  });

  test('is refused where the drawing has no size', async () => {
    const root = { ...rootOf([]), attributes: {} };
    await expect(pngOf(root, { width: 10, height: 10 }, fontsOnDisk, resvgOnDisk)).rejects.toThrow('no width and height');
  });

  test('is not drawn where a font cannot be had, and is drawn once it can', async () => {
    let fails = true;
    const source: typeof fontsOnDisk = async (face) => {
      if (fails) throw new Error('offline');
      return fontsOnDisk(face);
    };
    const root = rootOf([textNode('A')]);
    await expect(pngOf(root, { width: 10, height: 10 }, source, resvgOnDisk)).rejects.toThrow('offline');
    fails = false;
    await expect(pngOf(root, { width: 10, height: 10 }, source, resvgOnDisk)).resolves.toMatchObject({ missing: [] });
  });
});

describe('the largest scale', () => {
  test.each([[400, 200], [1, 1], [32_767, 10], [100_000, 3], [12_345, 9876]])('of %d × %d can be drawn, and a hundredth more cannot', (width, height) => {
    const scale = largestScale({ width, height });
    expect(isTooLarge(scaled({ width, height }, scale))).toBe(false);
    expect(isTooLarge(scaled({ width, height }, scale + 0.02))).toBe(true);
  });

  test.each([[400, 200], [40_000, 100], [20_000, 3]])('of %d × %d for fewer pixels than can be drawn keeps to them, and to what can be drawn on a side', (width, height) => {
    const scale = largestScale({ width, height }, 30_000_000);
    const size = scaled({ width, height }, scale);
    expect(isTooLarge(size, 30_000_000)).toBe(false);
    expect(isTooLarge(size)).toBe(false);
  });

  test('is within what is said', () => {
    expect(isTooLarge({ width: MOST_PIXELS_A_SIDE, height: Math.floor(MOST_PIXELS / MOST_PIXELS_A_SIDE) })).toBe(false);
    expect(isTooLarge({ width: MOST_PIXELS_A_SIDE + 1, height: 1 })).toBe(true);
  });
});

async function drawn(nodes: readonly SvgNode[], size = { width: 400, height: 200 }): Promise<Image> {
  const { width, height } = drawingOf(nodes);
  expect([width, height]).toEqual([400, 200]);
  const { png, missing } = await pngOf(rootOf(nodes), size, fontsOnDisk, resvgOnDisk);
  expect(missing).toEqual([]);
  return imageOf(png);
}

interface Image {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => Colour;
  /** Around all dark pixels, the outermost of them included. */
  readonly ink: () => { left: number; top: number; right: number; bottom: number };
}

function imageOf(bytes: Uint8Array): Image {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
  const at = (x: number, y: number): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4);
    return [red, green, blue, alpha];
  };
  const ink = () => {
    const dark = Array.from({ length: width * height }, (_, i) => [i % width, Math.floor(i / width)] as const).filter(([x, y]) => at(x, y)[0] < 128);
    const [xs, ys] = [dark.map(([x]) => x), dark.map(([, y]) => y)];
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  };
  return { width, height, at, ink };
}
