/** Which essays a claim, an inference or a relation belongs to, for the views. */
import { relationOf, sourcesOf, type DebateEdge, type DebateGraph } from '../model/debate-graph.ts';
import { isCommitted } from '../model/stance.ts';
import type { Relation } from './relations.ts';

/**
 * The essays whose author a relation of the claim concerns: those that assert or concede it; all that voice it if none does. Of an
 * inference, a support or a rebuttal, the one that makes it; of one that belongs to no essay, those that its claims concern.
 */
export function concernedEssays(g: DebateGraph, id: string): readonly string[] {
  const claim = g.claims.get(id);
  if (claim !== undefined) {
    const committed = claim.occurrences.filter((o) => isCommitted(o.stance));
    return [...new Set((committed.length > 0 ? committed : claim.occurrences).map((o) => o.essay))];
  }
  const inference = g.inferences.get(id);
  if (inference !== undefined) return [inference.essay];
  const relation = relationOf(g, id);
  if (relation === undefined) return [];
  return relation.essay === null ? concernedByAny(g, sourcesOf(relation)) : [relation.essay];
}

export function concernedByAny(g: DebateGraph, ids: readonly string[]): readonly string[] {
  return [...new Set(ids.flatMap((id) => concernedEssays(g, id)))];
}

/**
 * The essays in which a step is taken; a support that belongs to no essay is one in each that all its ends concern. A support of a
 * support or rebuttal is no step (SPEC.md, A4).
 */
export function stepEssays(g: DebateGraph, step: Exclude<DebateEdge, { kind: 'rebuttal' }>): readonly string[] {
  if (step.kind !== 'support') return [step.inference.essay];
  const { essay, to } = step.support;
  if (relationOf(g, to) !== undefined) return [];
  return essay === null ? concernedByAll(g, [...sourcesOf(step.support), to]) : [essay];
}

/** The essay within which the relation lies; undefined for one between essays. */
export function commonEssay(g: DebateGraph, { essay, sources, to }: Relation): string | undefined {
  return essay ?? concernedByAll(g, [...sources, to])[0];
}

/** What an essay only reports of another author leaves a relation between the two essays where it is. */
function concernedByAll(g: DebateGraph, ids: readonly string[]): readonly string[] {
  const [first = [], ...others] = ids.map((id) => concernedEssays(g, id));
  return first.filter((essay) => others.every((essays) => essays.includes(essay)));
}
