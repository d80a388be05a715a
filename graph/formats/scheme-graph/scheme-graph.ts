/**
 * What SADFace and Arguebuf have in common: atoms, which are propositions, and schemes between them, which support, attack, or do
 * something else. An edge leads from an atom to a scheme, from a scheme to an atom or to another scheme.
 */
import type { Place } from '../draft.ts';
import type { Json } from '../json.ts';
import type { Anchor, Essay } from '../../model/schema.ts';

export interface GraphPerson {
  readonly id: string;
  readonly name: string | null;
  /** What of it a debate has no field for. */
  readonly kept: Json;
}

export interface GraphEssay extends Partial<Pick<Essay, 'title' | 'outlet' | 'date' | 'sha256' | 'length'>> {
  readonly id: string;
  /** Id of a person. */
  readonly author: string;
  readonly kept: Json;
}

interface NodeBase {
  readonly id: string;
  /** Under which key it stands among the nodes. */
  readonly at: string | number;
  /** What of it a debate has no field for. */
  readonly kept: Json;
  /** As the file has it: kept whole where nothing can be made of it. */
  readonly raw: Json;
  /** What this program wrote on it, beside what the format has a field for. */
  readonly own: unknown;
}

export interface Atom extends NodeBase {
  readonly kind: 'atom';
  readonly text: string;
  /** The essays that say it, by their ids. */
  readonly mentions: readonly { readonly essay: string; readonly anchors: readonly Anchor[] }[];
}

export interface Scheme extends NodeBase {
  /** `other`: neither for nor against anything. */
  readonly kind: 'support' | 'attack' | 'other';
  readonly scheme: string | undefined;
}

export type GraphNode = Atom | Scheme;

export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  /** Its place among the edges that are read. */
  readonly index: number;
  /** Under which key it stands among the edges. */
  readonly at: string | number;
  readonly kept: Json;
  readonly raw: Json;
}

export interface SchemeGraph {
  readonly id: string;
  readonly title: string;
  readonly people: readonly GraphPerson[];
  readonly essays: readonly GraphEssay[];
  /** Each with an id that no other has. */
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** The atom that the file names as the main claim. */
  readonly thesis?: string | undefined;
  /** What of the document a debate has no field for. */
  readonly kept: Json;
  readonly own: unknown;
}

/** The keys of the JSON Pointer to it: made only where there is something to say of it. */
export function placeOf(thing: GraphNode | GraphEdge): Place {
  return ['id' in thing ? 'nodes' : 'edges', thing.at];
}

/** Under which names of `extra` things keep what only the format says. */
export const KEPT = { thing: 'fields', edges: 'edges', direct: 'edge', document: 'document', unread: 'unread' } as const;
