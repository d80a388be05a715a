import type { Needs } from '../and-or/common-needs.ts';
import type { GraphBeneath } from '../and-or/standing-graph.ts';

/**
 * So many premises can be chosen that the top does not stand without them all, maybe fewer; Infinity where that is not known. There are
 * no more sufficient sets than that of which no two share a premise, for each has to hold another one of these.
 */
export function leastCut({ ids, leadingTo, top }: GraphBeneath, needs: Needs): number {
  const cuts: number[] = [];
  const cutOf = (claim: number): number => cuts[claim] ?? Infinity;
  const least = (claims: readonly number[]): number => claims.reduce((lowest, claim) => Math.min(lowest, cutOf(claim)), Infinity);
  for (const claim of ids.keys()) {
    const steps = leadingTo[claim] ?? [];
    // To cut a claim off, cut off one premise of each step to it, or something that all of them need.
    const bySteps = steps.reduce((sum, { premises }) => sum + least(premises), 0);
    cuts.push(steps.length === 0 ? 1 : Math.min(bySteps, least(needs(claim))));
  }
  return cutOf(top);
}
