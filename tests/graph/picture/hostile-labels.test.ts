import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { carriedIn } from '../../../graph/picture/carried/carried-in.ts';
import type { FileOrder } from '../../../graph/picture/file-order.ts';
import { drawOrder, type PictureOrder } from '../../../graph/picture/order.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { fontsOnDisk, resvgOnDisk } from '../../../src/cli/picture-files.ts';
import { pictureFile } from '../../../src/engine/picture/picture-file.ts';
import { hostileDebate, HOSTILE_LABELS, VALUES, VOCABULARY } from './hostile.ts';
import { layOut } from './pictures.ts';

const g = hostileDebate();
const ORDER: Omit<PictureOrder, 'subject' | 'wording'> = { theme: lightTheme, showTitle: true, legend: true, sources: true, background: 'paper', linkOf: (id) => `https://example.net/debate#claim=${encodeURIComponent(id.replaceAll(/\p{Cs}/gu, ''))}` };

const PICTURES = {
  map: await drawOrder(g, { ...ORDER, subject: { kind: 'all' }, wording: 'text' }, { layOut, tool: HOSTILE_LABELS[0] ?? '' }),
  'map of gists': await drawOrder(g, { ...ORDER, subject: { kind: 'all' }, wording: 'gist', title: HOSTILE_LABELS[2] ?? '' }, { layOut, tool: '' }),
  table: await drawOrder(g, { ...ORDER, subject: { kind: 'premises' }, wording: 'text' }, { layOut, tool: HOSTILE_LABELS[5] ?? '' }),
};

async function bytesOf(picture: keyof typeof PICTURES, order: FileOrder, carries = true): Promise<Uint8Array> {
  const { drawing, carried } = PICTURES[picture];
  return (await pictureFile({ drawing, carried: carries ? carried : undefined, language: 'en' }, order, { fonts: fontsOnDisk, wasm: resvgOnDisk })).bytes;
}

interface Parsed {
  readonly elements: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
  /** Whatever is neither an element nor text. */
  readonly others: readonly string[];
  readonly styles: string;
}

/** By a parser that knows nothing of ours. */
function parsed(svg: string): Parsed {
  const parser = new SaxesParser({ xmlns: true });
  const elements: Parsed['elements'][number][] = [];
  const others: string[] = [];
  let styles = '';
  let name = '';
  for (const event of ['error', 'processinginstruction', 'doctype', 'comment', 'cdata', 'xmldecl'] as const) parser.on(event, (what: unknown) => others.push(`${event} ${String(what)}`));
  parser.on('opentag', (tag) => {
    name = tag.name;
    if (tag.uri !== 'http://www.w3.org/2000/svg') others.push(`namespace ${tag.uri}`);
    elements.push({ name, attributes: Object.fromEntries(Object.values(tag.attributes).map((attribute) => [attribute.name, attribute.value])) });
  });
  parser.on('text', (text) => {
    if (name === 'style') styles += text;
  });
  parser.write(svg).close();
  return { elements, others, styles };
}

const NAMES = Object.keys(PICTURES) as (keyof typeof PICTURES)[];
const TEXTS = ['embedded', 'none', 'outlines'] as const;

describe('a debate whose labels are hostile', () => {
  test('has enough of them', () => {
    expect(new Set(HOSTILE_LABELS).size).toBeGreaterThanOrEqual(60);
    expect(g.claims.has('__proto__')).toBe(true);
    expect([...g.claims.keys()].filter((id) => HOSTILE_LABELS.includes(id)).length).toBeGreaterThan(20);
  });

  test.each(NAMES.flatMap((name) => TEXTS.map((text) => [name, text] as const)))('is well-formed SVG: %s, %s', async (name, text) => {
    const { elements, others, styles } = parsed(new TextDecoder('utf-8', { fatal: true }).decode(await bytesOf(name, { format: 'svg', text })));
    expect(others).toEqual([]);
    for (const { name: element, attributes } of elements) {
      expect([...VOCABULARY.keys()]).toContain(element);
      for (const [attribute, value] of Object.entries(attributes)) {
        expect(VOCABULARY.get(element)).toContain(attribute);
        expect(value).toMatch(VALUES.get(attribute) ?? /^[\w.\s,"-]*$/);
      }
    }
    // The fonts, and nothing but them.
    expect(styles).toMatch(/^(?:@font-face\{font-family:"[\w ]+";font-weight:[47]00;src:url\(data:font\/woff;base64,[\w+/=]+\);unicode-range:[U+0-9A-F,-]+\})*$/);
    expect(styles === '').toBe(text !== 'embedded');
    expect(elements.some((element) => element.name === 'text')).toBe(text !== 'outlines');
  });

  test.each(NAMES)('is drawn with the labels as text: %s', async (name) => {
    const svg = new TextDecoder().decode(await bytesOf(name, { format: 'svg', text: 'none' }, false));
    for (const shown of ['&lt;script&gt;', '&amp;lt;script&amp;gt;', ']]&gt;', '__proto__']) expect(svg).toContain(shown);
    expect(svg.match(/<metadata/g)).toBeNull();
  });

  test.each(NAMES.flatMap((name) => ['svg', 'png', 'pdf'].map((format) => [name, format] as const)))('comes back as it was from what it carries: %s, %s', async (name, format) => {
    const order: FileOrder = format === 'svg' ? { format, text: 'none' } : format === 'png' ? { format, size: { scale: 0.2 } } : { format: 'pdf', page: 'fit' };
    const found = carriedIn(await bytesOf(name, order));
    expect(found?.format).toBe(format);
    const { debate, diagnostics } = readDebate(found?.text ?? '');
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    const { views, ...rest } = debate ?? {};
    expect(views).toHaveLength(1);
    // A table holds premises alone, a map all there is.
    const { claims } = g.debate;
    const whole = name === 'table' ? { ...rest, claims: claims.filter(({ id }) => debate?.claims.some((claim) => claim.id === id)) } : g.debate;
    expect(rest).toEqual(whole);
  });
});
