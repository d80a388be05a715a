/** Ways through the arguments of essays, as the claims that a picture of them needs. */
import { argumentOf } from '../analysis/argument.ts';
import { shortestRoute } from '../analysis/routes.ts';
import type { DebateGraph } from '../model/debate-graph.ts';

/**
 * The claims on a shortest way from each of the claims to a target, in the argument of one essay, both ends and linked premises
 * included: without them a step would look stronger than its author made it. From where no way leads, only the claim itself.
 *
 * @param targets left out, the theses of the essay
 */
export function claimsOnWays(g: DebateGraph, essayId: string, from: Iterable<string>, targets?: readonly string[]): ReadonlySet<string> {
  const starts = [...from];
  const claims = new Set(starts);
  const essay = g.essays.get(essayId);
  if (essay === undefined) return claims;
  const own = argumentOf(g, essay);
  const argument = targets === undefined ? own : { ...own, theses: targets };
  for (const claim of starts) for (const step of shortestRoute(argument, claim) ?? []) addStep(claims, step);
  return claims;
}

/** The premises and conclusions of these inferences. */
export function claimsOfInferences({ inferences }: DebateGraph, ids: Iterable<string>): ReadonlySet<string> {
  const claims = new Set<string>();
  for (const id of ids) {
    const inference = inferences.get(id);
    if (inference !== undefined) addStep(claims, inference);
  }
  return claims;
}

function addStep(claims: Set<string>, { premises, conclusion }: { readonly premises: readonly string[]; readonly conclusion: string }): void {
  for (const premise of premises) claims.add(premise);
  claims.add(conclusion);
}
