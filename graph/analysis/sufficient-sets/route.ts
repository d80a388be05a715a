import type { AndOrStep } from '../and-or/and-or-graph.ts';
import { chain } from '../and-or/chain.ts';
import type { GraphBeneath } from '../and-or/standing-graph.ts';

/**
 * The steps of a derivation of the top from these premises, in the order in which they are taken: each premise of a step is given or
 * the conclusion of an earlier one, no claim is derived twice, and the top last. Undefined if there is none.
 */
export function routeTo(graph: GraphBeneath, premises: Iterable<number>): readonly AndOrStep[] | undefined {
  const { order, stands, reason } = chain(graph, premises);
  if (!stands(graph.top)) return undefined;
  const used = new Set([graph.top]);
  // A set is walked in the order of insertion, also while it grows.
  for (const claim of used) for (const premise of reason(claim)?.premises ?? []) used.add(premise);
  return order.flatMap((claim) => (used.has(claim) ? (reason(claim) ?? []) : []));
}

/** The premises that the steps start from; the top itself if there are no steps. */
export function premisesOfRoute({ top }: GraphBeneath, route: readonly AndOrStep[]): readonly number[] {
  const derived = new Set(route.map(({ conclusion }) => conclusion));
  const used = new Set(route.flatMap(({ premises }) => premises));
  return route.length === 0 ? [top] : [...used].filter((claim) => !derived.has(claim));
}
