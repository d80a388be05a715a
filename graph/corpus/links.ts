/** Which claims each inference, support, rebuttal and contradiction joins (SPEC.md, E1), and by which a claim is joined with others. */
import { relationOf, sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import type { ConnectionKind } from '../model/schema.ts';
import { eachOf, within, type Stepwise } from '../model/stepwise.ts';

/** What joins claims. */
export interface Link {
  readonly kind: ConnectionKind;
  /** In the list of its kind in the debate. */
  readonly place: number;
  /** At least two, each once. */
  readonly claims: readonly string[];
}

/** The links that join a claim with others; none of one that stands alone. */
export type LinksOf = (claim: string) => readonly Link[];

export function* linksStepwise(g: DebateGraph): Stepwise<LinksOf> {
  const { inferences, supports, rebuttals, contradictions } = g.debate;
  const byClaim = new Map<string, Link[]>();
  const add = (kind: ConnectionKind, place: number, ends: readonly string[]): void => {
    const link: Link = { kind, place, claims: distinct(ends) };
    for (const claim of link.claims) {
      const others = byClaim.get(claim);
      if (others === undefined) byClaim.set(claim, [link]);
      else others.push(link);
    }
  };
  yield* within(eachOf(inferences, ({ id }, i) => add('inference', i, claimsJoinedBy(g, id))), 0, 0.4);
  yield* within(eachOf(supports, ({ id }, i) => add('support', i, claimsJoinedBy(g, id))), 0.4, 0.6);
  yield* within(eachOf(rebuttals, ({ id }, i) => add('rebuttal', i, claimsJoinedBy(g, id))), 0.6, 0.9);
  yield* within(eachOf(contradictions, ({ claims }, i) => add('contradiction', i, claims)), 0.9, 1);
  return (claim) => byClaim.get(claim) ?? [];
}

/** Of a claim itself; of a step, its premises and conclusion; of a relation, those that make it and what its target joins. */
export function claimsJoinedBy(g: DebateGraph, id: string): readonly string[] {
  const inference = g.inferences.get(id);
  if (inference !== undefined) return [...inference.premises, inference.conclusion];
  const relation = relationOf(g, id);
  return relation === undefined ? [id] : [...sourcesOf(relation), ...claimsJoinedBy(g, relation.to)];
}

function distinct(ids: readonly string[]): readonly string[] {
  return ids.length === 2 && ids[0] !== ids[1] ? ids : [...new Set(ids)];
}
