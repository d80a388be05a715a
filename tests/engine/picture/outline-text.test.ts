import { describe, expect, test } from 'vitest';
import { svgNode, svgText, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { fontsOnDisk } from '../../../src/cli/picture-files.ts';
import { openFonts } from '../../../src/engine/picture/fonts.ts';
import { outlineText, type OutlinedDrawing } from '../../../src/engine/picture/outline-text.ts';
import { rootOf, textNode } from './drawings.ts';

describe('outlining the texts of a drawing', () => {
  test('makes paths of the shapes of the letters', async () => {
    // In Roboto an l is an upright rectangle of 185 units from 156, 1536 high, of 2048 to the em.
    const [d = ''] = pathsOf(await outlined([textNode('l', { x: 100, y: 60, size: 2048 / 10 })]));
    const numbers = Array.from(d.matchAll(/-?[\d.]+/g), Number);
    const [xs, ys] = [numbers.filter((_, i) => i % 2 === 0), numbers.filter((_, i) => i % 2 === 1)];
    expect([Math.min(...xs), Math.max(...xs)].map(Math.round)).toEqual([116, 134]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([-93.6, 60]);
    expect(d).toMatch(/^M[^QC]+Z$/);
  });

  test('makes one path for each run, of its fill, with at most 2 decimals', async () => {
    const outline = await outlined([textNode('Night שלום', { fill: '#2b5f9e', 'font-size': 13.37 })]);
    const text = svgText(outline.root);
    expect(text).not.toContain('<text');
    expect(text).not.toContain('font-family');
    expect(text.match(/<path [^>]*fill="#2b5f9e"/g)).toHaveLength(2);
    expect(text).not.toMatch(/\.\d{3}/);
    expect(outline.missing).toEqual([]);
  });

  test.each([
    ['start', 'ltr', [100, 200]],
    ['middle', 'ltr', [50, 150]],
    ['end', 'ltr', [0, 100]],
    ['start', 'rtl', [0, 100]],
    ['middle', 'rtl', [50, 150]],
    ['end', 'rtl', [100, 200]],
  ] as const)('puts a line anchored at its %s, read %s, where SVG has it', async (anchor, direction, [from, to]) => {
    const text = textNode('ם'.repeat(20), { x: 100, size: 100 / (20 * 0.683), 'text-anchor': anchor, direction });
    const [d = ''] = pathsOf(await outlined([text]));
    const xs = Array.from(d.matchAll(/-?[\d.]+/g), Number).filter((_, i) => i % 2 === 0);
    expect(Math.abs(Math.min(...xs) - from)).toBeLessThan(1.5);
    expect(Math.abs(Math.max(...xs) - to)).toBeLessThan(1.5);
  });

  test('leaves all else as it is, but for styles and what the drawing carries', async () => {
    const kept = svgNode('g', { transform: 'translate(1 2)' }, [svgNode('title', {}, ['A < b']), svgNode('rect', { width: 3, height: 4 })]);
    const { root } = await outlined([svgNode('style', {}, ['@font-face{}']), svgNode('metadata', {}, ['{}']), kept]);
    expect(root.children.slice(2)).toEqual([kept]);
  });

  test('draws frames for what no font has, and tells which characters those are', async () => {
    const outline = await outlined([textNode('กข abc ก')]);
    expect(outline.missing).toEqual(['ก', 'ข']);
    const [first = ''] = pathsOf(outline);
    expect(first.match(/M/g)).toHaveLength(4);
  });

  test('draws nothing for an empty text', async () => {
    expect(pathsOf(await outlined([textNode(''), textNode(' ')]))).toEqual([]);
  });
});

async function outlined(nodes: readonly SvgNode[]): Promise<OutlinedDrawing> {
  return outlineText(rootOf(nodes), await openFonts(nodes, fontsOnDisk));
}

function pathsOf({ root }: OutlinedDrawing): string[] {
  return root.children.flatMap((child) => (typeof child !== 'string' && child.name === 'path' ? [String(child.attributes['d'])] : []));
}
