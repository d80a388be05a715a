import type { AndOrGraph, AndOrStep } from './and-or-graph.ts';

export interface Chain {
  /** The claims that stand, those that take fewest rounds of steps first. */
  readonly order: readonly number[];
  readonly stands: (claim: number) => boolean;
  /** Whether all premises of the step stand. */
  readonly fires: (step: AndOrStep) => boolean;
  /** The step by which a claim came to stand first; none if it was given. To follow them back leads in no circle. */
  readonly reason: (claim: number) => AndOrStep | undefined;
}

/**
 * Forward chaining from the claims that are given: the least set that holds them and the conclusions of all steps whose premises it
 * holds. Linear in the size of the steps (Dowling & Gallier 1984).
 */
export function chain({ ids, steps, uses }: AndOrGraph, given: Iterable<number>): Chain {
  const standing = new Uint8Array(ids.length);
  const missing = Int32Array.from(steps, ({ premises }) => premises.length);
  const reasons: (AndOrStep | undefined)[] = Array.from(ids);
  reasons.fill(undefined);
  const order: number[] = [];
  const stand = (claim: number, reason?: AndOrStep): void => {
    if (standing[claim] === 1) return;
    standing[claim] = 1;
    reasons[claim] = reason;
    order.push(claim);
  };
  for (const claim of given) stand(claim);
  // The list grows while it is gone through.
  for (const claim of order) {
    for (const step of uses[claim] ?? []) {
      const left = (missing[step.index] ?? 0) - 1;
      missing[step.index] = left;
      if (left === 0) stand(step.conclusion, step);
    }
  }
  return {
    order,
    stands: (claim) => standing[claim] === 1,
    fires: (step) => missing[step.index] === 0,
    reason: (claim) => reasons[claim],
  };
}
