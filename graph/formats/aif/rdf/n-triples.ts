/**
 * Triples in N-Triples (W3C Recommendation, 2014): one a line with all names in full, which stores load fastest and without holding the whole; of a
 * large debate it is longer than a string can be.
 */
import type { Debate } from '../../../model/schema.ts';
import { baseOf, triplesOf } from './graph-of.ts';
import { quoted } from './quoted.ts';
import { PREFIXES, type Literal, type Name } from './triples.ts';

/** Code units that make a piece, about. */
const PIECE = 65_536;

/** Together they are the whole text. */
export function* nTriplesPieces(debate: Debate): Generator<string> {
  const iri = iris(baseOf(debate));
  const term = (object: Name | Literal): string => {
    if (typeof object === 'string') return iri(object);
    return `${quoted(object.text)}${object.type === undefined ? '' : `^^${iri(object.type)}`}`;
  };
  let piece = '';
  for (const { subject, predicate, object } of triplesOf(debate)) {
    piece += `${iri(subject)} ${iri(predicate)} ${term(object)} .\n`;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function iris(base: string): (name: Name) => string {
  const prefixes = new Map<string, string>(Object.entries({ ...PREFIXES, debate: base }));
  return (name) => {
    const colon = name.indexOf(':');
    return `<${prefixes.get(name.slice(0, colon)) ?? ''}${name.slice(colon + 1)}>`;
  };
}
