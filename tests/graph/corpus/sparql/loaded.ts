/** A debate in a store of RDF in memory, asked as stores are. */
import { Store } from 'oxigraph';
import { nTriplesPieces } from '../../../../graph/formats/aif/rdf/n-triples.ts';
import { rowsIn } from '../../../../graph/corpus/sparql/results.ts';
import type { Select } from '../../../../graph/corpus/sparql/select.ts';
import type { Debate } from '../../../../graph/model/schema.ts';

export function storeOf(...debates: readonly Debate[]): Store {
  const store = new Store();
  for (const debate of debates) store.load(nTriplesPieces(debate), { format: 'application/n-triples' });
  return store;
}

export function asking(): { abort: AbortSignal } {
  return { abort: new AbortController().signal };
}

export function selectFrom(store: Store): Select {
  return ({ text }) => Promise.resolve(rowsIn(store.query(text, { results_format: 'application/sparql-results+json' }) as string));
}
