import type { Budget } from './budget.ts';
import type { FoundSets } from './found-sets.ts';
import type { Search } from './in-turns.ts';
import { minimalSet } from './minimal-set.ts';
import type { ThesisGraph } from './thesis-graph.ts';

interface Avoidance {
  readonly avoided: readonly number[];
  /** A minimal set without any of them. */
  readonly set: readonly number[];
}

/** To see whether a known set will do. */
const LOOK_COST = 50;

/**
 * Looks for minimal sets that avoid a premise of each set that is known: Reiter's tree of hitting sets (1987), breadth first.
 *
 * Finds many quickly where there are many alternatives, and comes to its end where there are few.
 *
 * @param isNeeded whether every set has the premise
 */
export function* searchByAvoiding(graph: ThesisGraph, found: FoundSets, isNeeded: (premise: number) => boolean, budget: Budget): Search {
  const setWithout = (avoided: readonly number[]): readonly number[] | undefined => {
    const known = found.without(avoided);
    if (known !== undefined) return known;
    const barred = new Set(avoided);
    const set = minimalSet(graph, graph.given.filter((premise) => !barred.has(premise)), budget);
    found.add(set);
    return set;
  };
  const seen = new Set<string>();
  const queue: Avoidance[] = [];
  const avoid = (avoided: readonly number[]): void => {
    const key = avoided.join(' ');
    if (seen.has(key)) return;
    seen.add(key);
    budget.spend(LOOK_COST);
    const set = setWithout(avoided);
    if (set !== undefined) queue.push({ avoided, set });
  };
  avoid([]);
  // The list grows while it is gone through.
  for (const { avoided, set } of queue) {
    for (const premise of set) {
      yield;
      if (!isNeeded(premise)) avoid([...avoided, premise].toSorted((a, b) => a - b));
    }
  }
}
