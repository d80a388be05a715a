import type { Needs } from '../and-or/common-needs.ts';
import type { Standing } from '../and-or/standing.ts';

/**
 * So many premises can be chosen that a claim does not stand without them all, maybe fewer; Infinity where that is not known. There are
 * no more sufficient sets than that of which no two share a premise, for each has to hold another one of these.
 */
export function leastCut({ order, placeOf, stepsTo }: Standing, needs: Needs, top: number): number {
  /** By places. */
  const cuts: number[] = [];
  const least = (claims: readonly number[]): number => claims.reduce((lowest, claim) => Math.min(lowest, cuts[placeOf(claim)] ?? Infinity), Infinity);
  for (const claim of order) {
    const steps = stepsTo(claim);
    // To cut a claim off, cut off one premise of each step to it, or something that all of them need.
    const bySteps = steps.reduce((sum, { premises }) => sum + least(premises), 0);
    cuts.push(steps.length === 0 ? 1 : Math.min(bySteps, least(needs(claim))));
  }
  return cuts[placeOf(top)] ?? Infinity;
}
