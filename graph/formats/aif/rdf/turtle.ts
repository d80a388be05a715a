/** Triples in Turtle (W3C Recommendation, 2014). */
import { quoted } from './quoted.ts';
import { bySubject, PREFIXES, type Graph, type Literal, type Name } from './triples.ts';

export function turtle({ base, triples }: Graph): string {
  const prefixes = [['debate', base], ...Object.entries(PREFIXES)].map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .\n`);
  const subjects = [...bySubject(triples)].map(
    ([subject, said]) => `\n${subject} ${said.map(({ predicate, object }) => `${predicate === 'rdf:type' ? 'a' : predicate} ${term(object)}`).join(' ;\n  ')} .\n`,
  );
  return [...prefixes, ...subjects].join('');
}

function term(object: Name | Literal): string {
  if (typeof object === 'string') return object;
  return `${quoted(object.text)}${object.type === undefined ? '' : `^^${object.type}`}`;
}
