/** Ways from claims to theses along the steps of an argument (SPEC.md, R2 and R4). */
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

/**
 * For each claim from which a way leads to a thesis other than itself, the number of steps of the shortest. One search for
 * all: it follows the ways back from every thesis at once, and to no claim from more than the two nearest theses, of which
 * one at least is not the claim itself.
 */
export function distancesToOtherTheses({ theses, steps }: Argument): ReadonlyMap<string, number> {
  const leadingTo = stepsByConclusion(steps);
  const nearest = new Map<string, string>(theses.map((id) => [id, id]));
  const second = new Set<string>();
  const distances = new Map<string, number>();
  const queue = theses.map((id) => ({ id, thesis: id, distance: 0 }));
  for (const { id, thesis, distance } of queue) {
    for (const premise of new Set((leadingTo.get(id) ?? []).flatMap((step) => step.premises))) {
      const known = nearest.get(premise);
      if (known === thesis || second.has(premise)) continue;
      if (known === undefined) nearest.set(premise, thesis);
      else second.add(premise);
      if (!distances.has(premise)) distances.set(premise, distance + 1);
      queue.push({ id: premise, thesis, distance: distance + 1 });
    }
  }
  return distances;
}

const distancesToTheses = new WeakMap<Argument, ReadonlyMap<string, number>>();

/** One shortest way from a claim to a thesis: the steps in order. Empty if the claim is a thesis, missing if there is none. */
export function shortestRoute(argument: Argument, from: string): readonly Step[] | undefined {
  const distances = distancesToTheses.get(argument) ?? distancesTo(argument.theses, argument.steps);
  distancesToTheses.set(argument, distances);
  const uses = stepsByPremise(argument.steps);
  const route: Step[] = [];
  let claim = from;
  for (let left = distances.get(from); left !== undefined; left = distances.get(claim)) {
    if (left === 0) return route;
    const nearer = left - 1;
    const next = uses.get(claim)?.find(({ conclusion }) => distances.get(conclusion) === nearer);
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
