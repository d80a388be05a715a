import { chain } from '../and-or/chain.ts';
import { allNeeded, needsIn } from '../and-or/needs.ts';
import { graphBeneath, type GraphBeneath } from '../and-or/standing-graph.ts';
import { premisesOfRoute, routeTo } from './route.ts';

/** The premises that stand by themselves and without which the top does not stand. */
export function neededPremises(graph: GraphBeneath): number[] {
  const needed = allNeeded([graph.top], needsIn(graph));
  return graph.given.filter((claim) => needed.has(claim));
}

export function suffices(graph: GraphBeneath, premises: Iterable<number>): boolean {
  return chain(graph, premises).stands(graph.top);
}

/**
 * Of some premises from which the top stands, as many as are enough and none of which could be left out; undefined if it does not
 * stand from them. It takes those that one derivation uses, and drops what that does not need, all at once or else half of it,
 * until it needs all: mostly two rounds.
 */
export function minimalSet(graph: GraphBeneath, premises: Iterable<number> = graph.given): number[] | undefined {
  let used = premisesOfRoute(graph, routeTo(graph, premises));
  for (;;) {
    const part = used && graphBeneath(graph, graph.top, { given: used });
    if (part === undefined) return undefined;
    const needed = new Set(neededPremises(part));
    const toGraph = (claims: readonly number[]): number[] => claims.map((claim) => part.origins[claim] ?? -1);
    if (needed.size === part.given.length) return toGraph(part.given).toSorted((a, b) => a - b);
    let dispensable = part.given.filter((claim) => !needed.has(claim));
    const kept = (): number[] => {
      const dropped = new Set(dispensable);
      return part.given.filter((claim) => !dropped.has(claim));
    };
    while (!suffices(part, kept())) dispensable = dispensable.slice(0, Math.ceil(dispensable.length / 2));
    used = premisesOfRoute(graph, routeTo(graph, toGraph(kept())));
  }
}
