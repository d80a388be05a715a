/** What of a debate shows some drawn supports or rebuttals (SPEC.md, L9). */
import type { Groundedness } from '../analysis/groundedness.ts';
import { relationOf, type DebateGraph } from '../model/debate-graph.ts';
import { claimBehind, makersOf } from '../model/made-of.ts';

/** The claims that make them, and their targets; of a target that is a step, what it is made of, down to a claim. */
export function groundingClaims(g: DebateGraph, judged: readonly Pick<Groundedness, 'from' | 'to'>[]): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const { from, to } of judged) {
    for (const id of from) claims.add(id);
    let at = to;
    for (let relation = relationOf(g, at); relation !== undefined; relation = relationOf(g, at)) {
      for (const id of makersOf(g, at)) claims.add(id);
      at = relation.to;
    }
    for (const id of [...makersOf(g, at), claimBehind(g, at)]) claims.add(id);
  }
  return claims;
}
