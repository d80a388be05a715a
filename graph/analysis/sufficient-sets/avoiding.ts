import type { GraphBeneath } from '../and-or/standing-graph.ts';
import type { FoundSets } from './found-sets.ts';
import { minimalSet } from './minimal-set.ts';
import { chainCost, type Search } from './search.ts';

interface Avoidance {
  readonly avoided: readonly number[];
  /** A minimal set without any of them. */
  readonly set: readonly number[];
}

/**
 * Looks for minimal sets that avoid a premise of each set that is known: Reiter's tree of hitting sets (1987), breadth first.
 *
 * Finds many quickly where there are many alternatives, and comes to its end where there are few.
 *
 * @param isNeeded whether every set has the premise
 */
export function* searchByAvoiding(graph: GraphBeneath, found: FoundSets, isNeeded: (premise: number) => boolean): Search {
  const first = minimalSet(graph);
  yield chainCost(graph);
  if (first === undefined) return;
  found.add(first);
  const seen = new Set<string>();
  const queue: Avoidance[] = [{ avoided: [], set: first }];
  // The list grows while it is gone through.
  for (const { avoided, set } of queue) {
    for (const premise of set) {
      const wider = [...avoided, premise].toSorted((a, b) => a - b);
      const key = wider.join(' ');
      if (isNeeded(premise) || seen.has(key)) continue;
      seen.add(key);
      const known = found.without(wider);
      yield known === undefined ? chainCost(graph) : 1;
      const barred = new Set(wider);
      const other = known ?? minimalSet(graph, graph.given.filter((claim) => !barred.has(claim)));
      if (other === undefined) continue;
      if (known === undefined) found.add(other);
      queue.push({ avoided: wider, set: other });
    }
  }
}
