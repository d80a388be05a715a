/** Triples in JSON-LD 1.1 (W3C Recommendation, 2020), with all terms in the file itself: nothing is to be fetched to read it. */
import { bySubject, PREFIXES, type Graph, type Literal, type Name, type Triple } from './triples.ts';

export function jsonLd({ base, triples }: Graph): string {
  const graph = [...bySubject(triples)].map(([subject, said]) => ({ '@id': subject, ...propertiesOf(said) }));
  return `${JSON.stringify({ '@context': { debate: base, ...PREFIXES }, '@graph': graph }, null, 2)}\n`;
}

function propertiesOf(said: readonly Triple[]): object {
  const objects = new Map<Name, (Name | Literal)[]>();
  for (const { predicate, object } of said) {
    const list = objects.get(predicate) ?? [];
    list.push(object);
    objects.set(predicate, list);
  }
  return Object.fromEntries(
    [...objects].map(([predicate, list]) => (predicate === 'rdf:type' ? ['@type', list] : [predicate, list.length === 1 ? list.map(value)[0] : list.map(value)])),
  );
}

function value(object: Name | Literal): unknown {
  if (typeof object === 'string') return { '@id': object };
  return object.type === undefined ? object.text : { '@value': object.text, '@type': object.type };
}
