/** Which essays a claim, an inference or a relation belongs to, for the views. */
import type { DebateEdge, DebateGraph } from '../model/debate-graph.ts';
import { isCommitted } from '../model/stance.ts';
import type { Relation } from './relations.ts';

/** The essays that voice the claim, or the one that draws the inference. */
export function essaysOf({ claims, inferences }: DebateGraph, id: string): readonly string[] {
  const inference = inferences.get(id);
  if (inference !== undefined) return [inference.essay];
  return [...new Set(claims.get(id)?.occurrences.map((o) => o.essay))];
}

/** The essays whose author a relation of the claim concerns: those that assert or concede it; all that voice it if none does. */
export function concernedEssays(g: DebateGraph, id: string): readonly string[] {
  const committed = g.claims.get(id)?.occurrences.filter((o) => isCommitted(o.stance)) ?? [];
  return committed.length > 0 ? [...new Set(committed.map((o) => o.essay))] : essaysOf(g, id);
}

/** The essays in which a step is taken; a support that belongs to no essay is one in each that both its ends concern. */
export function stepEssays(g: DebateGraph, step: Exclude<DebateEdge, { kind: 'rebuttal' }>): readonly string[] {
  if (step.kind !== 'support') return [step.inference.essay];
  const { essay, from, to } = step.support;
  return essay === null ? inBoth(g, from, to) : [essay];
}

/** The essay within which the relation lies; undefined for one between essays. */
export function commonEssay(g: DebateGraph, { essay, from, to }: Relation): string | undefined {
  return essay ?? inBoth(g, from, to)[0];
}

/** What an essay only reports of another author leaves a relation between the two essays where it is. */
function inBoth(g: DebateGraph, a: string, b: string): readonly string[] {
  const others = new Set(concernedEssays(g, b));
  return concernedEssays(g, a).filter((essay) => others.has(essay));
}
