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

/** A debate with its graph and its things by id. Nothing in it changes after it is made. */
export interface DebateGraph {
  readonly debate: Debate;
  /** Its nodes have the keys that `nodeKey` makes of ids. */
  readonly graph: MultiDirectedGraph<DebateNode, DebateEdge>;
  readonly people: ReadonlyMap<string, Person>;
  readonly essays: ReadonlyMap<string, Essay>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly inferences: ReadonlyMap<string, Inference>;
}

/**
 * Key of a claim or an inference in the graph. graphology files neighbours under their keys in plain objects, in which
 * ids such as `__proto__` or `constructor` would be found without having been put there.
 */
export function nodeKey(id: string): string {
  return `#${id}`;
}

/** The id of the claim or the inference that has this key. */
export function idOfNode(key: string): string {
  return key.slice(1);
}

/** The debate must be valid (`validateDebate` finds no error); a dangling id throws. */
export function debateGraph(debate: Debate): DebateGraph {
  const graph = new MultiDirectedGraph<DebateNode, DebateEdge>();
  for (const claim of debate.claims) graph.addNode(nodeKey(claim.id), { kind: 'claim', claim });
  for (const inference of debate.inferences) graph.addNode(nodeKey(inference.id), { kind: 'inference', inference });
  const connect = (from: string, to: string, edge: DebateEdge): void => {
    graph.addDirectedEdge(nodeKey(from), nodeKey(to), edge);
  };
  for (const inference of debate.inferences) {
    for (const premise of inference.premises) connect(premise, inference.id, { kind: 'premise', inference });
    connect(inference.id, inference.conclusion, { kind: 'conclusion', inference });
  }
  for (const support of debate.supports) connect(support.from, support.to, { kind: 'support', support });
  for (const rebuttal of debate.rebuttals) connect(rebuttal.from, rebuttal.to, { kind: 'rebuttal', rebuttal });
  for (const contradiction of debate.contradictions) {
    const [a, b] = contradiction.claims;
    connect(a, b, { kind: 'rebuttal', contradiction });
    connect(b, a, { kind: 'rebuttal', contradiction });
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
