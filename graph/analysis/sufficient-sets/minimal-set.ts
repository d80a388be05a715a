import { chain } from '../and-or/chain.ts';
import { allNeeded, needsIn } from '../and-or/needs.ts';
import { graphBeneath, type GraphBeneath } from '../and-or/standing-graph.ts';
import { premisesOfRoute, routeTo } from './route.ts';

/** To leave out so few premises one after the other is faster than to find out what needs what. */
const FEW = 16;

export function suffices(graph: GraphBeneath, premises: Iterable<number>): boolean {
  return chain(graph, premises).stands(graph.top);
}

/**
 * Of some premises from which the top stands, as many as are enough and none of which could be left out, in ascending order;
 * undefined if it does not stand from them. It takes those that one derivation uses, mostly no more than that needs.
 */
export function minimalSet(graph: GraphBeneath, premises: Iterable<number> = graph.given): number[] | undefined {
  const used = usedBy(graph, premises);
  if (used === undefined) return undefined;
  const set = used.length > FEW ? withoutDispensable(graph, used) : withoutEach(graph, used);
  return set.toSorted((a, b) => a - b);
}

/** The premises that one derivation of the top from them uses. */
function usedBy(graph: GraphBeneath, premises: Iterable<number>): readonly number[] | undefined {
  const route = routeTo(graph, premises);
  return route && premisesOfRoute(graph, route);
}

function withoutEach(graph: GraphBeneath, premises: readonly number[]): readonly number[] {
  return premises.reduce((left, premise) => {
    const others = left.filter((other) => other !== premise);
    return suffices(graph, others) ? others : left;
  }, premises);
}

/** Drops what the top does not need, all at once or else half of it, until it needs all that is left: mostly two rounds. */
function withoutDispensable(graph: GraphBeneath, premises: readonly number[]): readonly number[] {
  for (let left = premises; ; ) {
    const part = graphBeneath(graph, graph.top, { given: left });
    if (part === undefined) return left;
    const needed = allNeeded([part.top], needsIn(part));
    let dispensable = part.given.filter((claim) => !needed.has(claim));
    if (dispensable.length === 0) return left;
    const kept = (): number[] => {
      const dropped = new Set(dispensable);
      return part.given.filter((claim) => !dropped.has(claim));
    };
    while (!suffices(part, kept())) dispensable = dispensable.slice(0, Math.ceil(dispensable.length / 2));
    left = (usedBy(part, kept()) ?? []).map((claim) => part.origins[claim] ?? -1);
  }
}
