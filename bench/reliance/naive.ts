/** Load-bearing as its definition says: every premise is taken away in turn, and what stands without it is found by forward chaining. */
import type { Argument } from '../../graph/analysis/argument.ts';

export interface Naive {
  /** Whether the thesis falls without the premise. */
  readonly falls: (premise: string, thesis: string) => boolean;
}

/** Each chain is linear in the size of the argument (Dowling & Gallier 1984). */
export function naiveLoadBearing({ held, steps }: Argument): Naive {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  const claims = Array.from(held, numberOf);
  const inferences = steps.filter((step) => step.derives).map(({ premises, conclusion }) => ({ premises: premises.map(numberOf), conclusion: numberOf(conclusion) }));
  const uses = claims.map((): number[] => []);
  for (const [i, { premises }] of inferences.entries()) for (const premise of premises) uses[premise]?.push(i);
  const concluded = new Set(inferences.map(({ conclusion }) => conclusion));
  const given = claims.filter((claim) => !concluded.has(claim));

  const standing = (without?: number): Uint8Array => {
    const stands = new Uint8Array(claims.length);
    const missing = Int32Array.from(inferences, ({ premises }) => premises.length);
    const queue: number[] = [];
    const stand = (claim: number): void => {
      if (claim === without || stands[claim] === 1) return;
      stands[claim] = 1;
      queue.push(claim);
    };
    for (const claim of given) stand(claim);
    for (const claim of queue) {
      for (const i of uses[claim] ?? []) {
        const left = (missing[i] ?? 0) - 1;
        missing[i] = left;
        if (left === 0) stand(inferences[i]?.conclusion ?? -1);
      }
    }
    return stands;
  };
  const all = standing();
  return { falls: (premise, thesis) => all[numberOf(thesis)] === 1 && standing(numberOf(premise))[numberOf(thesis)] === 0 };
}
