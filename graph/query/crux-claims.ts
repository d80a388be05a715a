/** What of a debate shows what turns on a premise (SPEC.md, U8). */
import type { DebateCrux } from '../analysis/cruxes.ts';
import { excludedByClaim } from '../analysis/excluded.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { claimsOnWays } from './ways.ts';

/** The premise and what contradicts it, with the ways from them to the theses that change or are weakened. */
export function cruxClaims(g: DebateGraph, { claim, changes, weakened }: DebateCrux): ReadonlySet<string> {
  const opposites = (excludedByClaim(g).get(claim) ?? []).map((other) => other.claim);
  const claims = new Set([claim, ...opposites]);
  for (const { essay, thesis } of [...changes, ...weakened]) {
    for (const start of [claim, ...opposites]) {
      // A claim from which no way leads to this thesis is shown as it is.
      for (const id of claimsOnWays(g, essay, [start], [thesis])) claims.add(id);
    }
    claims.add(thesis);
  }
  return claims;
}
