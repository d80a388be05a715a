import { withLists, type DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import { perGraphInSteps } from '../../model/per-graph.ts';
import { sortedStepwise, within, type Stepwise } from '../../model/stepwise.ts';

/**
 * The debate with its lists in an order that does not depend on how it is written down: essays as they are read, the rest by
 * id. What is found in it, and which of two ties comes first, is then the same for every order (SPEC.md, F3).
 */
export const canonical = perGraphInSteps(canonicalStepwise);

/** The same anew each time, for whoever does not want to keep it, nor what is worked out over it. */
export function* canonicalStepwise(g: DebateGraph): Stepwise<DebateGraph> {
  const { claims, inferences, supports, rebuttals, contradictions } = g.debate;
  return withLists(g, {
    essays: essaysInOrder(g),
    claims: yield* within(byId(claims), 0, 0.4),
    inferences: yield* within(byId(inferences), 0.4, 0.7),
    supports: yield* within(byId(supports), 0.7, 0.85),
    rebuttals: yield* within(byId(rebuttals), 0.85, 0.95),
    contradictions: yield* within(byId(contradictions), 0.95, 1),
  });
}

function byId<T extends { readonly id: string }>(things: readonly T[]): Stepwise<T[]> {
  return sortedStepwise(things, (a, b) => (a.id < b.id ? -1 : 1));
}
