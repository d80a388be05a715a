import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { formatOf } from '../../../graph/formats/recognise.ts';
import { sadfaceFormat } from '../../../graph/formats/sadface/sadface-format.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';
import { canonical } from './canonical.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

const TEXT = readFileSync(new URL('../../fixtures/formats/sadface/ferry.json', import.meta.url), 'utf8');
const SAMPLE = new URL('../../../../shared/data/aif/sadface.json', import.meta.url);

interface SadfaceDocument {
  nodes: { id: string; type: string; name?: string }[];
  edges: { id: string; source_id: string; target_id: string }[];
  resources: unknown[];
  metadata: { core: Record<string, unknown>; elenchus?: unknown };
}

function read(text: string): { debate: Debate; problems: string[] } {
  const reading = sadfaceFormat.reader.read({ name: 'ferry.json', text }, []);
  if (reading instanceof Promise || reading.debate === undefined) throw new Error('nothing could be read');
  return { debate: reading.debate, problems: reading.diagnostics.map((d) => `${d.position?.line} ${d.severity} ${d.code}`) };
}

function written(debate: Debate): string {
  return writeDebate(debate, sadfaceFormat).files[0].text;
}

/** What a document holds, in no order. */
function elementsOf(text: string): string[] {
  const { nodes, edges, resources, metadata } = JSON.parse(text) as SadfaceDocument;
  return [...nodes, ...edges, ...resources, metadata].map((element) => stable(element)).toSorted();
}

function stable(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))) : inner));
}

describe('a document', () => {
  test('conflicts rebut, a disagreement is a contradiction, and all other schemes are inferences with their names', () => {
    const { debate, problems } = read(TEXT);
    expect(problems).toEqual(['43 error dangling', '14 error dangling-id']);
    expect(debate.title).toBe('The early ferry');
    expect(debate.inferences).toMatchObject([
      { id: 'why', premises: ['early', 'cheap'], conclusion: 'ferry', stance: 'asserts' },
      { id: 'expert', premises: ['captain'], conclusion: 'radar', scheme: 'Expert Opinion' },
    ]);
    expect(debate.rebuttals).toMatchObject([{ id: 'answer', from: 'radar', to: 'fog' }, { id: 'but', from: 'fog', to: 'why' }]);
    expect(debate.contradictions).toMatchObject([{ id: 'apart', claims: ['ferry', 'bridge'] }]);
  });

  test('what speaks against what the document leads to is reported, and so are both sides of a disagreement unless one is its claim', () => {
    const stances = (text: string): string[] => read(text).debate.claims.map(({ id, occurrences: [o] }) => `${id} ${o?.stance} ${o?.role}`);
    expect(stances(TEXT)).toEqual([
      'ferry asserts thesis', 'early asserts premise', 'cheap asserts premise', 'fog reports objection', 'radar asserts thesis', 'captain asserts premise', 'bridge reports background',
    ]);
    expect(stances(TEXT.replace('"claim": "ferry",', '')).map((line) => line.split(' ')[1])).toEqual(['reports', 'reports', 'reports', 'reports', 'reports', 'reports', 'reports']);
  });

  test('the words of a source are found in its resource', () => {
    const { debate } = read(TEXT);
    const content = 'Dear council: we need the early ferry. Yours.';
    expect(debate.essays).toMatchObject([{ id: 'letter', title: null, outlet: 'https://example.org/letter', length: content.length }]);
    expect(debate.claims[0]?.occurrences[0]?.anchors.map(({ start, end }) => content.slice(start, end))).toEqual(['we need the early ferry']);
  });

  test('written again it has every element as it was, with what could not be read, and nothing else', () => {
    expect(elementsOf(written(read(TEXT).debate))).toEqual(elementsOf(TEXT));
  });

  test('it is told by its text', () => {
    expect(formatOf({ name: 'any.json', text: TEXT })?.id).toBe('sadface');
    expect(formatOf({ name: 'any.json', text: '{"edges":[],"metadata":{"core":{"analyst_name":"A"}},"nodes":[],"resources":[]}' })?.id).toBe('sadface');
  });
});

describe('a debate', () => {
  test('nothing of it is lost', () => {
    const debate = { ...buildDebate('A: thesis t, asserts p, reports o', 'A: p => t', 'o -x t', 'p >< o'), extra: [{ format: 'other', name: 'n', value: 'x' }] };
    expect(writeDebate(debate, sadfaceFormat).losses).toEqual([]);
    expect(read(written(debate)).debate.extra).toContainEqual(debate.extra[0]);
  });

  test('what other tools keep of it is its claims, inferences, rebuttals and contradictions', () => {
    const debate = buildDebate('A: thesis t, asserts p q, reports o', 'A: p + q => t', 'o -x t', 'q >< o');
    const bare = JSON.stringify(JSON.parse(written(debate)), (key, value: unknown) => (key === 'elenchus' ? undefined : value));
    const parts = ({ claims, inferences, rebuttals, contradictions }: Debate) => [claims.map(({ text }) => text), inferences.map(({ premises, conclusion }) => [premises, conclusion]), rebuttals.map(({ from, to }) => [from, to]), contradictions.map((c) => c.claims)];
    expect(parts(read(bare).debate)).toEqual(parts(debate));
  });

  test('fields of ours that fit nothing are passed over, and told', () => {
    const text = written(buildDebate('A: thesis t, asserts p', 'A: p => t')).replaceAll('"asserts"', '"reports"');
    const { debate, problems } = read(text);
    expect(problems).toEqual(['1 warning own-fields']);
    expect(debate.claims).toHaveLength(2);
  });
});

test('reading what was written gives the same debate, up to what was told as lost', async () => {
  await expectRoundTrips(sadfaceFormat);
}, 120_000);

test('broken files are told, never thrown', async () => {
  const wide = JSON.stringify({ nodes: [{ id: 's', type: 'conflict' }, ...Array.from({ length: 5000 }, (_, i) => ({ id: i, type: 'atom', text: `c ${i}` }))], edges: Array.from({ length: 5000 }, (_, i) => ({ source_id: 's', target_id: i })) });
  await expectNeverThrows(sadfaceFormat, [...HOSTILE_TEXTS, ...brokenVersions(TEXT), ...brokenVersions(written(read(TEXT).debate)), wide]);
}, 60_000);

test('a scheme from hundreds of claims to hundreds is read as far as it makes sense, told, and written again', () => {
  const ids = Array.from({ length: 600 }, (_, i) => `c${i}`);
  const nodes = [{ id: 's', type: 'scheme', name: 'support' }, ...ids.map((id) => ({ id, type: 'atom', text: id }))];
  const edges = ids.map((id, i) => ({ id: `e${i}`, ...(i % 2 === 0 ? { source_id: id, target_id: 's' } : { source_id: 's', target_id: id }) }));
  const { debate, problems } = read(JSON.stringify({ nodes, edges }));
  expect(debate.inferences).toHaveLength(20);
  expect(problems).toEqual(['1 warning too-many-targets']);
  expect((JSON.parse(written(debate)) as SadfaceDocument).edges).toHaveLength(600);
});

describe.skipIf(!existsSync(SAMPLE))('the published document (skipped where ../shared/data/aif/sadface.json is missing)', () => {
  test('has as many things as its JSON says, and is written as it was', () => {
    const text = readFileSync(SAMPLE, 'utf8');
    const { debate, problems } = read(text);
    const { nodes } = JSON.parse(text) as SadfaceDocument;
    const named = (name: string): number => nodes.filter((node) => node.name === name).length;
    const counts = { claims: debate.claims.length, inferences: debate.inferences.length, rebuttals: debate.rebuttals.length };
    process.stdout.write(`sadface.json: ${JSON.stringify(counts)}\n`);
    expect(problems).toEqual([]);
    expect(counts).toEqual({ claims: nodes.filter(({ type }) => type === 'atom').length, inferences: named('support'), rebuttals: named('conflict') });
    expect(elementsOf(written(debate))).toEqual(elementsOf(text));
    expect(canonical(read(written(debate)).debate)).toEqual(canonical(debate));
  });
});
