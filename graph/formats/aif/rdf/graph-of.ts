/** A debate as triples of the AIF ontology, with the dialogue layer, from the same nodes and edges as the JSON. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Contradiction, Debate, Essay, Person } from '../../../model/schema.ts';
import { defaultGist, NO_EXPLANATION } from '../../defaults.ts';
import { wellFormed } from '../../ids.ts';
import { textAt } from '../../json.ts';
import type { AifDocument, OutNode } from '../write/aif-document.ts';
import { documentOf } from '../write/document-of.ts';
import type { Graph, Literal, Name, Triple } from './triples.ts';

const KINDS = { person: 'foaf:Person', group: 'foaf:Group', organisation: 'foaf:Organization' } as const;

/** Types of nodes that are classes of the ontology: `I-node`. */
const CLASSES = new Set(['I', 'L', 'RA', 'CA', 'MA', 'PA', 'TA', 'YA']);

export function graphOf(debate: Debate): Graph {
  const document = documentOf(debate);
  const names = namesOf(debate, document);
  const graph = new Triples();
  graph.debate(debate, names);
  debate.people.forEach((person) => graph.person(person, names));
  debate.essays.forEach((essay) => graph.essay(essay, names));
  graph.nodes(debate, document, names);
  return { base: baseOf(debate), triples: graph.triples };
}

interface Names {
  readonly person: (id: string) => Name;
  readonly essay: (id: string) => Name;
  readonly node: (id: string | number) => Name;
}

/** By their places in the debate: ids can hold what no name can. */
function namesOf({ people, essays }: Debate, { nodes }: AifDocument): Names {
  const numbered = (kind: string, ids: readonly string[]): ((id: string | number) => Name) => {
    const numbers = new Map(ids.map((id, i) => [id, i + 1]));
    return (id) => `debate:${kind}-${numbers.get(String(id)) ?? 0}`;
  };
  return {
    person: numbered('person', people.map(({ id }) => id)),
    essay: numbered('essay', essays.map(({ id }) => id)),
    node: numbered('node', nodes.map(({ id }) => String(id))),
  };
}

/** A name that nobody else gives, and the same whenever the debate is written. */
function baseOf({ id, title }: Debate): string {
  const hex = bytesToHex(sha256(utf8ToBytes(wellFormed(JSON.stringify([id, title])))));
  const part = (from: number, to: number): string => hex.slice(from, to);
  // A UUID of version 8 (RFC 9562): made of whatever its maker likes.
  return `urn:uuid:${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}#`;
}

class Triples {
  readonly triples: Triple[] = [];
  private readonly told = new Set<string>();

  debate({ id, title, question, essays }: Debate, names: Names): void {
    const subject: Name = 'debate:debate';
    this.say(subject, 'rdf:type', 'dcmitype:Dataset');
    this.say(subject, 'dcterms:identifier', text(id));
    this.say(subject, 'dcterms:title', text(title));
    if (question !== title) this.say(subject, 'dcterms:description', text(question));
    for (const essay of essays) this.say(subject, 'dcterms:hasPart', names.essay(essay.id));
  }

  person({ id, name, kind }: Person, names: Names): void {
    const subject = names.person(id);
    this.say(subject, 'rdf:type', KINDS[kind]);
    this.say(subject, 'dcterms:identifier', text(id));
    if (name !== null) this.say(subject, 'foaf:name', text(name));
  }

  essay({ id, title, author, outlet, date, language }: Essay, names: Names): void {
    const subject = names.essay(id);
    this.say(subject, 'rdf:type', 'foaf:Document');
    this.say(subject, 'dcterms:identifier', text(id));
    this.say(subject, 'dcterms:creator', names.person(author));
    if (title !== null) this.say(subject, 'dcterms:title', text(title));
    if (outlet !== null) this.say(subject, 'dc:publisher', text(outlet));
    if (date !== null) this.say(subject, 'dcterms:date', dated(date));
    if (language !== undefined) this.say(subject, 'dc:language', text(language));
  }

  nodes(debate: Debate, { nodes, edges, spoken, ids }: AifDocument, names: Names): void {
    const types = new Map(nodes.map(({ id, type }) => [String(id), type]));
    for (const node of nodes) this.node(node, names);
    for (const { node, person, essay } of spoken) {
      this.say(names.node(node), 'dcterms:creator', names.person(person));
      this.say(names.node(node), 'dcterms:isPartOf', names.essay(essay));
    }
    for (const { from, to } of edges) {
      const way = wayOf(types.get(String(from)) ?? '', types.get(String(to)) ?? '');
      if (way === undefined) continue;
      const [subject, object] = way.isOfTarget ? [to, from] : [from, to];
      this.say(names.node(subject), way.property, names.node(object));
    }
    for (const { id, gist, text: words } of debate.claims) {
      this.say(names.node(ids.of(id)), 'dcterms:identifier', text(id));
      if (gist !== defaultGist(words)) this.say(names.node(ids.of(id)), 'rdfs:label', text(gist));
    }
    for (const { id } of [...debate.inferences, ...debate.supports, ...debate.rebuttals]) this.say(names.node(ids.of(id)), 'dcterms:identifier', text(id));
    for (const contradiction of debate.contradictions) this.contradiction(contradiction, ids.conflicts(contradiction.id).map(names.node));
  }

  private contradiction({ id, explanation }: Contradiction, subjects: readonly Name[]): void {
    for (const subject of subjects) {
      this.say(subject, 'dcterms:identifier', text(id));
      if (explanation !== NO_EXPLANATION) this.say(subject, 'rdfs:comment', text(explanation));
    }
  }

  private node({ id, type, json }: OutNode, names: Names): void {
    const subject = names.node(id);
    const kind = type === 'EN' ? 'I' : type;
    if (!CLASSES.has(kind)) return;
    this.say(subject, 'rdf:type', `aif:${kind}-node`);
    const words = textAt(json, 'text') ?? '';
    if (kind === 'I' || kind === 'L') this.say(subject, 'aif:claimText', text(words));
    else if (words !== '') this.say(subject, 'rdfs:label', text(words));
  }

  private say(subject: Name, predicate: Name, object: Name | Literal): void {
    const key = JSON.stringify([subject, predicate, object]);
    if (this.told.has(key)) return;
    this.told.add(key);
    this.triples.push({ subject, predicate, object });
  }
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

function text(words: string): Literal {
  return { text: wellFormed(words) };
}

/** As precise as it is known; a span of time has no type. */
function dated(date: string): Literal {
  const types: ReadonlyMap<number, Name> = new Map([[4, 'xsd:gYear'], [7, 'xsd:gYearMonth'], [10, 'xsd:date']]);
  const type = date.includes('/') ? undefined : types.get(date.length);
  return { text: date, ...(type !== undefined && { type }) };
}
