import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aifFormat } from '../../../../graph/formats/aif/aif-format.ts';
import { writeDebate } from '../../../../graph/formats/losses.ts';
import { mergeDebates } from '../../../../graph/formats/merge-debates.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { validateDebate } from '../../../../graph/model/validate.ts';
import { canonical } from '../canonical.ts';
import { nodeset } from './nodesets.ts';
import { aifOf, debateFrom, fixture, read } from './reading.ts';

/** What stands in a file, found without the code that is tested. */
interface Parsed {
  readonly nodes: readonly Entry[];
  readonly edges: readonly Entry[];
  readonly locutions: readonly Entry[];
  readonly participants: readonly Entry[];
  readonly schemefulfillments: readonly Entry[];
  readonly around: Entry;
}
type Entry = Readonly<Record<string, unknown>>;

function parsed(text: string): Parsed {
  const file = JSON.parse(text) as Entry;
  const aif = (file['AIF'] ?? file) as Entry;
  const list = (key: string): readonly Entry[] => (aif[key] ?? []) as readonly Entry[];
  const around = Object.fromEntries(Object.entries(file).filter(([key]) => !['AIF', 'nodes', 'edges', 'locutions', 'elenchus', 'participants', 'schemefulfillments'].includes(key)));
  return { nodes: list('nodes'), edges: list('edges'), locutions: list('locutions'), participants: list('participants'), schemefulfillments: list('schemefulfillments'), around };
}

/** A nodeset’s own numbers: propositions, and the links that lead from some to others. */
function countsOf({ nodes, edges }: Parsed): Record<string, number> {
  const types = new Map(nodes.map(({ nodeID, type }) => [String(nodeID), String(type)]));
  const ends = (link: string, from: 'fromID' | 'toID', to: 'fromID' | 'toID', wanted: RegExp): Set<string> =>
    new Set(edges.flatMap((e) => (String(e[to]) === link && wanted.test(types.get(String(e[from])) ?? '') ? [String(e[from])] : [])));
  let [inferences, supports, conflicts, undercuts] = [0, 0, 0, 0];
  for (const [id, type] of types) {
    const sources = ends(id, 'fromID', 'toID', /^(I|EN)$/);
    const claims = ends(id, 'toID', 'fromID', /^(I|EN)$/);
    const links = ends(id, 'toID', 'fromID', /^(RA|CA)$/);
    const leads = [...claims].some((claim) => [...sources].some((source) => source !== claim));
    if (sources.size === 0 || (!leads && links.size === 0)) continue;
    if (type === 'RA' && leads) inferences += 1;
    if (type === 'RA' && !leads) supports += 1;
    if (type === 'CA') conflicts += 1;
    if (type === 'CA' && !leads) undercuts += 1;
  }
  return { claims: [...types.values()].filter((type) => type === 'I' || type === 'EN').length, inferences, supports, conflicts, undercuts };
}

function readCounts({ claims, inferences, supports, rebuttals, contradictions }: Debate): Record<string, number> {
  const ids = new Set(claims.map(({ id }) => id));
  return {
    claims: claims.length,
    inferences: inferences.length,
    supports: supports.length,
    conflicts: rebuttals.length + 2 * contradictions.length,
    undercuts: rebuttals.filter(({ to }) => !ids.has(to)).length,
  };
}

function missing(from: readonly Entry[], to: readonly Entry[]): string[] {
  const key = (entry: Entry): string => Object.entries(entry).map((pair) => JSON.stringify(pair)).toSorted().join();
  const there = new Set(to.map(key));
  return from.map(key).filter((entry) => !there.has(entry));
}

function expectAllThere(before: Parsed, after: Parsed): void {
  for (const list of ['nodes', 'edges', 'locutions', 'participants', 'schemefulfillments'] as const) expect(missing(before[list], after[list])).toEqual([]);
  expect(after.around).toEqual(before.around);
}

function expectKept(text: string, name: string): Debate {
  const debate = debateFrom(text, name);
  expect(readCounts(debate)).toEqual(countsOf(parsed(text)));
  expect(writeDebate(debate, aifFormat).losses).toEqual([]);
  const written = aifOf(debate);
  expectAllThere(parsed(text), parsed(written));
  const again = debateFrom(written, 'written.json');
  expect(canonical(again)).toEqual(canonical(debate));
  expectAllThere(parsed(text), parsed(aifOf(again)));
  return debate;
}

describe('a file comes back with all that it had', () => {
  test.each(['aifdb.json', 'ova3.json', 'mined.json', 'no-speakers.json'])('%s', (name) => {
    expectKept(fixture(name), name);
  });

  test('in the shape that it had', () => {
    expect(Object.keys(JSON.parse(aifOf(debateFrom(fixture('aifdb.json')))) as object)).toContain('nodes');
    expect(Object.keys(JSON.parse(aifOf(debateFrom(fixture('ova3.json')))) as object)).toEqual(['AIF', 'text', 'OVA', 'elenchus']);
  });

  test('even through the debate document', () => {
    const debate = debateFrom(fixture('aifdb.json'));
    expectAllThere(parsed(fixture('aifdb.json')), parsed(aifOf(JSON.parse(JSON.stringify(debate)) as Debate)));
  });

  test('no words are put into the mouth of somebody who said nothing of the kind', () => {
    const before = parsed(fixture('aifdb.json')).nodes.length;
    // One node stands in the file twice.
    expect(parsed(aifOf(debateFrom(fixture('aifdb.json')))).nodes).toHaveLength(before - 1);
  });
});

describe('what has changed since', () => {
  const debate = debateFrom(fixture('aifdb.json'));
  const texts = (d: Debate): string[] => parsed(aifOf(d)).nodes.map(({ text }) => String(text));

  test('another text of a claim is written', () => {
    const changed = { ...debate, claims: debate.claims.map((c) => (c.id === '101' ? { ...c, text: 'Another text' } : c)) };
    expect(texts(changed)).toContain('Another text');
    expect(texts(changed)).not.toContain('The night train to the coast should run again');
  });

  test('another stance is said anew, and the former act goes', () => {
    const changed: Debate = {
      ...debate,
      claims: debate.claims.map((c) => (c.id === '104' ? { ...c, occurrences: c.occurrences.map((o) => ({ ...o, stance: 'concedes' as const })) } : c)),
    };
    const again = debateFrom(aifOf(changed));
    expect(canonical(again)).toEqual(canonical(changed));
  });

  test('with a claim goes all that was said about it, and nothing else', () => {
    const isOther = (id: string): boolean => id !== '103';
    const changed: Debate = {
      ...debate,
      claims: debate.claims.filter(({ id }) => isOther(id)),
      inferences: debate.inferences.map((i) => ({ ...i, premises: i.premises.filter(isOther) })),
    };
    const written = aifOf(changed);
    expect(written).not.toContain('hotels near the station');
    expect(texts(changed)).toContain('Mina Holt : people pay less with it');
    expect(canonical(debateFrom(written))).toEqual(canonical(changed));
  });
});

describe('several nodesets', () => {
  test('in one file are read as one debate, in which what is said in the same words is one claim', () => {
    const debate = debateFrom(fixture('several.json'));
    expect(debate.claims).toHaveLength(6);
    expect(debate.essays.map(({ title }) => title)).toEqual(['map 1', 'map 2']);
    expect(canonical(debateFrom(aifOf(debate)))).toEqual(canonical(debate));
  });

  test('are warned about once: what is true of several is told with its number', () => {
    const messages = read(fixture('several.json')).diagnostics.map(({ message }) => message);
    expect(messages).toEqual(['the file does not say who holds what: 2 claims on the other side of a conflict were read as not the author’s']);
    const rephrased = nodeset('p I p', 'q I q', 'p > MA > q', 'l L Olga: p', 'l > Promising > p');
    expect(read(JSON.stringify([rephrased, rephrased])).diagnostics.map(({ message }) => message)).toEqual([
      'a debate has no place for nodes of the type "MA" (rephrases), of which there are 2',
      'what a speaker does who is "Promising" is not known here',
    ]);
  });

  test('with the same ids for other things are told apart when they are written together', () => {
    const [one, other] = [fixture('mined.json'), fixture('mined.json').replaceAll('bread', 'milk').replaceAll('"Speaker"', '"Voice"')];
    const merged = mergeDebates([one, other].map((text, i) => ({ name: String(i), debate: debateFrom(text) })), 'Both');
    expect(validateDebate(merged).filter(({ severity }) => severity === 'error')).toEqual([]);
    const again = debateFrom(aifOf(merged));
    expect(canonical(again)).toEqual(canonical(merged));
    expect(parsed(aifOf(merged)).participants.map(({ firstname }) => firstname)).toEqual(['Speaker', 'Speaker', 'Voice', 'Voice']);
  });
});

/** Real maps by others; as many as are there. */
const FOLDER = new URL('../../../../../shared/data/aif/', import.meta.url);
const FILES = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => /xaif|nodeset/.test(name)) : [];

describe.skipIf(FILES.length === 0)('files by others (skipped where ../shared/data/aif is missing)', () => {
  test.each(FILES)('%s is read with what it has, and written with all of it', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const debate = expectKept(text, name);
    console.info(name, readCounts(debate), 'read with', read(text).diagnostics.length, 'warnings');
  });
});
