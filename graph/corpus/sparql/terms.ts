/** Names and texts as they stand in a query: nothing in them can end it, or begin another. */
import { wellFormed } from '../../formats/ids.ts';
import { PREFIXES } from '../../formats/aif/rdf/triples.ts';
import { StoreFault } from './store-fault.ts';

/** SPARQL 1.1, production 139; codes such as `\u003E` would be resolved before anything else is, so that there is no writing them in another way. */
const NO_IRI = /[\p{Cc} <>"{}|^`\\]/u;

/** @throws StoreFault if it is no name, which only a store can say that does not keep to RDF */
export function iri(name: string): string {
  if (name === '' || NO_IRI.test(name)) throw new StoreFault('malformed', name);
  return `<${wellFormed(name)}>`;
}

/** Line ends by letters and no codes: these are resolved before the text is read, and then stand in it as they are. */
export function literal(text: string): string {
  return `"${wellFormed(text).replace(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`).replaceAll('\r', String.raw`\r`)}"`;
}

/** A table of one variable. */
export function values(variable: string, names: readonly string[]): string {
  return `VALUES ?${variable} { ${names.map(iri).join(' ')} }`;
}

export const QUERY_PREFIXES = Object.entries(PREFIXES)
  .map(([prefix, name]) => `PREFIX ${prefix}: <${name}>\n`)
  .join('');
