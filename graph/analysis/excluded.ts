/** What the drawn contradictions say of each claim: which others cannot be held together with it. */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Contradiction } from '../model/schema.ts';

export interface Excluded {
  /** The other claim. */
  readonly claim: string;
  readonly contradiction: Contradiction;
}

/** For each claim of a drawn contradiction those that it excludes, in the order of the debate. */
export function excludedByClaim({ debate }: DebateGraph): ReadonlyMap<string, readonly Excluded[]> {
  const excluded = new Map<string, Excluded[]>();
  const add = (from: string, claim: string, contradiction: Contradiction): void => {
    const list = excluded.get(from);
    if (list) list.push({ claim, contradiction });
    else excluded.set(from, [{ claim, contradiction }]);
  };
  for (const contradiction of debate.contradictions) {
    const [a, b] = contradiction.claims;
    add(a, b, contradiction);
    add(b, a, contradiction);
  }
  return excluded;
}
