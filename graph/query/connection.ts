import type { ConnectionKind } from '../model/schema.ts';

/** A connection between two shown nodes. */
export interface SubgraphEdge {
  readonly id: string;
  readonly kind: ConnectionKind;
  readonly from: string;
  readonly to: string;
  /** How many connections through hidden claims it stands for; 0 for an edge of the debate itself. */
  readonly contracted: number;
  /** The joint that it is a part of: it leads from a claim to it, or from it to its target. */
  readonly joint?: string;
  /** The essay that makes the support or rebuttal; missing for one between essays, and for all else. */
  readonly essay?: string;
}

/** Ids hold no white space, so a name made of them by spaces is unique. */
export function edgeId(from: string, kind: ConnectionKind, to: string): string {
  return `${from} ${kind} ${to}`;
}
