import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arguebufFormat } from '../../../graph/formats/arguebuf/arguebuf-format.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { formatOf } from '../../../graph/formats/recognise.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { canonical } from './canonical.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

const TEXT = readFileSync(new URL('../../fixtures/formats/arguebuf/library.json', import.meta.url), 'utf8');
const DATA = new URL('../../../../shared/data/arguebuf/', import.meta.url);

type Message = Record<string, unknown>;

function read(text: string): { debate: Debate; problems: string[] } {
  const reading = arguebufFormat.reader.read({ name: 'library.json', text }, []);
  if (reading instanceof Promise || reading.debate === undefined) throw new Error('nothing could be read');
  return { debate: reading.debate, problems: reading.diagnostics.map((d) => `${d.severity} ${d.code} ${d.path}`) };
}

function written(debate: Debate): string {
  return writeDebate(debate, arguebufFormat).files[0].text;
}

/** Every message of a graph by its id, and every field of its own. */
function elementsOf(text: string): string[] {
  const graph = JSON.parse(text) as Message;
  const maps = new Set(['nodes', 'edges', 'resources', 'participants', 'analysts', 'userdata']);
  return Object.entries(graph)
    .flatMap(([key, value]) => (maps.has(key) ? Object.entries(value as Message).map(([id, message]) => `${key} ${id} ${stable(message)}`) : [`${key} ${stable(value)}`]))
    .toSorted();
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner));
}

function byAuthor({ claims, essays, people }: Debate): string[] {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const authors = new Map(essays.map(({ id, author }) => [id, names.get(author) ?? 'unknown']));
  return claims.flatMap(({ id, occurrences }) => occurrences.map((o) => `${id} ${authors.get(o.essay)} ${o.stance} ${o.role}`));
}

describe('a graph', () => {
  test('supports are inferences with their schemes, attacks are rebuttals, and what leads straight to a claim supports it', () => {
    const { debate, problems } = read(TEXT);
    expect(problems).toEqual([
      'warning unknown-scheme /nodes/r1', 'warning unknown-scheme /nodes/n1', 'error dangling /nodes/s2', 'error dangling-id /edges/e14',
    ]);
    expect(debate.inferences).toMatchObject([{ id: 's1', premises: ['full'], conclusion: 'open', scheme: 'Position to Know', stance: 'asserts' }]);
    expect(debate.rebuttals).toMatchObject([{ id: 'a1', from: 'staff', to: 'open', essay: null }, { id: 'a2', from: 'students', to: 'staff', essay: null }, { id: 'a3', from: 'some', to: 's1' }]);
    expect(debate.supports).toMatchObject([{ from: 'students', to: 'full' }]);
  });

  test('each participant has an essay and holds what is said in it, but for what speaks against it', () => {
    const { debate } = read(TEXT);
    expect(byAuthor(debate)).toEqual([
      'open Ines asserts thesis', 'full Ines asserts conclusion', 'staff Tom asserts thesis', 'students Ines asserts premise', 'some Ines reports objection',
      'again Ines asserts background', 'odd unknown asserts thesis',
    ]);
    expect(debate.essays.map(({ title, outlet, date }) => [title, outlet, date])).toEqual(Array.from({ length: 3 }, () => ['Minutes', 'https://example.org/minutes', '2022-01-01']));
    expect(debate.people.map(({ name }) => name)).toEqual(['Ines', 'Tom', null, null]);
  });

  test('references are found in their text, whether offsets count characters or code units, or are wrong', () => {
    const { text } = (JSON.parse(TEXT) as { resources: { minutes: { text: string } } }).resources.minutes;
    const said = (source: string): string[] => read(source).debate.claims.flatMap(({ occurrences }) => occurrences.flatMap(({ anchors }) => anchors.map(({ start, end }) => text.slice(start, end))));
    expect(said(TEXT)).toEqual(['open on Sundays', 'Nobody 😀 is left']);
    expect(said(TEXT.replace('"offset": 41', '"offset": 43'))).toEqual(['open on Sundays', 'Nobody 😀 is left']);
  });

  test('written again it has every message as it was, with what could not be read', () => {
    const { debate } = read(TEXT);
    const again = new Set(elementsOf(written(debate)));
    expect(elementsOf(TEXT).filter((element) => !again.has(element))).toEqual([]);
    expect([...again].filter((element) => !elementsOf(TEXT).includes(element))).toEqual(['userdata title "library"']);
    expect(canonical(read(written(debate)).debate)).toEqual(canonical(debate));
  });

  test('names with underscores are read as well', () => {
    expect(byAuthor(read(TEXT.replace('majorClaim', 'major_claim').replace('"open" ,', '')).debate)[0]).toBe('open Ines asserts thesis');
    expect(formatOf({ name: 'any.json', text: '{"schema_version": 1, "library_version": ""}' })?.id).toBe('arguebuf');
  });

  test('it is told by its text', () => {
    expect(formatOf({ name: 'any.json', text: TEXT })?.id).toBe('arguebuf');
  });
});

describe('a debate', () => {
  const debate = buildDebate('A: thesis t, asserts p q, reports o', 'B: thesis u', 'A: p + q => t', 'A: o -x t', 'u -x p', 'q >< u');

  test('nothing of it is lost', () => {
    expect(writeDebate(debate, arguebufFormat).losses).toEqual([]);
  });

  test('what other tools keep of it is who says what, inferences, rebuttals and contradictions', () => {
    const named = { ...debate, people: debate.people.map((p) => ({ ...p, name: p.id.toUpperCase() })) };
    const bare = read(JSON.stringify(JSON.parse(written(named)), (key, value: unknown) => (key === 'elenchus' ? undefined : value))).debate;
    const voices = (d: Debate): string[] => byAuthor(d).map((line) => line.split(' ').slice(0, 2).join(' ')).toSorted();
    const parts = ({ inferences, rebuttals, contradictions }: Debate) => [inferences.map(({ premises, conclusion }) => [premises, conclusion]), rebuttals.map(({ from, to }) => [from, to]), contradictions.map((c) => c.claims)];
    expect(voices(bare)).toEqual(voices(named));
    expect(parts(bare)).toEqual(parts(named));
  });

  test('every scheme that the format enumerates comes back in its own words', () => {
    const schemes = ['Expert Opinion', 'Cause to Effect', 'The Group and its Members', 'Memory', 'Negative Consequences'];
    for (const scheme of schemes) {
      const text = written({ ...debate, inferences: debate.inferences.map((i) => ({ ...i, scheme })) });
      expect(text).toContain(`"SUPPORT_${scheme.toUpperCase().replaceAll(' ', '_')}"`);
    }
  });
});

test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(arguebufFormat);
}, 120_000);

test('broken files are told, never thrown', async () => {
  const proto = '{"schemaVersion":1,"libraryVersion":"","nodes":{"__proto__":{"atom":{"text":"a","participant":"__proto__"}},"constructor":{"atom":{"text":"b"}},"s":{"scheme":{"support":"constructor"}}},"edges":{"__proto__":{"source":"__proto__","target":"s"},"e":{"source":"s","target":"constructor"}},"participants":{"__proto__":{"name":"P"}},"userdata":{"__proto__":{"x":1}}}';
  expect(read(proto).debate.supports).toHaveLength(1);
  const again = new Set(elementsOf(written(read(proto).debate)));
  expect(elementsOf(proto).filter((element) => !again.has(element))).toEqual([]);
  await expectNeverThrows(arguebufFormat, [...HOSTILE_TEXTS, ...brokenVersions(TEXT), ...brokenVersions(written(read(TEXT).debate)), proto]);
}, 60_000);

const FILES = filesIn(DATA);

describe.skipIf(FILES.length === 0)('graphs by others (skipped where ../shared/data/arguebuf is missing)', () => {
  test.each(FILES)('%s has as many things as its JSON says, and is written as it was', (name) => {
    const text = readFileSync(new URL(name, DATA), 'utf8');
    const { debate } = read(text);
    const { nodes } = JSON.parse(text) as { nodes: Record<string, Message> };
    const counts = { claims: debate.claims.length, inferences: debate.inferences.length, supports: debate.supports.length, rebuttals: debate.rebuttals.length };
    process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`);
    expect(counts.claims).toBe(Object.values(nodes).filter((node) => 'atom' in node).length);
    const again = new Set(elementsOf(written(debate)));
    expect(elementsOf(text).filter((element) => !again.has(element))).toEqual([]);
  });
});

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'));
  } catch {
    return [];
  }
}
