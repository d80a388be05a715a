/** Stores that hold several debates, parts of one, hostile names, or what does not fit together. */
import fc from 'fast-check';
import { Store, type Quad } from 'oxigraph';
import { describe, expect, test } from 'vitest';
import { rowsIn, type Row } from '../../../../graph/corpus/sparql/results.ts';
import type { Select } from '../../../../graph/corpus/sparql/select.ts';
import { StoreFault } from '../../../../graph/corpus/sparql/store-fault.ts';
import { SparqlCorpus } from '../../../../graph/corpus/sparql/sparql-corpus.ts';
import { iri, literal } from '../../../../graph/corpus/sparql/terms.ts';
import { WholeCorpus } from '../../../../graph/corpus/whole-corpus.ts';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { atOnce } from '../../../../graph/model/stepwise.ts';
import { buildDebate } from '../../build.ts';
import { richDebate } from '../../formats/rich-debate.ts';
import { asking, selectFrom, storeOf } from './loaded.ts';

const ALL = { from: 0, most: 1000 };

/** What is said of a claim’s occurrences stays with the claim; all else is dealt out. */
function dealt(store: Store, stores: number): Store[] {
  const parts = Array.from({ length: stores }, () => new Store());
  const placeOf = ({ subject }: Quad): number => [...subject.value.replace(/occurrence-(\d+)-.*/, '$1')].reduce((sum, c) => sum + (c.codePointAt(0) ?? 0), 0) % stores;
  for (const quad of store.match()) parts[placeOf(quad)]?.add(quad);
  return parts;
}

/** As several stores are asked. */
function selectFromAll(whole: Store, parts: readonly Store[]): Select {
  const ask = (store: Store, text: string): Row[] => rowsIn(store.query(text, { results_format: 'application/sparql-results+json' }) as string);
  return ({ text, of }) => Promise.resolve((of === 'all' ? [whole] : parts).flatMap((store) => ask(store, text)));
}

test('Y8 a debate that is dealt out over several stores is the same as in one', async () => {
  await fc.assert(
    fc.asyncProperty(richDebate, async (debate) => {
      const store = storeOf(debate);
      const corpus = new SparqlCorpus(selectFromAll(store, dealt(store, 3)));
      const whole = new WholeCorpus(debateGraph(debate));
      expect(await corpus.summary(asking())).toEqual(atOnce(whole.summary()));
      expect(await corpus.ties(ALL, asking())).toEqual(atOnce(whole.ties(ALL)));
      for (const { id } of debate.essays) {
        const asked = { kind: 'essay', essay: id } as const;
        expect((await corpus.part(asked, asking())).debate).toEqual(atOnce(whole.part(asked)).debate);
      }
      for (const { id } of debate.claims) {
        const asked = { kind: 'neighbourhood', claim: id, steps: 2, most: 9 } as const;
        expect((await corpus.part(asked, asking())).debate).toEqual(atOnce(whole.part(asked)).debate);
      }
    }),
    { numRuns: 25 },
  );
});

test('Y2 of several debates things of the same id are told apart, and found again by what they are called', async () => {
  const one = buildDebate('A: thesis t, asserts p', 'A: p => t');
  const other = { ...buildDebate('A: thesis t, asserts q', 'A: q => t'), title: 'Other' };
  const corpus = new SparqlCorpus(selectFrom(storeOf(one, other)));
  const { items, total } = await corpus.essays(ALL, asking());
  expect([total, new Set(items.map(({ essay }) => essay.id)).size]).toEqual([2, 2]);
  const parts = await Promise.all(items.map(({ author }) => corpus.part({ kind: 'reliance', author: author.id }, asking())));
  expect(new Set(parts.map(({ debate }) => debate.claims.map(({ text }) => text).join()))).toEqual(new Set(['Text of t,Text of p', 'Text of t,Text of q']));
  expect((await corpus.summary(asking())).title).toContain(' · ');
});

describe('Y1 names and texts cannot end a query', () => {
  test.each(['"', '\\', '\\"', '" } DELETE WHERE { ?s ?p ?o', '\\u0022', 'a\nb\r\tc', '\u0000', '\uD800', '__proto__', '‮', '😀', '{', '#', "'''"])('a claim is found by the id %j', async (text) => {
    const id = text.replaceAll(/\s|\p{Cc}|\p{Cs}/gu, '') || 'x';
    const plain = buildDebate('A: thesis t');
    const debate: Debate = { ...plain, claims: plain.claims.map((claim) => ({ ...claim, id, text: `${text} and more`, gist: `${text}!` })) };
    const corpus = new SparqlCorpus(selectFrom(storeOf(debate)));
    const { debate: part } = await corpus.part({ kind: 'neighbourhood', claim: id, steps: 1, most: 9 }, asking());
    expect(part.claims.map((claim) => claim.id)).toEqual([id]);
    expect((await corpus.find(`${text} more`, ALL, asking())).items.map((claim) => claim.id)).toEqual([id]);
  });

  test('any text is one literal, and what is no name is refused', () => {
    const store = new Store();
    const read = (text: string): unknown => (store.query(`SELECT (${literal(text)} AS ?x) {}`) as Map<string, { value: string }>[])[0]?.get('x')?.value;
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => read(text) === text.replaceAll(/\p{Cs}/gu, '\uFFFD')));
    for (const name of ['', 'urn:a>', 'urn:a b', '<urn:a', 'urn:a\\u003E', 'urn:\n', 'urn:{', 'urn:"']) expect(() => iri(name)).toThrow('broken');
  });
});

describe('Y6 what does not fit together is no debate', () => {
  const debate = buildDebate('A: thesis t, asserts p q', 'A: p + q => t', 'B: asserts p', 'p >< q');

  test('whatever is missing, the answer is a valid part or a clear fault', async () => {
    const quads = storeOf(debate).match();
    for (const quad of quads) {
      const store = new Store(quads.filter((other) => other !== quad));
      const corpus = new SparqlCorpus(selectFrom(store));
      const asked = corpus.part({ kind: 'neighbourhood', claim: 't', steps: 2, most: 9 }, asking());
      // The store has checked a part that it gives.
      const outcome = await asked.then(() => 'a part', (error: unknown) => (error instanceof StoreFault ? 'a fault' : String(error)));
      expect(`${String(quad)}: ${outcome}`).toMatch(/: (a part|a fault|Error: There is no “t” in this debate\.)$/);
    }
  });

  test('a store without a debate says so', async () => {
    await expect(new SparqlCorpus(selectFrom(new Store())).summary(asking())).rejects.toMatchObject({ code: 'no-argument' });
  });
});

test('Y7 what failed is asked again', async () => {
  const select = selectFrom(storeOf(buildDebate('A: thesis t')));
  let isDown = true;
  const corpus = new SparqlCorpus((query, ask) => (isDown ? Promise.reject(new Error('down')) : select(query, ask)));
  await expect(corpus.summary(asking())).rejects.toThrow('down');
  isDown = false;
  expect((await corpus.summary(asking())).counts.claims).toBe(1);
});

test('who gives up does not take the answer from others', async () => {
  const corpus = new SparqlCorpus(selectFrom(storeOf(buildDebate('A: thesis t'))));
  const abort = new AbortController();
  const given = corpus.summary({ abort: abort.signal });
  const kept = corpus.summary(asking());
  abort.abort();
  await expect(given).rejects.toMatchObject({ name: 'AbortError' });
  expect((await kept).counts.claims).toBe(1);
});
