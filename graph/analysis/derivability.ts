/** Forward chaining over the AND/OR graph of an argument (SPEC.md, D1–D4). */
import type { Argument } from './argument.ts';
import { stepsByConclusion, stepsByPremise, type Step } from './steps.ts';

export interface Derivation {
  readonly stands: ReadonlySet<string>;
  /** The other claims that stand, but not once the claim is taken away, whatever leads to it; in the order of `stands`. */
  readonly fallingWithout: (claim: string) => readonly string[];
}

/**
 * The claims that stand. A held claim that no step leads to stands by itself; any other stands if all premises of one
 * of its steps stand. The least such set, so a cycle supports nothing. Linear in the size of the steps (Dowling &
 * Gallier 1984). What falls without a claim is looked for only among what it leads to: to chain through the whole argument
 * for each premise would take minutes on a large one.
 */
export function derivation({ held, steps }: Argument): Derivation {
  const deriving = steps.filter((step) => step.derives);
  const leadingTo = stepsByConclusion(deriving);
  const uses = stepsByPremise(deriving);
  const chain = (queue: string[], isMissing: (premise: string) => boolean, without?: string): Set<string> => {
    const reached = new Set<string>();
    const missing = new Map<Step, number>();
    for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      for (const step of uses.get(id) ?? []) {
        const left = (missing.get(step) ?? countOf(step.premises, isMissing)) - 1;
        missing.set(step, left);
        if (left === 0 && step.conclusion !== without) queue.push(step.conclusion);
      }
    }
    return reached;
  };

  const stands = chain([...held].filter((id) => !leadingTo.has(id)), () => true);
  const order = new Map([...stands].map((id, i) => [id, i]));

  const fallingWithout = (claim: string): readonly string[] => {
    if (!stands.has(claim)) return [];
    const inDoubt = new Set([claim]);
    for (const id of inDoubt) for (const { conclusion } of uses.get(id) ?? []) if (stands.has(conclusion)) inDoubt.add(conclusion);
    const isMissing = (premise: string): boolean => inDoubt.has(premise) || !stands.has(premise);
    const elsewhere = [...inDoubt].filter((id) => id !== claim && leadingTo.get(id)?.some(({ premises }) => !premises.some(isMissing)));
    const saved = chain(elsewhere, isMissing, claim);
    return [...inDoubt]
      .filter((id) => id !== claim && !saved.has(id))
      .toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };

  return { stands, fallingWithout };
}

function countOf(premises: readonly string[], is: (premise: string) => boolean): number {
  return [...new Set(premises)].filter(is).length;
}
