/** Forward chaining over the AND/OR graph of an argument (SPEC.md, D1–D4). */
import type { Argument } from './argument.ts';
import { stepsByPremise, type Step } from './steps.ts';

/**
 * The claims that stand. A held claim that no step leads to stands by itself; any other stands if all premises of one
 * of its steps stand. The least such set, so a cycle supports nothing. Linear in the size of the steps (Dowling &
 * Gallier 1984).
 *
 * @param without a claim that is taken not to stand, whatever leads to it
 */
export function standing({ held, steps }: Argument, without?: string): ReadonlySet<string> {
  const deriving = steps.filter((step) => step.derives);
  const inferred = new Set(deriving.map((step) => step.conclusion));
  const missing = new Map<Step, number>(deriving.map((step) => [step, new Set(step.premises).size]));
  const uses = stepsByPremise(deriving);

  const stands = new Set<string>();
  const queue = [...held].filter((id) => !inferred.has(id) && id !== without);
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (stands.has(id)) continue;
    stands.add(id);
    for (const step of uses.get(id) ?? []) {
      const left = (missing.get(step) ?? 0) - 1;
      missing.set(step, left);
      if (left === 0 && step.conclusion !== without) queue.push(step.conclusion);
    }
  }
  return stands;
}
