/** A clash with the ways that lead to it and from it (SPEC.md, Q8). */
import { argumentOf, type Argument } from '../analysis/argument.ts';
import type { Clash } from '../analysis/contradictions.ts';
import { shortestRoute } from '../analysis/routes.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Essay } from '../model/schema.ts';

/**
 * The claims of the clash and, for each side that holds or rejects one, those on a shortest way from it to a thesis of its essay,
 * linked premises included: without them a step would look stronger than its author made it. For a side that is committed through a
 * chain, the claims of the chain; its author draws nothing further from what they do not hold.
 *
 * @param argumentFor for whoever has the arguments of the essays at hand
 */
export function clashChains(g: DebateGraph, clash: Clash, argumentFor = (essay: Essay): Argument => argumentOf(g, essay)): ReadonlySet<string> {
  const claims = new Set(clash.sides.flatMap((side) => side.claims));
  for (const side of clash.sides) {
    if (side.chain !== undefined) {
      for (const { premises, conclusion } of side.chain.steps) for (const id of [...premises, conclusion]) claims.add(id);
      continue;
    }
    const essay = g.essays.get(side.essay);
    if (essay === undefined) continue;
    const argument = argumentFor(essay);
    for (const claim of side.claims) {
      for (const step of shortestRoute(argument, claim) ?? []) {
        for (const premise of step.premises) claims.add(premise);
        claims.add(step.conclusion);
      }
    }
  }
  return claims;
}
