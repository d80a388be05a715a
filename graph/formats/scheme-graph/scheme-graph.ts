/**
 * What SADFace and Arguebuf have in common: atoms, which are propositions, and schemes between them, which support, attack, or do
 * something else. An edge leads from an atom to a scheme, from a scheme to an atom or to another scheme.
 */
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
  /** Its place among the nodes that are read. */
  readonly index: number;
  /** Under which key it stands among the nodes. */
  readonly at: string | number;
  /** As the file has it. */
  readonly raw: Json;
  /** What this program wrote on it, beside what the format has a field for. */
  readonly own: unknown;
}

export interface Atom extends NodeBase {
  readonly kind: 'atom';
  readonly text: string;
  /** The essays that say it, by their ids. */
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly essay: string;
  readonly anchors: readonly Anchor[];
}

export interface Scheme extends NodeBase {
  /** `other`: neither for nor against anything. */
  readonly kind: 'support' | 'attack' | 'other';
  readonly scheme: string | undefined;
}

export type GraphNode = Atom | Scheme;

/** The edges that are read, one place in each list for each of them. */
export interface GraphEdges {
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Under which key one of them stands among the edges of the file. */
  readonly at: (edge: number) => string | number;
}

/** What a debate has no field for: looked for only where it is kept thing by thing. */
export interface Fields {
  readonly node: (node: GraphNode) => Json;
  /** Of an edge by its place. */
  readonly edge: (index: number) => Json;
  /** An edge of which nothing can be made, as it is written again. */
  readonly unreadEdge: (index: number) => Json;
  readonly document: () => Json;
}

export interface SchemeGraph {
  readonly id: string;
  readonly title: string;
  readonly people: readonly GraphPerson[];
  readonly essays: readonly GraphEssay[];
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: GraphEdges;
  /** The atom that the file names as the main claim. */
  readonly thesis?: string | undefined;
  readonly fields: Fields;
  readonly own: unknown;
}

/** Under which names of `extra` things keep what only the format says, where it is not kept as a whole file. */
export const KEPT = { thing: 'fields', edges: 'edges', direct: 'edge', document: 'document', unread: 'unread' } as const;
