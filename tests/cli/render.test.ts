import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../graph/picture/themes/themes.ts';
import { pageOf, pixelsOf, rendered, sizeOf, textsOf } from './rendered.ts';
import { elenchus, fixture, json } from './world.ts';

/** What is drawn, without fonts, title and what stands around it. */
const BARE = ['--letters', 'none', '--no-title', '--no-legend', '--no-sources', '--picture-only'];

const svg = async (...args: string[]): Promise<string> => (await rendered('out.svg', ['--letters', 'none', ...args])).text;

const titleOf = (text: string): string => /<title id="picture-title">([^<]*)</.exec(text)?.[1] ?? '';
const shownIn = (text: string): string => /<desc [^>]*>([^<]*)</.exec(text)?.[1] ?? '';

describe('what is drawn', () => {
  test.each<[string, string[], string, string]>([
    ['nothing asked for', [], 'A car-free High Street?', '11 of 19 claims, 3 essays'],
    ['--all', ['--all'], 'A car-free High Street?', '19 of 19 claims, 3 essays'],
    ['--essay', ['--essay', 'wait'], 'The argument of “One thing after the other”', '7 of 19 claims, 1 essay'],
    ['--author', ['--author', 'Lind'], 'What Ada Lind relies on', '7 of 19 claims, 1 essay'],
    ['--claim', ['--claim', 'asthma'], 'Around “More asthma at the school.”', '3 of 19 claims, 2 essays'],
    ['--claim --steps 0', ['--claim', 'asthma', '--steps', '0'], 'Around “More asthma at the school.”', '1 of 19 claims, 1 essay'],
    ['--claims', ['--claims', 'close,keep wait'], 'A car-free High Street?', '3 of 19 claims, 3 essays'],
    ['--argument', ['--argument', 'i-close-air'], 'The argument for “Close the High Street to cars.”', '3 of 19 claims, 1 essay'],
    ['--contradiction', ['--contradiction', 'x-act'], 'Contradiction: A street cannot be closed to cars and kept open to them at once.', '2 of 19 claims, 2 essays'],
    ['--compare', ['--compare', 'Lind', 'bo-karr'], 'Ada Lind and Bo Karr: what they share and where they part', '5 of 19 claims, 2 essays'],
    ['--premises', ['--premises'], 'Premises by essays', 'A table of 14 premises by 3 essays'],
    ['--premises --author', ['--premises', '--author', 'Karr'], 'Premises of Bo Karr by essays', 'A table of 6 premises by 3 essays'],
  ])('%s', async (_, args, title, shown) => {
    const text = await svg(...args);
    expect([titleOf(text), shownIn(text)]).toEqual([title, shown]);
  });

  test('--connections leaves the others out', async () => {
    const lines = (text: string): number => text.match(/fill="none" stroke=/g)?.length ?? 0;
    const [all, attacks] = [await svg('--all', ...BARE), await svg('--all', '--connections', 'rebuttal, contradiction', ...BARE)];
    expect(lines(attacks)).toBeGreaterThan(0);
    expect(lines(attacks)).toBeLessThan(lines(all));
    expect(attacks).not.toContain(`stroke="${THEMES.light.lines.inference.colour}"`);
  });

  test('--wording text has the whole claims in the boxes', async () => {
    const words = async (...args: string[]): Promise<string> => textsOf(await svg('--claims', 'close', ...args, ...BARE)).join(' ');
    expect(await words()).toContain('Close the High Street to cars.');
    expect(await words('--wording', 'text')).toContain('The council should close the High Street to cars.');
  });

  test.each(Object.values(THEMES))('--theme $name has its paper, or white', async ({ name, paper }) => {
    const ground = async (...args: string[]): Promise<string | undefined> => /<rect [^>]*fill="([^"]*)"/.exec(await svg('--theme', name, '--essay', 'wait', ...args))?.[1];
    expect(await ground('--background', 'paper')).toBe(paper);
    expect(await ground()).toBe(name === 'dark' ? paper : '#ffffff');
    expect(await svg('--theme', name, '--essay', 'wait', '--background', 'paper')).toMatch(new RegExp(`^<svg(?:(?!<rect).)*<rect width="[\\d.]+" height="[\\d.]+" fill="${paper}"/>`, 's'));
  });

  test('--background none has nothing behind it', async () => {
    expect(await svg('--essay', 'wait', '--background', 'none')).not.toContain(`fill="${THEMES.light.paper}"/>`);
    const see = async (...args: string[]): Promise<number | undefined> => PNG.sync.read(Buffer.from((await rendered('out.png', ['--essay', 'wait', ...args])).bytes)).data[3];
    expect([await see(), await see('--background', 'none')]).toEqual([255, 0]);
  });

  test('--link leads from each claim to where it is in the page, and not from the frame', async () => {
    const text = await svg('--claims', 'close keep', '--link', 'https://example.org/debate#old');
    expect(Array.from(text.matchAll(/<a href="(h[^"]*)"/g), ([, href]) => href)).toEqual(['https://example.org/debate#claim=close', 'https://example.org/debate#claim=keep']);
  });

  test('an id with signs of its own is written as an address has it', async () => {
    const { text } = await rendered('out.svg', ['-', '--letters', 'none', '--link', 'http://localhost/'], { input: JSON.stringify(fixture()).replaceAll('"trade-up"', '"a&b\\"#/?"') });
    expect(text).toContain('href="http://localhost/#claim=a%26b%22%23%2F%3F"');
  });

  test('an id with half a character in it leads nowhere, for no address can name it', async () => {
    const { text } = await rendered('out.svg', ['-', '--letters', 'none', '--all', '--link', 'http://localhost/'], { input: JSON.stringify(fixture()).replaceAll('"mayor-says"', '"mayor\\ud800"') });
    expect(text).toContain('claim=close"');
    expect(text).not.toContain('claim=mayor');
  });
});

describe('what stands around it', () => {
  test('title, legend and sources, each of which can be left out', async () => {
    const texts = async (...args: string[]): Promise<string[]> => textsOf(await svg('--essay', 'wait', ...args));
    const [title, legend, source] = ['The argument of “One thing after the other”', 'Inference, from premise to conclusion', 'One thing after the other — Unknown author, outlet unknown, date unknown'];
    expect(await texts()).toEqual(expect.arrayContaining([title, legend, source]));
    expect(await texts('--no-title')).not.toContain(title);
    expect(await texts('--no-legend')).not.toContain(legend);
    expect(await texts('--no-sources')).not.toContain(source);
  });

  test('--title is what stands above it, and what the file is called', async () => {
    const text = await svg('--essay', 'wait', '--title', 'For the council <first>');
    expect(titleOf(text)).toBe('For the council &lt;first&gt;');
    expect(textsOf(text)).toContain('For the council &lt;first&gt;');
  });

  test('a picture without a title drawn still has one', async () => {
    expect(titleOf(await svg('--all', '--no-title'))).toBe('A car-free High Street?');
  });
});

describe('as what file', () => {
  test('--letters: with fonts, without, or as shapes', async () => {
    const [embedded, none, outlines] = await Promise.all(['embedded', 'none', 'outlines'].map(async (letters) => (await rendered('out.svg', ['--essay', 'wait', '--letters', letters, '--picture-only'])).text));
    expect(embedded).toMatch(/^(?=.*@font-face)(?=.*<text )/s);
    expect(none).toMatch(/^(?!.*@font-face)(?=.*<text )/s);
    expect(outlines).toMatch(/^(?!.*@font-face)(?!.*<text )/s);
    expect(await svg('--essay', 'wait', '--letters', 'embedded', '--picture-only')).toBe(embedded);
  });

  test.each<[string, string[], (width: number, height: number) => object]>([
    ['twice as large as on screen', [], (width, height) => ({ width: Math.round(width * 2), height: Math.round(height * 2), dotsPerInch: 192 })],
    ['--scale', ['--scale', '0.5'], (width, height) => ({ width: Math.round(width / 2), height: Math.round(height / 2), dotsPerInch: 48 })],
    ['--pixels', ['--pixels', '1000'], (width, height) => ({ width: 1000, height: Math.round((height / width) * 1000), dotsPerInch: (96 * 1000) / width })],
    ['--width at 300 dots an inch', ['--width', '8.5'], (width, height) => ({ width: 1004, height: Math.round((((8.5 / 2.54) * 300) / width) * height), dotsPerInch: 300 })],
    ['--width --dpi', ['--width', '25.4', '--dpi', '100'], (width, height) => ({ width: 1000, height: Math.round((height / width) * 1000), dotsPerInch: 100 })],
  ])('a PNG: %s', async (_, args, expected) => {
    const [width, height] = sizeOf(await svg('--essay', 'wait'));
    const { bytes, output } = await rendered('out.png', ['--essay', 'wait', ...args, '--json']);
    const pixels = pixelsOf(bytes);
    expect({ ...pixels, dotsPerInch: Math.round(pixels.dotsPerInch * 10) }).toEqual({ ...expected(width, height), dotsPerInch: Math.round(numberIn(expected(width, height)) * 10) });
    expect((JSON.parse(output) as { pixels: { width: number } }).pixels).toMatchObject({ width: pixels.width, height: pixels.height });
    expect(PNG.sync.read(Buffer.from(bytes)).width).toBe(pixels.width);
  });

  test.each<[string, readonly [number, number]]>([
    ['a4', [595.28, 841.89]],
    ['a4-landscape', [841.89, 595.28]],
    ['a3', [841.89, 1190.55]],
    ['a3-landscape', [1190.55, 841.89]],
    ['letter', [612, 792]],
    ['letter-landscape', [792, 612]],
  ])('a PDF on %s', async (page, size) => {
    expect(pageOf((await rendered('out.pdf', ['--essay', 'wait', '--page', page])).text)).toEqual(size);
  });

  test('a PDF is as large as the picture where no page is named', async () => {
    const [width, height] = sizeOf(await svg('--essay', 'wait'));
    const [across, down] = pageOf((await rendered('out.pdf', ['--essay', 'wait'])).text);
    // A pixel of CSS is three quarters of a point.
    expect(across).toBeCloseTo(width * 0.75, 1);
    expect(down).toBeCloseTo(height * 0.75, 1);
  });

  test('the ending of the name may be in capitals', async () => {
    expect((await rendered('OUT.SVG')).text).toMatch(/^<svg /);
  });

  test('is the same each time', async () => {
    for (const file of ['out.svg', 'out.png', 'out.pdf']) {
      const [first, second] = [await rendered(file, ['--essay', 'wait']), await rendered(file, ['--essay', 'wait'])];
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    }
  });
});

describe('what is told', () => {
  test('for people: what it shows, and how large the file is', async () => {
    const answers = await Promise.all(['a.svg', 'a.png', 'a.pdf'].map(async (file) => (await rendered(file, ['--premises'])).output));
    expect(answers).toEqual([
      'Premises by essays: A table of 14 premises by 3 essays\na.svg: 828 × 905 pixels on screen\n',
      'Premises by essays: A table of 14 premises by 3 essays\na.png: 1656 × 1810 pixels, 192 dots per inch\n',
      'Premises by essays: A table of 14 premises by 3 essays\na.pdf: a page as large as the picture\n',
    ]);
    expect((await rendered('a.pdf', ['--premises', '--page', 'a4-landscape'])).output).toContain('a.pdf: on A4 across');
  });

  test('for programs: the same', async () => {
    const { bytes, output } = await rendered('a.svg', ['--premises', '--json']);
    expect(JSON.parse(output)).toEqual({
      file: 'a.svg',
      format: 'svg',
      title: 'Premises by essays',
      description: 'A table of 14 premises by 3 essays',
      width: 828,
      height: 905,
      pixels: null,
      bytes: bytes.length,
      missing: [],
    });
  });

  const thai = JSON.stringify({ ...fixture(), title: 'ถนน' });

  test.each(['a.png', 'a.pdf'])('characters that no font has, of %s', async (file) => {
    const { output } = await rendered(file, ['-', '--claims', 'close'], { input: thai });
    expect(output).toContain('No bundled font has ถ น; boxes stand in their place.');
    expect(await json(['render', '-', '--claims', 'close', '-o', file], { input: thai, written: new Map() })).toMatchObject({ missing: ['ถ', 'น'] });
  });

  test('letters that stay text are left to the fonts of whoever opens it', async () => {
    expect((await rendered('a.svg', ['-', '--claims', 'close'], { input: thai })).output).not.toContain('No bundled font');
  });

  test('how far it is, where somebody watches', async () => {
    expect((await elenchus(['render', '-o', 'a.svg'], { written: new Map() })).errors).toBe('');
  });
});

function numberIn(expected: object): number {
  return 'dotsPerInch' in expected ? Number(expected.dotsPerInch) : NaN;
}
