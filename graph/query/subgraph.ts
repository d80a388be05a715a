/**
 * The part of a debate that is shown (SPEC.md, Q2–Q6, Q10): visible claims, the inferences between them, their relations, and
 * contracted edges where a connection runs through claims that are not visible.
 */
import { nodeKey, sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import type { Claim, ConnectionKind, Inference } from '../model/schema.ts';
import { edgeId, type SubgraphEdge } from './connection.ts';
import { contractedEdges } from './contract.ts';
import { essayBundles, type EssayBundle } from './essay-bundles.ts';
import { relationEdges, type SubgraphJoint } from './relation-edges.ts';
import { relationsOf } from './relations.ts';
import { shownRelations } from './shown-relations.ts';

export type { EssayBundle } from './essay-bundles.ts';
export { edgeId, type SubgraphEdge } from './connection.ts';
export type { SubgraphJoint } from './relation-edges.ts';

export interface SubgraphClaim {
  readonly id: string;
  readonly claim: Claim;
  /** The claims that are grounds of it (premises of inferences to it, supports of it) and are not visible. */
  readonly hiddenGrounds: readonly string[];
}

export interface SubgraphInference {
  readonly id: string;
  readonly inference: Inference;
  /** Premises that are not visible, so that linked premises are never taken for all there are. */
  readonly hiddenPremises: number;
}

/** A part of a debate that is shown: what is visible, and what of the rest is told of it. */
export interface Subgraph {
  readonly claims: readonly SubgraphClaim[];
  readonly inferences: readonly SubgraphInference[];
  readonly joints: readonly SubgraphJoint[];
  readonly edges: readonly SubgraphEdge[];
  /** What is drawn between essays and has a hidden end, by pairs of essays. */
  readonly bundles: readonly EssayBundle[];
  /** The essays whose claims are drawn; all that voice one of the claims where missing. */
  readonly essays?: ReadonlySet<string>;
}

/** What of it is shown. */
export interface SubgraphOptions {
  /** Connections to show; all where left out. */
  readonly kinds?: ReadonlySet<ConnectionKind>;
  /** Whether relations over hidden claims are counted by pairs of essays; they are where left out. */
  readonly bundles?: boolean;
  readonly essays?: ReadonlySet<string> | undefined;
}

/** The part of the debate that is shown with these claims visible. */
export function subgraph(g: DebateGraph, visible: ReadonlySet<string>, options: SubgraphOptions = {}): Subgraph {
  const shows = (kind: ConnectionKind): boolean => options.kinds?.has(kind) ?? true;
  const claims = g.debate.claims
    .filter((claim) => visible.has(claim.id))
    .map((claim) => ({ id: claim.id, claim, hiddenGrounds: groundsOf(g, claim.id).filter((id) => !visible.has(id)) }));
  const inferences = shows('inference') ? visibleInferences(g, visible) : [];
  const nodes = new Set([...visible, ...inferences.map((i) => i.id)]);
  const relations = relationsOf(g.debate).filter(({ kind }) => shows(kind));
  const shown = shownRelations(relations, nodes);
  const hidden = relations.filter((relation) => !shown.has(relation));
  for (const { id, kind } of shown) if (kind !== 'contradiction' && g.joints.has(id)) nodes.add(id);
  const contracted = contractedEdges(g, nodes, hidden).filter((edge) => shows(edge.kind));
  const { joints, edges } = relationEdges([...shown], visible, new Set(contracted.map(({ to }) => to)));
  return {
    claims,
    inferences,
    joints,
    edges: [...inferences.flatMap(({ id, inference }) => legsOf(id, inference, visible)), ...edges, ...contracted],
    bundles: options.bundles === false ? [] : essayBundles(g, hidden),
    ...(options.essays && { essays: options.essays }),
  };
}

/** The claims that speak for a claim directly: premises of the inferences to it, and its supports. */
export function groundsOf({ graph }: DebateGraph, claim: string): string[] {
  const grounds = new Set<string>();
  graph.forEachInEdge(nodeKey(claim), (_edge, attributes) => {
    if (attributes.kind === 'conclusion') for (const premise of attributes.inference.premises) grounds.add(premise);
    if (attributes.kind === 'support') for (const source of sourcesOf(attributes.support)) grounds.add(source);
  });
  return [...grounds];
}

function visibleInferences(g: DebateGraph, visible: ReadonlySet<string>): SubgraphInference[] {
  return g.debate.inferences.flatMap((inference): SubgraphInference[] => {
    const hiddenPremises = inference.premises.filter((id) => !visible.has(id)).length;
    const shown = visible.has(inference.conclusion) && hiddenPremises < inference.premises.length;
    return shown ? [{ id: inference.id, inference, hiddenPremises }] : [];
  });
}

function legsOf(id: string, inference: Inference, visible: ReadonlySet<string>): SubgraphEdge[] {
  const legs = inference.premises
    .filter((premise) => visible.has(premise))
    .map((premise): SubgraphEdge => ({ id: edgeId(premise, 'inference', id), kind: 'inference', from: premise, to: id, contracted: 0 }));
  return [
    ...legs,
    { id: edgeId(id, 'inference', inference.conclusion), kind: 'inference', from: id, to: inference.conclusion, contracted: 0 },
  ];
}
