import fc from 'fast-check';
import { create, type Font } from 'fontkit';
import { beforeAll, describe, expect, test } from 'vitest';
import { faceOf } from '../../../graph/picture/font/choose-face.ts';
import { textWidth } from '../../../graph/picture/text/measure.ts';
import { svgNode } from '../../../graph/picture/svg/svg-node.ts';
import { fontsOnDisk } from '../../../src/cli/picture-files.ts';
import { openFonts } from '../../../src/engine/picture/fonts.ts';
import { shapeLine, type LineOfText, type ShapedLine } from '../../../src/engine/picture/shape-line.ts';
import { unpackWoff } from '../../../src/engine/picture/woff.ts';

const [roboto, hebrew, arabic] = ['A', 'ש', 'ب'].map((character) => faceOf(character.codePointAt(0) ?? 0, 400));
let fonts: { roboto: Font; hebrew: Font; arabic: Font };

beforeAll(async () => {
  fonts = { roboto: await open(roboto), hebrew: await open(hebrew), arabic: await open(arabic) };
});

describe('a shaped line', () => {
  test('has the glyphs of its letters in order', async () => {
    expect(glyphs(await shaped('Bus'))).toEqual(['B', 'u', 's'].map((letter) => glyph(fonts.roboto, letter)));
  });

  test('is kerned', async () => {
    const { width } = await shaped('AV');
    expect(width).toBeLessThan((await shaped('A')).width + (await shaped('V')).width);
  });

  test('has Hebrew from right to left', async () => {
    expect(glyphs(await shaped('שלום', { base: 'rtl' }))).toEqual(['ם', 'ו', 'ל', 'ש'].map((letter) => glyph(fonts.hebrew, letter)));
    expect(glyphs(await shaped('שלום', { base: 'ltr' }))).toEqual(['ם', 'ו', 'ל', 'ש'].map((letter) => glyph(fonts.hebrew, letter)));
  });

  test('keeps numbers as they are and turns brackets around in Hebrew', async () => {
    const roman = (text: string) => Array.from(text, (letter) => glyph(fonts.roboto, letter));
    expect(glyphs(await shaped('א (12) ב', { base: 'rtl' }))).toEqual([glyph(fonts.hebrew, 'ב'), ...roman(' (12) '), glyph(fonts.hebrew, 'א')]);
  });

  test('joins Arabic letters', async () => {
    const { runs } = await shaped('ببب', { base: 'rtl' });
    const names = runs.flatMap(({ drawn }) => drawn?.glyphs.glyphs.map(({ name }) => name) ?? []).filter((name) => name.startsWith('uni066E'));
    expect(names.map((name) => name.split('.')[1])).toEqual(['fina', 'medi', 'init']);
    expect((await shaped('لا', { base: 'rtl' })).width).toBeLessThan((await shaped('ل')).width + (await shaped('ا')).width);
  });

  test('does not depend on what was shaped before', async () => {
    const codePoints = async (text: string) => (await shaped(text, { base: 'rtl' })).runs.map(({ drawn }) => drawn?.glyphs.glyphs.map(({ codePoints }) => codePoints));
    const first = await codePoints('ثبت');
    await codePoints('يتب');
    expect(await codePoints('ثبت')).toEqual(first);
    expect(first.flat().filter((codes) => codes !== undefined && codes.length > 0)).toEqual([...'ثبت'].toReversed().map((letter) => [letter.codePointAt(0)]));
  });

  test('places runs next to one another', async () => {
    const { runs, width } = await shaped('peace שלום 和平 평화 👍 السلام');
    expect(runs.length).toBeGreaterThan(5);
    let x = 0;
    for (const run of runs) {
      expect(run.x).toBeCloseTo(x, 6);
      x += run.width;
    }
    expect(width).toBeCloseTo(x, 6);
  });

  test('tells what no font has, and leaves room for it', async () => {
    const { runs } = await shaped('a ก b');
    expect(runs.map(({ text, drawn }) => [text, drawn !== undefined])).toEqual([['a ', true], ['ก', false], [' b', true]]);
    expect(runs[1]?.width).toBeCloseTo(0.62 * 20, 6);
  });

  test('leaves out control characters, breaks and signs of direction', async () => {
    expect(glyphs(await shaped('B\u0000u\u00ADs\u200E\uFEFF'))).toEqual(glyphs(await shaped('Bus')));
    expect(glyphs(await shaped('B\nus'))).toEqual(glyphs(await shaped('B us')));
  });

  test('draws a letter and its mark as the letter that has both', async () => {
    expect(glyphs(await shaped('u\u0301'))).toEqual(glyphs(await shaped('ú')));
  });

  test('is drawn also where the font lacks a place for a mark', async () => {
    expect(glyphs(await shaped('ڢݠ', { base: 'rtl' })).length).toBeGreaterThan(1);
  });

  test.each(['Night buses', 'Dvořák źdźbło', 'السلام عليكم ورحمة الله', 'ينبغي إغلاق الشارع الرئيسي أمام السيارات', 'שלום לכולם', 'יש לסגור את הרחוב', '和平谈判', '한국어 평화', '👍🏽 7️⃣ 👩‍🔬'])(
    'of %s is no wider than was measured',
    async (text) => {
      const { width } = await shaped(text, { base: 'rtl' });
      expect(width).toBeLessThanOrEqual(textWidth(text, { size: 20, weight: 400 }) + 0.01);
      expect(width).toBeGreaterThan(0.4 * textWidth(text, { size: 20, weight: 400 }));
    },
  );

  test('is finite and lacks nothing of the text, whatever that is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 20 }), fc.constantFrom('ltr' as const, 'rtl' as const), async (text, base) => {
        const { width, runs } = await shaped(text, { base });
        expect(Number.isFinite(width)).toBe(true);
        expect(runs.every(({ width }) => width >= 0 || Number.isFinite(width))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

async function shaped(text: string, more: Partial<LineOfText> = {}): Promise<ShapedLine> {
  const opened = await openFonts([svgNode('text', {}, [text])], fontsOnDisk);
  return shapeLine({ text, size: 20, weight: 400, base: 'ltr', ...more }, opened);
}

function glyphs({ runs }: ShapedLine): number[] {
  return runs.flatMap(({ drawn }) => drawn?.glyphs.glyphs.map(({ id }) => id) ?? []);
}

function glyph(font: Font, letter: string): number {
  return font.glyphForCodePoint(letter.codePointAt(0) ?? 0).id;
}

async function open(face: ReturnType<typeof faceOf>): Promise<Font> {
  if (face === undefined) throw new Error('no face');
  return create((await unpackWoff(await fontsOnDisk(face))) as Buffer) as Font;
}
