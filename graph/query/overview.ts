/** What a reader sees first: the theses and their main reasons (SPEC.md, Q7). */
import { argumentsOf, type Argument } from '../analysis/argument.ts';
import { stepsByConclusion } from '../analysis/steps.ts';
import type { DebateGraph } from '../model/debate-graph.ts';

/** More boxes than this an essay, and five essays no longer fit one look. */
const REASONS_PER_ESSAY = 4;

/** The theses and, of each essay, the main reasons for them. */
export function overview(g: DebateGraph, reasonsPerEssay = REASONS_PER_ESSAY): ReadonlySet<string> {
  return new Set(argumentsOf(g).flatMap((argument) => [...argument.theses, ...mainReasons(argument, reasonsPerEssay)]));
}

/**
 * The direct premises of the theses on which most of the argument rests: those with the largest number of claims
 * beneath them, ties in the order of the steps.
 */
export function mainReasons(argument: Argument, atMost: number): string[] {
  const theses = new Set(argument.theses);
  const byConclusion = stepsByConclusion(argument.steps);
  const reasons = new Set(
    argument.theses.flatMap((thesis) => (byConclusion.get(thesis) ?? []).flatMap((step) => step.premises)),
  );
  return [...reasons]
    .filter((id) => !theses.has(id))
    .map((id) => ({ id, weight: groundsBeneath(id, argument).size }))
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, atMost)
    .map(({ id }) => id);
}

/** All claims from which a way of steps leads to the claim. */
export function groundsBeneath(claim: string, { steps }: Pick<Argument, 'steps'>): ReadonlySet<string> {
  const byConclusion = stepsByConclusion(steps);
  const beneath = new Set<string>();
  const queue = [claim];
  for (const id of queue) {
    for (const step of byConclusion.get(id) ?? []) {
      for (const premise of step.premises) {
        if (premise === claim || beneath.has(premise)) continue;
        beneath.add(premise);
        queue.push(premise);
      }
    }
  }
  return beneath;
}
