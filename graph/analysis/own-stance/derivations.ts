/** A derivation read off a chain: from which given claims and by which steps something follows. */
import type { Chaining } from '../chaining.ts';

export interface DerivationFound {
  /** The given claims that it begins with. */
  readonly from: readonly string[];
  /** Ids of its steps, each after those that lead to its premises. */
  readonly steps: readonly string[];
}

/** One derivation of all these claims; they must stand in the chain. */
export function derivationOf(claims: readonly string[], { reason }: Pick<Chaining, 'reason'>): DerivationFound {
  const from = new Set<string>();
  const steps = new Set<string>();
  const met = new Set<string>();
  // By hand and not by calling itself: an argument may be many thousand steps deep.
  const stack: { readonly claim: string; readonly isDone: boolean }[] = claims.toReversed().map((claim) => ({ claim, isDone: false }));
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    const { claim, isDone } = next;
    const step = reason(claim);
    if (isDone) {
      if (step !== undefined) steps.add(step.id);
      continue;
    }
    if (met.has(claim)) continue;
    met.add(claim);
    if (step === undefined) from.add(claim);
    else stack.push({ claim, isDone: true }, ...step.premises.toReversed().map((premise) => ({ claim: premise, isDone: false })));
  }
  return { from: [...from], steps: [...steps] };
}
