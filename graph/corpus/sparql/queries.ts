/** All that a store is asked, in SPARQL 1.1. */
import type { StoreQuery } from './select.ts';
import { literal, QUERY_PREFIXES, values } from './terms.ts';

function each(where: string, what = '?s ?p ?o'): StoreQuery {
  return { text: `${QUERY_PREFIXES}SELECT ${what} WHERE { ${where} }`, of: 'each' };
}

function overAll(where: string, what = '?s ?p ?o'): StoreQuery {
  return { ...each(where, what), of: 'all' };
}

function grouped(query: StoreQuery, by: string): StoreQuery {
  return { ...query, text: `${query.text} ${by}` };
}

/** The debates in the store. */
export const DEBATES = each('?s a elenchus:Debate ; ?p ?o . FILTER(?p != dcterms:hasPart)');

export const ESSAYS = each('?s a foaf:Document ; elenchus:place ?place ; ?p ?o');

/** How many there are of each type. */
export const COUNTS: StoreQuery = grouped(
  each('VALUES ?type { elenchus:Claim elenchus:Inference elenchus:Support elenchus:Rebuttal elenchus:Contradiction } ?s a ?type', '?type (COUNT(DISTINCT ?s) AS ?count)'),
  'GROUP BY ?type',
);

/** All that is said of these. */
export const said = (things: readonly string[]): StoreQuery => each(`${values('s', things)} ?s ?p ?o`);

/** All that is said of those of these that are inferences, supports or rebuttals. */
export const linksAmong = (things: readonly string[]): StoreQuery =>
  each(`${values('s', things)} ?s aif:Conclusion ?to ; elenchus:place ?place ; ?p ?o`);

/** What joins one of these with something, and all that is said of it. */
export const joining = (things: readonly string[]): StoreQuery =>
  each(`${values('at', things)} ?s aif:Premise|aif:Conclusion|elenchus:first|elenchus:second ?at . ?s elenchus:place ?place . ?s ?p ?o`);

/** Occurrences in these essays, and inferences. */
export const inEssays = (essays: readonly string[]): StoreQuery => each(`${values('essay', essays)} ?s elenchus:essay ?essay`, '?s');

/** Occurrences in them that are theses. */
export const asTheses = (essays: readonly string[]): StoreQuery => each(`${values('essay', essays)} ?s elenchus:essay ?essay ; elenchus:role elenchus:thesis`, '?s');

/** Occurrences that reject a claim, and inferences that are rejected. */
export const REJECTING = each('?s elenchus:stance elenchus:rejects', '?s');

/** The claims whose occurrences these are. */
export const claimsOf = (occurrences: readonly string[]): StoreQuery => each(`${values('occurrence', occurrences)} ?s elenchus:occurrence ?occurrence`, '?s');

export const essaysBy = (author: string): StoreQuery => each(`${values('author', [author])} ?s dcterms:creator ?author ; elenchus:place ?place`, 'DISTINCT ?s');

export const claimsCountedIn = (essays: readonly string[]): StoreQuery =>
  grouped(each(`${values('essay', essays)} ?occurrence elenchus:essay ?essay . ?s elenchus:occurrence ?occurrence`, '?essay (COUNT(DISTINCT ?s) AS ?count)'), 'GROUP BY ?essay');

export const CONTRADICTIONS = each('?s a elenchus:Contradiction ; ?p ?o');

/** Supports and rebuttals that no essay makes by itself. */
export const BETWEEN_ESSAYS = each('VALUES ?type { elenchus:Support elenchus:Rebuttal } ?s a ?type . FILTER NOT EXISTS { ?s elenchus:essay ?essay } ?s ?p ?o');

/** Claims that several essays voice. */
export const SHARED = grouped(overAll('?s elenchus:occurrence ?occurrence . ?occurrence elenchus:essay ?essay', '?s'), 'GROUP BY ?s HAVING (COUNT(DISTINCT ?essay) > 1)');

/** The things that are called so, each with what it is called. */
export const called = (identifiers: readonly string[]): StoreQuery =>
  each(`VALUES ?id { ${identifiers.map(literal).join(' ')} } ?s dcterms:identifier ?id ; elenchus:place ?place ; a ?type`, 'DISTINCT ?s ?id ?type');

/** @param words as they are searched: in small letters, without accents */
function holding(words: readonly string[]): string {
  const tests = words.map((word) => `CONTAINS(?words, ${literal(word)})`).join(' && ');
  return `?s a elenchus:Claim ; aif:claimText ?text ; dcterms:identifier ?id ; elenchus:place ?place . OPTIONAL { ?s rdfs:label ?gist } OPTIONAL { ?s elenchus:searched ?searched } BIND(COALESCE(?searched, LCASE(CONCAT(COALESCE(?gist, ""), " ", ?text))) AS ?words) FILTER(${tests})`;
}

/** Claims in which all the words stand, so many at the most. */
export const claimsHolding = (words: readonly string[], most: number): StoreQuery => grouped(each(holding(words), '?s ?text ?gist ?id ?place'), `LIMIT ${most}`);

export const countHolding = (words: readonly string[]): StoreQuery => each(holding(words), '(COUNT(DISTINCT ?s) AS ?count)');
