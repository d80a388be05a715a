import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import { perGraph } from '../../model/per-graph.ts';

/**
 * The debate with its lists in an order that does not depend on how it is written down: essays as they are read, the rest by
 * id. What is found in it, and which of two ties comes first, is then the same for every order (SPEC.md, F3).
 */
export const canonical = perGraph((g): DebateGraph => {
  const { claims, inferences, supports, rebuttals, contradictions } = g.debate;
  return {
    ...g,
    debate: {
      ...g.debate,
      essays: essaysInOrder(g),
      claims: byId(claims),
      inferences: byId(inferences),
      supports: byId(supports),
      rebuttals: byId(rebuttals),
      contradictions: byId(contradictions),
    },
  };
});

function byId<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
