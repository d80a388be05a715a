import type { Budget } from './budget.ts';

/** Has found all when it comes to its end, and can be left at any stop before. */
export type Search = Generator<void, void>;

/** A search and what it may still do. */
export interface Searching {
  readonly search: Search;
  readonly budget: Budget;
}

/**
 * Lets searches for the same take turns, so that each gets as much done as the others, until one comes to its end or enough was
 * found.
 *
 * @returns whether one came to its end
 */
export function inTurns(searches: readonly Searching[], isEnough: () => boolean): boolean {
  for (;;) {
    const [next] = searches.filter(({ budget }) => budget.isLeft).toSorted((a, b) => a.budget.spent - b.budget.spent);
    if (next === undefined || isEnough()) return false;
    if (next.search.next().done === true) return !isEnough();
  }
}
