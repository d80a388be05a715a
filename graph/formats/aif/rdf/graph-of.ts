/** A debate as triples of the AIF ontology, with the dialogue layer, from the same nodes and edges as the JSON. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Contradiction, Debate, Essay, Person } from '../../../model/schema.ts';
import { defaultGist, NO_EXPLANATION } from '../../defaults.ts';
import { wellFormed } from '../../ids.ts';
import { textAt } from '../../json.ts';
import type { AifDocument, OutNode } from '../write/aif-document.ts';
import { documentOf } from '../write/document-of.ts';
import type { WrittenId } from '../write/ids.ts';
import { ownTriples } from './own-triples.ts';
import { text, type Graph, type Literal, type Name, type Names, type Triple } from './triples.ts';

const KINDS = { person: 'foaf:Person', group: 'foaf:Group', organisation: 'foaf:Organization' } as const;

/** Types of nodes that are classes of the ontology: `I-node`. */
const CLASSES = new Set(['I', 'L', 'RA', 'CA', 'MA', 'PA', 'TA', 'YA']);

export function graphOf(debate: Debate): Graph {
  const told = new Set<string>();
  const triples = [...triplesOf(debate)].filter((triple) => {
    const key = JSON.stringify(triple);
    return !told.has(key) && told.add(key);
  });
  return { base: baseOf(debate), triples };
}

/** One after the other, so that those of a large debate need not all be there at once; of what stands on a node of a file, some are told twice. */
export function* triplesOf(debate: Debate): Generator<Triple> {
  const document = documentOf(debate);
  const names = namesOf(debate, document);
  yield* debateTriples(debate, names);
  for (const person of debate.people) yield* personTriples(person, names);
  for (const essay of debate.essays) yield* essayTriples(essay, names);
  yield* nodeTriples(debate, document, names);
  yield* ownTriples(debate, names);
}

interface DocumentNames extends Names {
  readonly written: (id: WrittenId) => Name;
}

/** By their places in the debate: ids can hold what no name can. */
function namesOf({ people, essays, claims, inferences, supports, rebuttals }: Debate, { nodes, ids }: AifDocument): DocumentNames {
  const numbered = (kind: string, ids: readonly string[]): ((id: string | number) => Name) => {
    const numbers = new Map(ids.map((id, i) => [id, i + 1]));
    return (id) => `debate:${kind}-${numbers.get(String(id)) ?? 0}`;
  };
  const written = numbered('node', nodes.map(({ id }) => String(id)));
  const made = new Set(nodes.filter(({ isNew }) => isNew).map(({ id }) => String(id)));
  const isApart = (id: string): boolean => !made.has(String(ids.of(id)));
  const apart = numbered('thing', [...claims, ...inferences, ...supports, ...rebuttals].map(({ id }) => id).filter(isApart));
  const node = (id: string): Name => written(ids.of(id));
  return {
    person: numbered('person', people.map(({ id }) => id)),
    essay: numbered('essay', essays.map(({ id }) => id)),
    written,
    node,
    thing: (id) => (isApart(id) ? apart(id) : node(id)),
    isApart,
  };
}

/** A name that nobody else gives, and the same whenever the debate is written. */
export function baseOf({ id, title }: Debate): string {
  const hex = bytesToHex(sha256(utf8ToBytes(wellFormed(JSON.stringify([id, title])))));
  const part = (from: number, to: number): string => hex.slice(from, to);
  // A UUID of version 8 (RFC 9562): made of whatever its maker likes.
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}#`;
}

function* debateTriples({ id, title, question, essays }: Debate, names: Names): Generator<Triple> {
  const tell = sayer('debate:debate');
  yield tell('rdf:type', 'dcmitype:Dataset');
  yield tell('dcterms:identifier', text(id));
  yield tell('dcterms:title', text(title));
  if (question !== title) yield tell('dcterms:description', text(question));
  for (const essay of essays) yield tell('dcterms:hasPart', names.essay(essay.id));
}

function* personTriples({ id, name, kind }: Person, names: Names): Generator<Triple> {
  const tell = sayer(names.person(id));
  yield tell('rdf:type', KINDS[kind]);
  yield tell('dcterms:identifier', text(id));
  if (name !== null) yield tell('foaf:name', text(name));
}

function* essayTriples({ id, title, author, outlet, date, language }: Essay, names: Names): Generator<Triple> {
  const tell = sayer(names.essay(id));
  yield tell('rdf:type', 'foaf:Document');
  yield tell('dcterms:identifier', text(id));
  yield tell('dcterms:creator', names.person(author));
  if (title !== null) yield tell('dcterms:title', text(title));
  if (outlet !== null) yield tell('dc:publisher', text(outlet));
  if (date !== null) yield tell('dcterms:date', dated(date));
  if (language !== undefined) yield tell('dc:language', text(language));
}

function* nodeTriples(debate: Debate, { nodes, edges, spoken, ids }: AifDocument, names: DocumentNames): Generator<Triple> {
  const types = new Map(nodes.map(({ id, type }) => [String(id), type]));
  for (const node of nodes) yield* oneNode(node, names);
  for (const { node, person, essay } of spoken) {
    const tell = sayer(names.written(node));
    yield tell('dcterms:creator', names.person(person));
    yield tell('dcterms:isPartOf', names.essay(essay));
  }
  for (const { from, to } of edges) {
    const way = wayOf(types.get(String(from)) ?? '', types.get(String(to)) ?? '');
    if (way === undefined) continue;
    const [subject, object] = way.isOfTarget ? [to, from] : [from, to];
    yield sayer(names.written(subject))(way.property, names.written(object));
  }
  for (const { id, gist, text: words } of debate.claims) if (gist !== defaultGist(words)) yield sayer(names.thing(id))('rdfs:label', text(gist));
  for (const contradiction of debate.contradictions) {
    for (const conflict of ids.conflicts(contradiction.id)) yield* conflictTriples(contradiction, names.written(conflict));
  }
}

function* conflictTriples({ id, explanation }: Contradiction, subject: Name): Generator<Triple> {
  const tell = sayer(subject);
  yield tell('dcterms:identifier', text(id));
  if (explanation !== NO_EXPLANATION) yield tell('rdfs:comment', text(explanation));
}

function* oneNode({ id, type, json }: OutNode, names: DocumentNames): Generator<Triple> {
  const kind = type === 'EN' ? 'I' : type;
  if (!CLASSES.has(kind)) return;
  const tell = sayer(names.written(id));
  yield tell('rdf:type', `aif:${kind}-node`);
  const words = textAt(json, 'text') ?? '';
  if (kind === 'I' || kind === 'L') yield tell('aif:claimText', text(words));
  else if (words !== '') yield tell('rdfs:label', text(words));
}

function sayer(subject: Name): (predicate: Name, object: Name | Literal) => Triple {
  return (predicate, object) => ({ subject, predicate, object });
}

interface Way {
  readonly property: Name;
  /** Whether it is said of the node to which the edge leads. */
  readonly isOfTarget: boolean;
}

/** What an edge between two types of nodes says; AIFdb has conflicts in the same words as inferences. */
function wayOf(from: string, to: string): Way | undefined {
  const isContent = (type: string): boolean => type !== 'TA' && type !== 'YA' && CLASSES.has(type);
  if (from === 'YA') return isContent(to) ? { property: 'aif:IllocutionaryContent', isOfTarget: false } : undefined;
  if (to === 'YA') return from === 'L' ? { property: 'aif:Locution', isOfTarget: true } : from === 'TA' ? { property: 'aif:Anchor', isOfTarget: true } : undefined;
  if (from === 'L' && to === 'TA') return { property: 'aif:StartLocution', isOfTarget: true };
  if (from === 'TA' && to === 'L') return { property: 'aif:EndLocution', isOfTarget: false };
  if (isScheme(from)) return isContent(to) ? { property: 'aif:Conclusion', isOfTarget: false } : undefined;
  return isScheme(to) && isContent(from) ? { property: 'aif:Premise', isOfTarget: true } : undefined;
}

function isScheme(type: string): boolean {
  return type === 'RA' || type === 'CA' || type === 'MA' || type === 'PA';
}

/** As precise as it is known; a span of time has no type. */
function dated(date: string): Literal {
  const types: ReadonlyMap<number, Name> = new Map([[4, 'xsd:gYear'], [7, 'xsd:gYearMonth'], [10, 'xsd:date']]);
  const type = date.includes('/') ? undefined : types.get(date.length);
  return { text: date, ...(type !== undefined && { type }) };
}
