/**
 * The graph over a debate (SPEC.md, G1–G4): claims and inferences are nodes; premise, conclusion, support and rebuttal
 * are edges. Inferences are nodes so that an undercut has a target and linked premises stay linked.
 */
import { MultiDirectedGraph } from 'graphology';
import type { Claim, Contradiction, Debate, Essay, Inference, Person, Rebuttal, Support } from './schema.ts';

export type ClaimNode = { readonly kind: 'claim'; readonly claim: Claim };
export type InferenceNode = { readonly kind: 'inference'; readonly inference: Inference };
export type DebateNode = ClaimNode | InferenceNode;

export type DebateEdge =
  | { readonly kind: 'premise' | 'conclusion'; readonly inference: Inference }
  | { readonly kind: 'support'; readonly support: Support }
  | { readonly kind: 'rebuttal'; readonly rebuttal: Rebuttal }
  /** One of the two directions of a contradiction. */
  | { readonly kind: 'rebuttal'; readonly contradiction: Contradiction };

export type EdgeKind = DebateEdge['kind'];

/** A debate with its graph and its things by id. Nothing in it changes after it is made. */
export interface DebateGraph {
  readonly debate: Debate;
  readonly graph: MultiDirectedGraph<DebateNode, DebateEdge>;
  readonly people: ReadonlyMap<string, Person>;
  readonly essays: ReadonlyMap<string, Essay>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly inferences: ReadonlyMap<string, Inference>;
}

/** The debate must be valid (`validateDebate` finds no error); a dangling id throws. */
export function debateGraph(debate: Debate): DebateGraph {
  const graph = new MultiDirectedGraph<DebateNode, DebateEdge>();
  for (const claim of debate.claims) graph.addNode(claim.id, { kind: 'claim', claim });
  for (const inference of debate.inferences) graph.addNode(inference.id, { kind: 'inference', inference });
  for (const inference of debate.inferences) {
    for (const premise of inference.premises) {
      graph.addDirectedEdge(premise, inference.id, { kind: 'premise', inference });
    }
    graph.addDirectedEdge(inference.id, inference.conclusion, { kind: 'conclusion', inference });
  }
  for (const support of debate.supports) {
    graph.addDirectedEdge(support.from, support.to, { kind: 'support', support });
  }
  for (const rebuttal of debate.rebuttals) {
    graph.addDirectedEdge(rebuttal.from, rebuttal.to, { kind: 'rebuttal', rebuttal });
  }
  for (const contradiction of debate.contradictions) {
    const [a, b] = contradiction.claims;
    graph.addDirectedEdge(a, b, { kind: 'rebuttal', contradiction });
    graph.addDirectedEdge(b, a, { kind: 'rebuttal', contradiction });
  }
  return {
    debate,
    graph,
    people: byId(debate.people),
    essays: byId(debate.essays),
    claims: byId(debate.claims),
    inferences: byId(debate.inferences),
  };
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
