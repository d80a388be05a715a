/** Ways from claims to theses along the steps of an argument (SPEC.md, R2). */
import type { Argument } from './argument.ts';
import { stepsByConclusion, stepsByPremise, type Step } from './steps.ts';

/** For each claim from which a way leads to one of the targets, the number of steps of the shortest; 0 for a target. */
export function distancesTo(targets: readonly string[], steps: readonly Step[]): ReadonlyMap<string, number> {
  const leadingTo = stepsByConclusion(steps);
  const distances = new Map<string, number>(targets.map((id) => [id, 0]));
  // A map is walked in the order of insertion, also while it grows: this is the queue of a breadth-first search.
  for (const [id, distance] of distances) {
    for (const { premises } of leadingTo.get(id) ?? []) {
      for (const premise of premises) if (!distances.has(premise)) distances.set(premise, distance + 1);
    }
  }
  return distances;
}

/** One shortest way from a claim to a thesis: the steps in order. Empty if the claim is a thesis, missing if there is none. */
export function shortestRoute(argument: Argument, from: string): readonly Step[] | undefined {
  const distances = distancesTo(argument.theses, argument.steps);
  const route: Step[] = [];
  let claim = from;
  for (let left = distances.get(from); left !== undefined; left = distances.get(claim)) {
    if (left === 0) return route;
    const next = argument.steps.find((s) => s.premises.includes(claim) && distances.get(s.conclusion) === left - 1);
    if (next === undefined) return undefined;
    route.push(next);
    claim = next.conclusion;
  }
  return undefined;
}

/** All claims that the claim leads to, itself included. */
export function consequencesOf(claim: string, steps: readonly Step[]): ReadonlySet<string> {
  const uses = stepsByPremise(steps);
  const reached = new Set([claim]);
  for (const id of reached) for (const step of uses.get(id) ?? []) reached.add(step.conclusion);
  return reached;
}
