/** What is said in RDF, whatever the syntax it is written in. */
import { wellFormed } from '../../ids.ts';

/** `prefix:local`, with a prefix of PREFIXES or `debate`, and a local part of letters, digits and hyphens. */
export type Name = `${string}:${string}`;

export interface Literal {
  readonly text: string;
  /** A string, where left out. */
  readonly type?: Name;
}

/** What things are called in the triples, by their ids. */
export interface Names {
  readonly person: (id: string) => Name;
  readonly essay: (id: string) => Name;
  /** Of a claim, an inference, a support or a rebuttal. */
  readonly thing: (id: string) => Name;
  /** The node of AIF that the thing is; the same, unless it stands apart from it. */
  readonly node: (id: string) => Name;
  /** Whether the thing stands apart from its node: one of a file that the debate was read from, of which that file can say more, or other things. */
  readonly isApart: (id: string) => boolean;
}

export interface Triple {
  readonly subject: Name;
  readonly predicate: Name;
  readonly object: Name | Literal;
}

/**
 * `aif` is the ontology of the Argument Interchange Format (Chesñevar et al. 2006; Rahwan, Zablith & Reed 2007; the names as in
 * the RDF of AIFdb). What stands around the arguments is said in Dublin Core and FOAF; `elenchus` is for what none of them has a term for.
 */
export const PREFIXES = {
  aif: 'http://www.arg.dundee.ac.uk/aif#',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcmitype: 'http://purl.org/dc/dcmitype/',
  dcterms: 'http://purl.org/dc/terms/',
  elenchus: 'urn:elenchus:vocabulary#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** Without what no encoding can hold: halves of characters. */
export function text(words: string): Literal {
  return { text: wellFormed(words) };
}

export function whole(number: number): Literal {
  return { text: String(number), type: 'xsd:integer' };
}

export function json(value: unknown): Literal {
  return { text: wellFormed(JSON.stringify(value)), type: 'rdf:JSON' };
}

export interface Graph {
  /** What `debate:` stands for. */
  readonly base: string;
  /** Without repetitions; those of one subject follow one another. */
  readonly triples: readonly Triple[];
}

/** The triples of each subject, in their order. */
export function bySubject(triples: readonly Triple[]): ReadonlyMap<Name, readonly Triple[]> {
  const subjects = new Map<Name, Triple[]>();
  for (const triple of triples) {
    const list = subjects.get(triple.subject) ?? [];
    list.push(triple);
    subjects.set(triple.subject, list);
  }
  return subjects;
}
