import { describe, expect, test } from 'vitest';
import { svgNode, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { fontsOnDisk } from '../../../src/cli/picture-files.ts';
import { pdfOf, type PdfOptions } from '../../../src/engine/picture/pdf.ts';
import { drawingOf, paperOf, textNode } from './drawings.ts';
import { readPdf, type ReadPdf } from './read-pdf.ts';

const about: PdfOptions = { title: 'Night buses', language: 'en', page: 'fit' };

describe('a drawing as PDF', () => {
  test('has a page as large as the drawing, 96 pixels to the inch', async () => {
    const { page, document } = await written([paperOf()]);
    expect(document.numPages).toBe(1);
    expect(page.view).toEqual([0, 0, 300, 150]);
  });

  test('is never on a page larger than programs show', async () => {
    const { pdf } = await pdfOf(drawingOf([], { width: 40_000, height: 1000 }), about, fontsOnDisk);
    expect((await readPdf(pdf)).page.view).toEqual([0, 0, 14_400, 360]);
  });

  test('is made smaller to fit a page with margins, and is in the middle of it', async () => {
    const { page, texts } = await written([textNode('A', { x: 0, y: 0 }), textNode('B', { x: 400, y: 200 })], { page: { width: 200, height: 300, margin: 50 } });
    expect(page.view).toEqual([0, 0, 200, 300]);
    expect(texts.map(({ text, x, y }) => [text, round(x), round(y)])).toEqual([
      ['A', 50, 125],
      ['B', 150, 175],
    ]);
  });

  test('is not made larger to fill a page', async () => {
    const { texts } = await written([textNode('A', { x: 0, y: 0 })], { page: { width: 1000, height: 1000, margin: 0 } });
    expect(texts.map(({ x, y }) => [round(x), round(y)])).toEqual([[350, 425]]);
  });

  test('is refused where margins leave no room', async () => {
    await expect(written([], { page: { width: 100, height: 100, margin: 50 } })).rejects.toThrow('leave nothing');
  });

  test('says its title, author, subject and language, and shows the title in the bar of the window', async () => {
    const { document } = await written([], { title: 'Buses & <trams> שלום', author: 'Ana Núñez', subject: 'Whether', language: 'de' });
    const { info, metadata } = await document.getMetadata();
    expect(info).toMatchObject({ Title: 'Buses & <trams> שלום', Author: 'Ana Núñez', Subject: 'Whether', Language: 'de', Creator: 'Elenchus' });
    expect(metadata?.get('dc:title')).toBe('Buses & <trams> שלום');
    expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
  });

  test('names no time but one that is given', async () => {
    expect((await (await written([])).document.getMetadata()).info).not.toHaveProperty('CreationDate');
    const { info } = await (await written([], { date: new Date('2024-03-05T00:00:00Z') })).document.getMetadata();
    expect(info).toMatchObject({ CreationDate: 'D:20240305000000Z' });
  });

  test('has links to the web and within the drawing, and no others', async () => {
    const linked = (href: string, y: number) => svgNode('a', { href }, [textNode('link', { y })]);
    const { page, document } = await written([
      linked('https://example.org/ä b?c=%20', 40),
      linked('#__proto__', 80),
      linked('#nowhere', 120),
      linked('javascript:alert(1)', 160),
      svgNode('g', { id: '__proto__', transform: 'translate(100 50)' }, [svgNode('rect', { x: 20, y: 30, width: 10, height: 10, fill: '#000000' })]),
    ]);
    const links: { url?: string; dest?: string; rect: number[] }[] = await page.getAnnotations();
    expect(links.map(({ url, dest }) => url ?? dest)).toEqual(['https://example.org/%C3%A4%20b?c=%20', 'place-1']);
    const [left = 0, bottom = 0, right = 0, top = 0] = links[0]?.rect ?? [];
    // Around the text that stands on y = 40.
    expect([left, right].map(round)).toEqual([7.5, expect.closeTo(31, -1)]);
    expect(150 - bottom).toBeGreaterThan(30);
    expect(150 - top).toBeLessThan(20);
    expect((await document.getDestination('place-1'))?.slice(1)).toEqual([{ name: 'XYZ' }, 90, 90, null]);
  });

  test('carries a file', async () => {
    const bytes = new TextEncoder().encode('{"claims":[]}');
    const { document } = await written([], { attachment: { name: 'debate.json', bytes, mimeType: 'application/json' } });
    const files = (await document.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>;
    expect(Object.values(files).map(({ filename, content }) => [filename, new TextDecoder().decode(content)])).toEqual([['debate.json', '{"claims":[]}']]);
  });

  test('is the same each time, and not the same for other drawings', async () => {
    const pdf = async (text: string) => (await pdfOf(drawingOf([paperOf(), textNode(text)]), about, fontsOnDisk)).pdf;
    const first = await pdf('Night buses, שלום, 和平');
    await pdf('other text in between: ثبت');
    expect(Buffer.compare(await pdf('Night buses, שלום, 和平'), first)).toBe(0);
    const ids = await Promise.all([first, await pdf('Day buses')].map(async (bytes) => (await readPdf(bytes)).document.fingerprints[0]));
    expect(new Set(ids).size).toBe(2);
  });

  test('draws all shapes that drawings have', async () => {
    const shapes = [
      svgNode('rect', { width: 40, height: 20, rx: 50, fill: '#ffffff', stroke: '#8b8f98', 'stroke-dasharray': '4 3' }),
      svgNode('circle', { cx: 5, cy: 5, r: 5, fill: 'none', stroke: '#8b8f98', 'stroke-linejoin': 'round' }),
      svgNode('path', { d: 'M1 1L2 2Q3 3 4 4C5 5 6 6 7 -7.5Z', fill: '#000000', opacity: 0.5 }),
      svgNode('path', { d: '', fill: 'none' }),
    ];
    const { page } = await written([svgNode('g', { opacity: 0.5 }, shapes)]);
    expect((await page.getOperatorList()).fnArray.length).toBeGreaterThan(20);
  });

  test.each([
    ['path', { d: 'm1 1' }, 'no step'],
    ['g', { transform: 'rotate(3)' }, 'no translation'],
  ])('refuses what drawings do not have rather than draw it wrong: %s %j', async (name, attributes, message) => {
    await expect(written([svgNode(name, { fill: '#000000', ...attributes })])).rejects.toThrow(message);
  });
});

async function written(nodes: readonly SvgNode[], more: Partial<PdfOptions> = {}): Promise<ReadPdf> {
  return readPdf((await pdfOf(drawingOf(nodes), { ...about, ...more }, fontsOnDisk)).pdf);
}

function round(points: number): number {
  return Math.round(points * 10) / 10;
}
