/** AIF in RDF, which is written only. */
import { ARGUMENT_FEATURES, type FeatureId } from '../../features/all-features.ts';
import type { Format, Writer, WrittenFile } from '../../format.ts';
import { graphOf } from './graph-of.ts';
import { jsonLd } from './json-ld.ts';
import { nTriplesPieces } from './n-triples.ts';
import { turtle } from './turtle.ts';

const CARRIED: readonly FeatureId[] = ARGUMENT_FEATURES.map(({ id }) => id);

type WrittenFormat = Format & { readonly writer: Writer };

export const aifTurtleFormat: WrittenFormat = {
  id: 'aif-turtle',
  name: 'AIF in RDF (Turtle)',
  endings: ['.ttl'],
  extrasAs: 'aif',
  writer: { carries: CARRIED, write: (debate) => [{ ending: '.ttl', text: turtle(graphOf(debate)) }] },
};

export const aifJsonLdFormat: WrittenFormat = {
  id: 'aif-json-ld',
  name: 'AIF in RDF (JSON-LD)',
  endings: ['.jsonld'],
  extrasAs: 'aif',
  writer: { carries: CARRIED, write: (debate) => [{ ending: '.jsonld', text: jsonLd(graphOf(debate)) }] },
};

export const aifNTriplesFormat: WrittenFormat = {
  id: 'aif-n-triples',
  name: 'AIF in RDF (N-Triples)',
  endings: ['.nt'],
  extrasAs: 'aif',
  writer: { carries: CARRIED, write: (debate) => [inPieces('.nt', () => nTriplesPieces(debate))] },
};

function inPieces(ending: string, pieces: () => Iterable<string>): WrittenFile {
  return {
    ending,
    pieces,
    get text() {
      return [...pieces()].join('');
    },
  };
}
