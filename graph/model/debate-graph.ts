/**
 * The graph over a debate (SPEC.md, G1–G5): claims and inferences are nodes; premise, conclusion, support and rebuttal
 * are edges. Inferences are nodes so that an undercut has a target and linked premises stay linked; for the same reasons a
 * support or rebuttal is one that another is directed at, or that several claims make together.
 */
import { MultiDirectedGraph } from 'graphology';
import type { Claim, Contradiction, Debate, Essay, Inference, Person, Rebuttal, Support } from './schema.ts';

/** A claim in the graph. */
export type ClaimNode = { readonly kind: 'claim'; readonly claim: Claim };
/** An inference in the graph, so that it can be a target and its premises stay together. */
export type InferenceNode = { readonly kind: 'inference'; readonly inference: Inference };
/** A support that something is directed at, or that several claims make together. */
export type SupportNode = { readonly kind: 'support'; readonly support: Support };
/** A rebuttal that something is directed at, or that several claims make together. */
export type RebuttalNode = { readonly kind: 'rebuttal'; readonly rebuttal: Rebuttal };
/** What the nodes of the graph are. */
export type DebateNode = ClaimNode | InferenceNode | SupportNode | RebuttalNode;

/** What the edges of the graph are. */
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
  readonly supports: ReadonlyMap<string, Support>;
  readonly rebuttals: ReadonlyMap<string, Rebuttal>;
  /** The supports and rebuttals that are nodes, by their ids. */
  readonly joints: ReadonlySet<string>;
}

/**
 * Key of a claim, an inference, a support or a rebuttal in the graph. graphology files neighbours under their keys in plain
 * objects, in which ids such as `__proto__` or `constructor` would be found without having been put there.
 */
export function nodeKey(id: string): string {
  return `#${id}`;
}

/** The id of what has this key. */
export function idOfNode(key: string): string {
  return key.slice(1);
}

/** The debate must be valid (`validateDebate` finds no error); a dangling id throws. */
export function debateGraph(debate: Debate): DebateGraph {
  const index = indexOf(debate);
  return { ...index, graph: graphOver(index) };
}

/**
 * The same where only the things by id may be asked for: the graph is made when it first is, for over a hundred thousand claims it takes
 * seconds and hundreds of megabytes.
 */
export function debateIndex(debate: Debate): DebateGraph {
  const index = indexOf(debate);
  let graph: DebateGraph['graph'] | undefined;
  return {
    ...index,
    get graph() {
      graph ??= graphOver(index);
      return graph;
    },
  };
}

/** The same things by id and the same graph, the lists of the debate otherwise. To spread it instead would make a graph that nobody asks for. */
export function withLists(g: DebateGraph, lists: Partial<Debate>): DebateGraph {
  const { people, essays, claims, inferences, supports, rebuttals, joints } = g;
  return {
    debate: { ...g.debate, ...lists },
    people,
    essays,
    claims,
    inferences,
    supports,
    rebuttals,
    joints,
    get graph() {
      return g.graph;
    },
  };
}

type Index = Omit<DebateGraph, 'graph'>;

function indexOf(debate: Debate): Index {
  return {
    debate,
    people: byId(debate.people),
    essays: byId(debate.essays),
    claims: byId(debate.claims),
    inferences: byId(debate.inferences),
    supports: byId(debate.supports),
    rebuttals: byId(debate.rebuttals),
    joints: jointsOf(debate),
  };
}

function graphOver({ debate, joints }: Index): DebateGraph['graph'] {
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
  for (const support of debate.supports) if (joints.has(support.id)) graph.addNode(nodeKey(support.id), { kind: 'support', support });
  for (const rebuttal of debate.rebuttals) if (joints.has(rebuttal.id)) graph.addNode(nodeKey(rebuttal.id), { kind: 'rebuttal', rebuttal });
  const relate = (relation: Support | Rebuttal, edge: DebateEdge): void => {
    const joint = joints.has(relation.id) ? relation.id : undefined;
    for (const source of sourcesOf(relation)) connect(source, joint ?? relation.to, edge);
    if (joint !== undefined) connect(joint, relation.to, edge);
  };
  for (const support of debate.supports) relate(support, { kind: 'support', support });
  for (const rebuttal of debate.rebuttals) relate(rebuttal, { kind: 'rebuttal', rebuttal });
  for (const contradiction of debate.contradictions) {
    const [a, b] = contradiction.claims;
    connect(a, b, { kind: 'rebuttal', contradiction });
    connect(b, a, { kind: 'rebuttal', contradiction });
  }
  return graph;
}

/** The claims that make a support or a rebuttal, together if there are several. */
export function sourcesOf({ from, with: others = [] }: Support | Rebuttal): readonly string[] {
  return [from, ...others];
}

/** The support or rebuttal with this id, node or not. */
export function relationOf({ supports, rebuttals }: DebateGraph, id: string): Support | Rebuttal | undefined {
  return supports.get(id) ?? rebuttals.get(id);
}

/** SPEC.md, G5 */
function jointsOf({ supports, rebuttals }: Debate): ReadonlySet<string> {
  const relations = [...supports, ...rebuttals];
  const ids = new Set(relations.map(({ id }) => id));
  // Most lead to claims and inferences, of which there are more than relations.
  const targets = new Set<string>();
  for (const { to } of relations) if (ids.has(to)) targets.add(to);
  return new Set(relations.filter((relation) => relation.with !== undefined || targets.has(relation.id)).map(({ id }) => id));
}

function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const thing of things) map.set(thing.id, thing);
  return map;
}
