import { describe, expect, test } from 'vitest';
import { fontsOnDisk } from '../../../src/cli/picture-files.ts';
import { openFonts } from '../../../src/engine/picture/fonts.ts';
import { pdfOf } from '../../../src/engine/picture/pdf.ts';
import { placeText } from '../../../src/engine/picture/place-text.ts';
import { drawingOf, textNode } from './drawings.ts';
import { readPdf, type PdfText } from './read-pdf.ts';

describe('the text of a PDF', () => {
  test.each(['Night buses (2), “late” & early', 'Dvořák źdźbło şişe', 'Чи варто закрити вулицю?', 'Να κλείσει ο δρόμος;', 'Tiếng Việt', '和平谈判需要时间，双方。', '日本語カタカナ', '한국어 평화 협상', 'end 👍🏽 👩‍🔬 7️⃣'])(
    'can be read as it was written: %s',
    async (text) => {
      expect((await textsOf(text)).map(({ text }) => text).join('')).toBe(text);
    },
  );

  test.each(['שלום לכולם', 'السلام عليكم ورحمة الله', 'ينبغي إغلاق الشارع', 'بيت ثبت تين', 'لا إله', 'שָׁלוֹם בְּרֵאשִׁית'])('can be read as it was written from the right: %s', async (text) => {
    expect(wordsFromTheRight(await textsOf(text, 'rtl'))).toEqual(text.split(' '));
  });

  test('has brackets as they were written, though they are turned around on paper', async () => {
    const texts = await textsOf('עולם (טוב) [רע]', 'rtl');
    // From the left of the page, where the last word is.
    expect(texts.flatMap(({ text }) => text.split(/ |(?=[()[\]])|(?<=[()[\]])/u)).filter((piece) => piece !== '')).toEqual([']', 'רע', '[', ')', 'טוב', '(', 'עולם']);
  });

  test('has numbers and Latin words in Hebrew read from the left', async () => {
    const texts = await textsOf('מחיר ABC 125 שקל', 'rtl');
    expect(texts.map(({ text }) => text.trim()).filter((text) => text !== '')).toEqual(['שקל', 'ABC 125', 'מחיר']);
  });

  test('stands where the outlines of the same text stand', async () => {
    const node = textNode('peace שלום 和平 평화 end', { x: 390, y: 70, size: 13, 'text-anchor': 'end', 'font-weight': 700 });
    const fonts = await openFonts([node], fontsOnDisk);
    const { line, left, baseline } = placeText(node, fonts);
    const { texts } = await readPdf((await pdfOf(drawingOf([node]), { title: 't', language: 'en', page: 'fit' }, fontsOnDisk)).pdf);
    const starts = line.runs.filter(({ text }) => !text.startsWith(' ')).map((run) => ({ text: run.text.trim(), x: Math.round((left + run.x) * 7.5), y: Math.round(baseline * 7.5) }));
    expect(starts.map(({ text }) => text)).toEqual(expect.arrayContaining(['peace', 'שלום', '和平']));
    expect(texts.map(({ text, x, y }) => ({ text: text.trim(), x: Math.round(x * 10), y: Math.round(y * 10) }))).toEqual(expect.arrayContaining(starts));
  });

  test('is embedded with the glyphs it needs, and no more', async () => {
    const size = async (text: string) => (await pdfOf(drawingOf([textNode(text)]), { title: 't', language: 'en', page: 'fit' }, fontsOnDisk)).pdf.length;
    expect(await size('和平谈判')).toBeLessThan(20_000);
    expect(await size('A')).toBeLessThan(12_000);
  });

  test('tells what no font has', async () => {
    const { missing } = await pdfOf(drawingOf([textNode('ก a ข')]), { title: 't', language: 'en', page: 'fit' }, fontsOnDisk);
    expect(missing).toEqual(['ก', 'ข']);
  });

  test.each(['', ' ', '\u0000\uD800', '(\\) <</JS (x)>> endobj', 'a\nb', '\u202Eabc', 'x'.repeat(5000), 'ڢݠ'])('does no harm, whatever it is: %j', async (text) => {
    const { pdf } = await pdfOf(drawingOf([textNode(text)], { title: text }), { title: text, language: 'en', page: 'fit' }, fontsOnDisk);
    await expect(readPdf(pdf)).resolves.toBeDefined();
  });
});

async function textsOf(text: string, direction: 'ltr' | 'rtl' = 'ltr'): Promise<readonly PdfText[]> {
  const node = textNode(text, direction === 'rtl' ? { x: 390, direction } : {});
  const { pdf, missing } = await pdfOf(drawingOf([node]), { title: 'Night buses', language: 'en', page: 'fit' }, fontsOnDisk);
  expect(missing).toEqual([]);
  return (await readPdf(pdf)).texts;
}

function wordsFromTheRight(texts: readonly PdfText[]): string[] {
  return texts
    .toReversed()
    .map(({ text }) => text)
    .join('')
    .split(' ')
    .filter((word) => word !== '');
}
