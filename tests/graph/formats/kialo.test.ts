import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kialoFormat } from '../../../graph/formats/kialo/kialo-format.ts';
import { heldBy, writeDebate } from '../../../graph/formats/losses.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

const TEXT = readFileSync(new URL('../../fixtures/formats/kialo/night-market.txt', import.meta.url), 'utf8');
const DATA = new URL('../../../../shared/data/kialo/', import.meta.url);

function read(text: string): { debate: Debate; problems: string[] } {
  const reading = kialoFormat.reader.read({ name: 'market.txt', text }, []);
  if (reading instanceof Promise || reading.debate === undefined) throw new Error('nothing could be read');
  return { debate: reading.debate, problems: reading.diagnostics.map((d) => `${d.position?.line} ${d.severity} ${d.code}`) };
}

function written(debate: Debate): string {
  return writeDebate(debate, kialoFormat).files[0].text;
}

function stances({ claims }: Debate): string[] {
  return claims.map(({ id, occurrences: [o] }) => `${id} ${o?.stance} ${o?.role}`);
}

function links({ supports, rebuttals }: Debate): string[] {
  return [...supports.map(({ from, to }) => `${from} + ${to}`), ...rebuttals.map(({ from, to }) => `${from} - ${to}`)];
}

describe('a discussion', () => {
  test('a pro supports the claim above it, a con rebuts it, and a reference stands for the claim that it names', () => {
    const { debate, problems } = read(TEXT);
    expect(problems).toEqual([]);
    expect(debate.title).toBe('Should the night market stay?');
    expect(links(debate)).toEqual([
      '1.1 + 1', '2.1 + 1.1', '1.2.1 + 1.2', '1.10 + 1', '2.1 + 2', '1.1.1 - 1.1', '1.1.1.1 - 1.1.1', '1.2 - 1', '1.2.2 - 1.2', '1.10 - 2',
    ]);
    expect(debate.inferences).toEqual([]);
  });

  test('of an unknown author is what speaks for the theses; what speaks against them is reported, and so is what stands on both sides', () => {
    const { debate } = read(TEXT);
    expect(debate.people.map(({ name }) => name)).toEqual([null]);
    expect(stances(debate)).toEqual([
      '1 asserts thesis', '1.1 asserts conclusion', '1.1.1 reports objection', '1.1.1.1 asserts background', '1.2 reports objection', '1.2.1 reports background',
      '1.2.2 asserts background', '1.10 reports objection', '2 asserts thesis', '2.1 asserts premise',
    ]);
  });

  test('links are read as their words, brackets without backslashes, and a claim may have several lines', () => {
    const texts = new Map(read(TEXT).debate.claims.map(({ id, text }) => [id, text]));
    expect(texts.get('1.1')).toBe('It brings visitors to the old town (on most evenings).');
    expect(texts.get('1.2.1')).toBe('Two lines are needed to say it:\nthe band plays there, and the stalls have speakers.');
  });

  test('written again it has every line, links and references where they were', () => {
    // The number of a claim is that of its place: the third claim under the first thesis is no longer called the tenth.
    expect(written(read(TEXT).debate)).toBe(TEXT.replaceAll('1.10.', '1.3.'));
    expect(written(read(TEXT.replaceAll('\n', '\r\n')).debate)).toBe(TEXT.replaceAll('1.10.', '1.3.'));
  });

  test('numbers within a claim begin no other, and those that lead nowhere are told with their line', () => {
    const { debate, problems } = read('Discussion Title: T\n\n1. We need two things:\n1.5 tons of salt, and\n3. a plough.\n1.1. Pro: -> See 9.\n1.2.1. Con: No road is salted.\n1.3. Con: -> See 1.4.\n1.4. Con: -> See 1.3.\n');
    expect(problems).toEqual(['6 error dangling-id', '7 error no-parent', '8 error dangling-id', '9 error dangling-id']);
    expect(debate.claims.map(({ text }) => text)).toEqual(['We need two things:\n1.5 tons of salt, and\n3. a plough.', 'No road is salted.']);
  });

  test('what looks like a reference, a side or a number is no such thing in the text of a claim', () => {
    const debate = { ...buildDebate('A: thesis t, asserts p', 'A: p => t'), title: 'T', question: 'T' };
    const odd = { ...debate, claims: debate.claims.map((c, i) => ({ ...c, text: i === 0 ? '-> See 1.1.' : 'Pro: yes\n2. Con: no \\(x\\) \\' })) };
    expect(read(written(odd)).debate.claims.map(({ text }) => text)).toEqual(odd.claims.map(({ text }) => text));
  });
});

describe('a debate as a tree', () => {
  test('a claim that is used twice is written once, and referred to elsewhere', () => {
    const text = written({ ...buildDebate('A: thesis t u, asserts p q', 'A: p => t', 'A: p => u', 'A: q => p'), title: 'Salt' });
    expect(text).toBe('Discussion Title: Salt\n\n1. Text of t\n1.1. Pro: Text of p\n1.1.1. Pro: Text of q\n2. Text of u\n2.1. Pro: -> See 1.1.\n');
  });

  test('a circle is cut where it closes, and the cut is told', () => {
    const debate = buildDebate('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'A: p => q');
    expect(heldBy(debate, 'kialo', kialoFormat.writer).supports).toHaveLength(2);
    expect(writeDebate(debate, kialoFormat).losses).toContainEqual({ id: 'inferences', label: 'inferences (told from supports)', count: 3, text: '3 inferences (told from supports)' });
    const supports = heldBy({ ...debate, inferences: [], supports: [['p', 't'], ['q', 'p'], ['p', 'q']].map(([from = '', to = ''], i) => ({ id: `s${i}`, essay: null, from, to })) }, 'kialo', kialoFormat.writer);
    expect(supports.supports.map(({ id }) => id)).toEqual(['s0', 's1']);
  });
});

test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(kialoFormat);
}, 120_000);

test('broken files are told, never thrown', async () => {
  const references = Array.from({ length: 20_000 }, (_, i) => `1.${i + 1}. Pro: -> See 1.${i + 2}.`).join('\n');
  await expectNeverThrows(kialoFormat, [...HOSTILE_TEXTS, ...brokenVersions(TEXT), `1. a\n${references}`, `1. ${'[a]('.repeat(50_000)}`, `1. a\n${'1.1. Pro: b\n'.repeat(10_000)}`]);
}, 60_000);

const FILES = filesIn(DATA);

describe.skipIf(FILES.length === 0)('exports by others (skipped where ../shared/data/kialo is missing)', () => {
  test.each(FILES)('%s has as many claims, supports and rebuttals as lines say so, and is written as it was', (name) => {
    const text = readFileSync(new URL(name, DATA), 'utf8').replaceAll('\r\n', '\n');
    const { debate, problems } = read(text);
    const times = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    const counts = { claims: debate.claims.length, supports: debate.supports.length, rebuttals: debate.rebuttals.length };
    process.stdout.write(`${name}: ${JSON.stringify(counts)}\n`);
    expect(problems).toEqual([]);
    expect(counts).toEqual({
      claims: times(/^[\d.]+ /gm) - times(/-> See/g), supports: times(/^[\d.]+ Pro: /gm), rebuttals: times(/^[\d.]+ Con: /gm),
    });
    const lines = (export_: string): string[] => export_.split('\n').map((line) => line.replace(/^[\d.]+ |-> See .*/g, '').trim()).filter((line) => line !== '').toSorted();
    expect(lines(written(debate))).toEqual(lines(text));
    expect(written(read(written(debate)).debate)).toBe(written(debate));
  });
});

function filesIn(folder: URL): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.txt'));
  } catch {
    return [];
  }
}
