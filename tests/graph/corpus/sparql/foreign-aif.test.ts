/** AIF in RDF that says nothing in the project’s own terms. */
import { Store } from 'oxigraph';
import { expect, test } from 'vitest';
import { corpusInStore } from '../../../../graph/corpus/sparql/open-corpus.ts';
import { nTriplesPieces } from '../../../../graph/formats/aif/rdf/n-triples.ts';
import { atOnce } from '../../../../graph/model/stepwise.ts';
import type { Debate } from '../../../../graph/model/schema.ts';
import { debateFrom, fixture } from '../../formats/aif/reading.ts';
import { buildDebate } from '../../build.ts';
import { asking, selectFrom } from './loaded.ts';

const ALL = { from: 0, most: 100 };

/** As AIFdb has it: under its own address, and with nothing but nodes of AIF. */
function asOthersWrite(debate: Debate): Store {
  const store = new Store();
  const lines = [...nTriplesPieces(debate)].join('').split('\n').filter((line) => !/elenchus|purl\.org|foaf/.test(line.replace(/"(?:[^"\\]|\\.)*"/, '""')));
  store.load(lines.join('\n').replaceAll('http://www.arg.dundee.ac.uk/aif#', 'http://www.arg.tech/aif#'), { format: 'application/n-triples' });
  return store;
}

const corpusOf = (store: Store): ReturnType<typeof corpusInStore> => corpusInStore(selectFrom(store), (work) => Promise.resolve(atOnce(work)));

test('Y9 claims, inferences, conflicts and who says them are read from what AIFdb serves', async () => {
  const debate = debateFrom(fixture('aifdb.json'));
  const corpus = corpusOf(asOthersWrite(debate));
  const { counts } = await corpus.summary(asking());
  expect(counts).toMatchObject({ claims: debate.claims.length, inferences: debate.inferences.length, supports: debate.supports.length, rebuttals: debate.rebuttals.length, contradictions: debate.contradictions.length });
  const { items } = await corpus.essays(ALL, asking());
  expect(new Set(items.map(({ author }) => author.name))).toEqual(new Set(debate.essays.map(({ author }) => debate.people.find(({ id }) => id === author)?.name)));
  const [found] = (await corpus.find('hotels near station', ALL, asking())).items;
  const part = await corpus.part({ kind: 'neighbourhood', claim: found?.id ?? '', steps: 1, most: 9 }, asking());
  expect(part.debate.claims.map(({ text }) => text)).toContain('The night train to the coast should run again');
});

test('a store with a debate in the project’s own terms is asked in them, one without any argument says so', async () => {
  const store = new Store();
  await expect(corpusOf(store).summary(asking())).rejects.toMatchObject({ code: 'no-argument' });
  store.load([...nTriplesPieces(buildDebate('A: thesis t'))].join(''), { format: 'application/n-triples' });
  expect((await corpusOf(store).summary(asking())).counts.claims).toBe(1);
});
