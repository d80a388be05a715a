/** An AIF file in the making: its parts as objects, which JSON and RDF are made of. */
import type { Json } from '../../json.ts';
import type { Shape } from '../nodeset.ts';
import type { WrittenId } from './ids.ts';

export interface AifDocument {
  readonly shape: Shape;
  readonly nodes: readonly OutNode[];
  readonly edges: readonly OutEdge[];
  readonly locutions: readonly unknown[];
  readonly participants: readonly unknown[];
  readonly fulfilments: readonly unknown[];
  /** The nodes of the debate's things. */
  readonly ids: ThingIds;
  /** The L-nodes of which the debate knows who says it, and in which essay. */
  readonly spoken: readonly Spoken[];
  /** Nodes and edges without sense that the file had. */
  readonly odd: { readonly nodes: readonly unknown[]; readonly edges: readonly unknown[] };
  readonly beside: Json;
  readonly around: Json;
  readonly own: Json;
}

export interface OutNode {
  readonly id: WrittenId;
  readonly type: string;
  readonly json: Json;
  /** False if it comes from a file. */
  readonly isNew: boolean;
}

export interface OutEdge {
  readonly from: WrittenId;
  readonly to: WrittenId;
  /** As the file had it; left out for a new one. */
  readonly raw?: Json;
}

/** An L-node with a speaker who is a person of the debate. */
export interface Spoken {
  readonly node: WrittenId;
  readonly person: string;
  readonly essay: string;
}

export interface ThingIds {
  /** Of a claim, an inference, a support or a rebuttal. */
  readonly of: (thing: string) => WrittenId;
  /** Of a contradiction: one for each direction. */
  readonly conflicts: (contradiction: string) => readonly WrittenId[];
}
