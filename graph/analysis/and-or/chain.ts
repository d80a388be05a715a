import type { AndOrGraph, AndOrStep } from './and-or-graph.ts';

export interface Chain {
  /** The claims that stand, those that take fewest rounds of steps first. */
  readonly order: readonly number[];
  readonly stands: (claim: number) => boolean;
  /** Whether the step is taken: all its premises stand. */
  readonly fires: (step: AndOrStep) => boolean;
  /** The step by which a claim came to stand first; none if it was given. To follow them back leads in no circle. */
  readonly reason: (claim: number) => AndOrStep | undefined;
}

/**
 * Forward chaining from the claims that are given: the least set that holds them and the conclusions of all steps whose premises it
 * holds. Linear in the size of what is reached (Dowling & Gallier 1984).
 *
 * @param isTaken false for steps that are to be left out
 */
export function chain(graph: AndOrGraph, given: Iterable<number>, isTaken: (step: AndOrStep) => boolean = () => true): Chain {
  const { ids, steps, uses, breadths } = graph;
  const standing = new Uint8Array(ids.length);
  const missing = breadths.slice();
  const reasons = new Int32Array(ids.length).fill(-1);
  const order: number[] = [];
  const stand = (claim: number, reason: number): void => {
    if (standing[claim] === 1) return;
    standing[claim] = 1;
    reasons[claim] = reason;
    order.push(claim);
  };
  for (const claim of given) stand(claim, -1);
  // The list grows while it is gone through.
  for (const claim of order) {
    for (const step of uses[claim] ?? []) {
      if (!isTaken(step)) continue;
      const left = (missing[step.index] ?? 0) - 1;
      missing[step.index] = left;
      if (left === 0) stand(step.conclusion, step.index);
    }
  }
  return {
    order,
    stands: (claim) => standing[claim] === 1,
    fires: (step) => missing[step.index] === 0,
    reason: (claim) => steps[reasons[claim] ?? -1],
  };
}
