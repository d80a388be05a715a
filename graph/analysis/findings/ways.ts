/** The claims between a claim and a thesis, to show what a finding says. */
import { shortestRoute } from '../routes.ts';
import type { View } from './views.ts';

/**
 * The claim and those on a shortest way from it to a thesis of the essay, linked premises included: without them a step would
 * look stronger than its author made it.
 */
export function wayToThesis(view: View, claim: string): string[] {
  const steps = shortestRoute(view.argument, claim) ?? [];
  return [claim, ...steps.flatMap(({ premises, conclusion }) => [...premises, conclusion])];
}

/** As `wayToThesis`, to one claim or another that the claim leads to; along the author's own inferences only, if asked. */
export function wayTo({ uses }: View, claim: string, target: string, derivingOnly = false): string[] {
  const before = new Map<string, { readonly claim: string; readonly premises: readonly string[] }>();
  const reached = new Set([claim]);
  for (const id of reached) {
    if (id === target) break;
    for (const { premises, conclusion, derives } of uses.get(id) ?? []) {
      if (reached.has(conclusion) || (derivingOnly && !derives)) continue;
      reached.add(conclusion);
      before.set(conclusion, { claim: id, premises });
    }
  }
  const way = [claim];
  for (let at = before.get(target); at !== undefined; at = before.get(at.claim)) way.push(...at.premises);
  return reached.has(target) ? [...way, target] : way;
}

/** The claims from which steps lead to the claim, itself not included unless it is its own ground. */
export function beneath({ leadingTo }: Pick<View, 'leadingTo'>, claims: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [...claims];
  for (const id of queue) {
    for (const { premises } of leadingTo.get(id) ?? []) {
      for (const premise of premises) {
        if (found.has(premise)) continue;
        found.add(premise);
        queue.push(premise);
      }
    }
  }
  return found;
}
