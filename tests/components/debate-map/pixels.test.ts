/** The map on screen, the SVG, the PNG and the PDF side by side. How they are compared, and what passes for the same, is in raster.ts. */
import '@fontsource/roboto/latin-400.css';
import '@fontsource/roboto/latin-700.css';
import { html } from 'lit';
import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import { beforeAll, describe, expect, test } from 'vitest';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import '../../../components/debate-map/debate-map.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Drawing } from '../../../graph/picture/drawing.ts';
import type { FileOrder } from '../../../graph/picture/file-order.ts';
import { drawOrder } from '../../../graph/picture/order.ts';
import type { Theme } from '../../../graph/picture/theme.ts';
import { THEMES } from '../../../graph/picture/themes/themes.ts';
import { fontsOfPage, resvgOfPage } from '../../../src/app/services/picture-files.ts';
import { pictureFile } from '../../../src/engine/picture/picture-file.ts';
import manyScriptsDocument from '../../fixtures/many-scripts.json';
import { layOut, sceneOf } from '../../graph/picture/pictures.ts';
import { graphOf, highStreet } from '../debates.ts';
import { mount } from '../mount.ts';
import { blank, difference, drawnImage, pixelsOf, sizeOf } from './raster.ts';

/** Part of the inked pixels that may differ. A shift by two pixels makes ten times as many. */
const SAME = 0.004;

/** Comparing takes a while, in which the page can do nothing else. */
const NOW_AND_THEN = { interval: 300, timeout: 30_000 };

/** What the map leaves around a scene that it shows whole. */
const AROUND = 12;

const manyScripts = graphOf(manyScriptsDocument);

async function drawingOf(g: DebateGraph, theme: Theme): Promise<Drawing> {
  const order = { subject: { kind: 'all' }, theme, showTitle: false, legend: false, sources: false, background: 'paper', wording: 'gist' } as const;
  return (await drawOrder(g, order, { layOut, tool: '' })).drawing;
}

async function fileOf(drawing: Drawing, order: FileOrder): Promise<Uint8Array> {
  return (await pictureFile({ drawing, carried: undefined, language: 'en' }, order, { fonts: fontsOfPage, wasm: resvgOfPage })).bytes;
}

/** As Chromium draws the SVG: perhaps without the fonts that are in it, and with them once it has read them. */
async function svgPixels(drawing: Drawing, { paper }: Theme): Promise<ImageData> {
  return drawnImage(await fileOf(drawing, { format: 'svg', text: 'embedded' }), 'image/svg+xml', drawing, paper);
}

async function pngPixels(drawing: Drawing, { paper }: Theme): Promise<ImageData> {
  return drawnImage(await fileOf(drawing, { format: 'png', size: { scale: 1 } }), 'image/png', sizeOf(drawing), paper);
}

async function pdfPixels(drawing: Drawing, { paper }: Theme): Promise<ImageData> {
  const document = await getDocument({ data: await fileOf(drawing, { format: 'pdf', page: 'fit' }), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const context = blank(sizeOf(drawing), paper);
  // A point is 4/3 pixels.
  await page.render({ canvas: context.canvas, viewport: page.getViewport({ scale: 4 / 3 }) }).promise;
  await document.destroy();
  return pixelsOf(context);
}

/** The map at zoom 1. */
async function mapOf(g: DebateGraph, theme: Theme): Promise<DebateMap> {
  const scene = await sceneOf(g);
  const size = `width: ${scene.width + 2 * AROUND}px; height: ${scene.height + 2 * AROUND}px`;
  return mount<DebateMap>(html`<debate-map style="display: block; ${size}" .scene=${scene} .theme=${theme}></debate-map>`);
}

function screenPixels(map: DebateMap, drawing: Drawing, { paper }: Theme): ImageData {
  const screen = blank(sizeOf(drawing), paper);
  for (const canvas of map.shadowRoot?.querySelectorAll('canvas') ?? []) screen.drawImage(canvas, -AROUND, -AROUND);
  return pixelsOf(screen);
}

function paperOf({ paper }: Theme): readonly [number, number, number] {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16));
  return [red, green, blue];
}

beforeAll(() => {
  GlobalWorkerOptions.workerSrc = new URL('../../../node_modules/pdfjs-dist/build/pdf.worker.mjs', import.meta.url).href;
});

describe('the map on screen', () => {
  test.each(Object.values(THEMES))('is the picture that is exported, in the theme $name', async (theme) => {
    const drawing = await drawingOf(highStreet, theme);
    const map = await mapOf(highStreet, theme);
    await expect.poll(async () => difference(await svgPixels(drawing, theme), screenPixels(map, drawing, theme), paperOf(theme)).part, NOW_AND_THEN).toBeLessThan(SAME);
  });
});

describe.each([['in English', highStreet], ['in many scripts', manyScripts]] as const)('a debate %s', (_, g) => {
  test.each([['PNG', pngPixels], ['PDF', pdfPixels]] as const)('is the same as %s and as the browser draws the SVG', async (_, pixelsIn) => {
    const theme = THEMES.light;
    const drawing = await drawingOf(g, theme);
    const other = await pixelsIn(drawing, theme);
    await expect.poll(async () => difference(await svgPixels(drawing, theme), other, paperOf(theme)).part, NOW_AND_THEN).toBeLessThan(SAME);
  });
});

describe('how pictures are compared', () => {
  const theme = THEMES.light;

  test('a picture is the same as itself, and not as one of another theme', async () => {
    const drawing = await drawingOf(highStreet, theme);
    const pixels = await svgPixels(drawing, theme);
    expect(difference(pixels, pixels, paperOf(theme)).part).toBe(0);
    const other = await svgPixels(await drawingOf(highStreet, THEMES.print), theme);
    expect(difference(pixels, other, paperOf(theme)).part).toBeGreaterThan(25 * SAME);
  });

  test('what is drawn two pixels aside differs, and so do arrowheads that are missing', async () => {
    const drawing = await drawingOf(highStreet, theme);
    const pixels = await svgPixels(drawing, theme);
    const aside = blank(sizeOf(drawing), theme.paper);
    aside.putImageData(pixels, 2, 0);
    expect(difference(pixels, pixelsOf(aside), paperOf(theme)).part).toBeGreaterThan(10 * SAME);
    const { inference } = theme.lines;
    const headless: Theme = { ...theme, lines: { ...theme.lines, inference: { ...inference, head: 'none' } } };
    expect(difference(pixels, await svgPixels(await drawingOf(highStreet, headless), theme), paperOf(theme)).part).toBeGreaterThan(0);
  });
});
