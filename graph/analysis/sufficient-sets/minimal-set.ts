import type { Budget } from './budget.ts';
import { chainFrom, neededIn, routeOf, suffices, type ThesisGraph } from './thesis-graph.ts';

/** To leave out so few premises one after the other is faster than to find out what needs what. */
const FEW = 64;

/**
 * Of some premises from which the thesis follows, as many as are enough and none of which could be left out, in ascending order;
 * undefined if it does not follow from them. It takes those that one derivation uses, mostly no more than that needs.
 */
export function minimalSet(graph: ThesisGraph, premises: Iterable<number>, budget: Budget): readonly number[] | undefined {
  const used = usedBy(graph, premises, budget);
  if (used === undefined) return undefined;
  const set = used.length > FEW ? withoutDispensable(graph, used, budget) : withoutEach(graph, used, budget);
  return set.toSorted((a, b) => a - b);
}

/** The premises that one derivation of the thesis from them uses. */
function usedBy(graph: ThesisGraph, premises: Iterable<number>, budget: Budget): readonly number[] | undefined {
  return routeOf(graph, chainFrom(graph, premises, budget))?.premises;
}

function withoutEach(graph: ThesisGraph, premises: readonly number[], budget: Budget): readonly number[] {
  return premises.reduce((left, premise) => {
    const others = left.filter((other) => other !== premise);
    return suffices(graph, others, budget) ? others : left;
  }, premises);
}

/** Drops what the thesis does not need, all at once or else half of it, until it needs all that is left: mostly two rounds. */
function withoutDispensable(graph: ThesisGraph, premises: readonly number[], budget: Budget): readonly number[] {
  for (let left = premises; ; ) {
    const needed = new Set(neededIn(graph, { given: left }, budget)?.premises);
    let dispensable = left.filter((claim) => !needed.has(claim));
    if (dispensable.length === 0) return left;
    const kept = (): number[] => {
      const dropped = new Set(dispensable);
      return left.filter((claim) => !dropped.has(claim));
    };
    while (!suffices(graph, kept(), budget)) dispensable = dispensable.slice(0, Math.ceil(dispensable.length / 2));
    left = usedBy(graph, kept(), budget) ?? left;
  }
}
