import { readdirSync, readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { microtextsFormat } from '../../../graph/formats/microtexts/microtexts-format.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { formatOf } from '../../../graph/formats/recognise.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

const FIXTURES = new URL('../../fixtures/formats/microtexts/', import.meta.url);
const DATA = new URL('../../../../shared/data/microtexts/', import.meta.url);

const XML = readFileSync(new URL('night_bell.xml', FIXTURES), 'utf8');
const TEXT = readFileSync(new URL('night_bell.txt', FIXTURES), 'utf8');

async function read(xml: string, text?: string): Promise<{ debate: Debate; problems: string[] }> {
  const file = { name: 'night_bell.xml', text: xml };
  const reading = await microtextsFormat.reader?.read(file, [file, ...(text === undefined ? [] : [{ name: 'night_bell.txt', text }])]);
  if (reading?.debate === undefined) throw new Error('nothing could be read');
  return { debate: reading.debate, problems: reading.diagnostics.map((d) => `${d.position?.line} ${d.severity} ${d.code}`) };
}

function written(debate: Debate): string {
  const { writer, ...format } = microtextsFormat;
  if (writer === undefined) throw new Error('it is written');
  return writeDebate(debate, { ...format, writer }).files[0].text;
}

/** Every element with its attributes and its text, in no order: what a file says, by other means than our reader's. */
function elementsOf(xml: string): string[] {
  const elements: { name: string; attributes: unknown; text: string }[] = [];
  const parser = new SaxesParser();
  const add = (text: string): void => {
    const last = elements.at(-1);
    if (last) last.text += text.trim();
  };
  parser.on('opentag', ({ name, attributes }) => void elements.push({ name, attributes: Object.entries(attributes).map(String).toSorted(), text: '' }));
  parser.on('cdata', add);
  parser.on('text', add);
  parser.write(xml).close();
  return elements.map((element) => JSON.stringify(element)).toSorted();
}

describe('a microtext', () => {
  test('units are claims, supports inferences with all their premises, examples supports', async () => {
    const { debate, problems } = await read(XML, TEXT);
    expect(problems).toEqual([]);
    expect(debate.inferences).toMatchObject([{ id: 'c4', stance: 'asserts', premises: ['a2', 'a5', 'a6'], conclusion: 'a1' }]);
    expect(debate.supports).toMatchObject([{ id: 'c15', from: 'a7', to: 'a2' }]);
    expect(debate.rebuttals).toMatchObject([{ id: 'c5', from: 'a4', to: 'a1' }, { id: 'c6', from: 'a3', to: 'c5' }]);
    expect(debate.claims.find((c) => c.id === 'a3')?.text).toBe('But nobody hears it from outside.');
  });

  test('what the opponent says is reported, never the view of the author', async () => {
    const { debate } = await read(XML);
    const stances = debate.claims.map((c) => [c.id, c.occurrences[0]?.stance, c.occurrences[0]?.role]);
    expect(stances).toEqual([
      ['a1', 'asserts', 'thesis'], ['a2', 'asserts', 'conclusion'], ['a3', 'asserts', 'background'], ['a4', 'reports', 'objection'],
      ['a5', 'asserts', 'premise'], ['a6', 'asserts', 'premise'], ['a7', 'asserts', 'premise'],
    ]);
  });

  test('the text beside it gives the anchors; what is left unsaid has none', async () => {
    const { debate } = await read(XML, TEXT);
    const said = debate.claims.map((c) => c.occurrences[0]?.anchors.map(({ start, end }) => TEXT.slice(start, end)));
    expect(said).toEqual([
      ['The bell should be silent at night'], ['because it wakes the street'], ['But nobody', 'hears it from outside'],
      ['Some say that a town is known by its bell'], ['and people who do not sleep fall ill'], [], ['In the mill lane three families moved away'],
    ]);
    expect(debate.claims[5]?.occurrences[0]?.implicit).toBe(true);
    expect(debate.essays[0]?.length).toBe(TEXT.length);
  });

  test('written again it has every element, whatever their order, with those that no claim is made of', async () => {
    const { debate } = await read(XML, TEXT);
    expect(elementsOf(written(debate))).toEqual(elementsOf(XML));
  });

  test('edges to nothing, elements that nobody knows and words that are not in the text are told with their line', async () => {
    const broken = XML.replace('trg="a1" type="reb"', 'trg="a99" type="reb"').replace('<joint id="j1"/>', '<note id="n"/><joint id="j1"/>').replace('wakes the street', 'wakes the lane');
    const { problems, debate } = await read(broken, TEXT);
    expect(problems).toEqual(['14 warning unknown-element', '6 warning not-in-text', '4 error dangling-id', '26 error dangling-id']);
    expect(debate.claims).toHaveLength(7);
  });

  test('entities of its own are not followed', async () => {
    const { problems, debate } = await read('<!DOCTYPE arggraph [<!ENTITY x SYSTEM "file:///etc/hostname">]><arggraph id="x"><edu id="e">&x;</edu><adu id="a" type="pro"/><edge id="c" src="e" trg="a" type="seg"/></arggraph>');
    expect(problems).toEqual(['1 error xml-syntax']);
    expect(debate.claims[0]?.text).toBe('&x;');
  });

  test('it is told by its text', () => {
    expect(formatOf({ name: 'anything', text: XML })?.id).toBe('microtexts');
  });
});

test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(microtextsFormat);
});

test('broken files are told, never thrown', async () => {
  await expectNeverThrows(microtextsFormat, [...HOSTILE_TEXTS, ...brokenVersions(XML)]);
});

const FILES = filesIn(DATA).filter((name) => name.endsWith('.xml'));

describe.skipIf(FILES.length === 0)('the corpus (skipped where ../shared/data/microtexts is missing)', () => {
  test.each(FILES)('%s has as many things as its XML says, every anchor, and is written as it was', async (name) => {
    const xml = readFileSync(new URL(name, DATA), 'utf8');
    const text = readFileSync(new URL(name.replace('.xml', '.txt'), DATA), 'utf8');
    const file = { name, text: xml };
    const reading = await microtextsFormat.reader?.read(file, [file, { name: name.replace('.xml', '.txt'), text }]);
    const debate = reading?.debate;
    if (debate === undefined) throw new Error('nothing could be read');
    const times = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0;
    const counts = {
      claims: debate.claims.length,
      inferences: debate.inferences.length,
      supports: debate.supports.length,
      rebuttals: debate.rebuttals.filter((r) => debate.claims.some((c) => c.id === r.to)).length,
      undercuts: debate.rebuttals.filter((r) => !debate.claims.some((c) => c.id === r.to)).length,
    };
    process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`);
    expect(counts).toEqual({
      claims: times(/<adu /g), inferences: times(/type="sup"/g), supports: times(/type="exa"/g), rebuttals: times(/type="reb"/g), undercuts: times(/type="und"/g),
    });
    expect(reading?.diagnostics).toEqual([]);
    expect(debate.claims.every((c) => c.occurrences[0]?.anchors.length !== 0)).toBe(true);
    expect(elementsOf(written(debate))).toEqual(elementsOf(xml));
  });
});

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
