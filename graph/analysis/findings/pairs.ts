/** How two authors stand to each other. */
import { append } from '../../model/lists.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { perGraphInSteps } from '../../model/per-graph.ts';
import { eachOf, type Stepwise } from '../../model/stepwise.ts';
import { clashesOf, type CampedClash } from './clashes.ts';
import { authorsOf } from './views.ts';

export interface Pair {
  /** As essays are read. */
  readonly authors: readonly [string, string];
  /** Those in which they stand against each other, at least one. */
  readonly clashes: readonly CampedClash[];
}

/** The pairs of authors who contradict each other, as essays are read. */
export const clashesByPair = perGraphInSteps(function* (g): Stepwise<readonly Pair[]> {
  const byPair = new Map<string, CampedClash[]>();
  const pairs: (readonly [string, string])[] = [];
  const addClash = (camped: CampedClash): void => {
    if (camped.clash.scope === 'within') return;
    const [one, other] = camped.camps;
    const opposed = new Map(one.authors.flatMap((a) => other.authors.filter((b) => b !== a).map((b) => [pairName(a, b), [a, b] as const])));
    for (const [name, pair] of opposed) {
      if (!byPair.has(name)) pairs.push(pair);
      append(byPair, name, camped);
    }
  };
  yield* eachOf(clashesOf(g), addClash);
  return pairsInOrder(g, pairs).map((authors) => ({ authors, clashes: byPair.get(pairName(...authors)) ?? [] }));
});

/** Each pair and all pairs as essays are read. Of many authors, only few pairs have anything to do with each other. */
export function pairsInOrder(g: DebateGraph, pairs: readonly (readonly [string, string])[]): (readonly [string, string])[] {
  const places = new Map(authorsOf(g).map((author, i) => [author, i]));
  const place = (author: string): number => places.get(author) ?? 0;
  return pairs
    .map(([a, b]) => (place(a) < place(b) ? ([a, b] as const) : ([b, a] as const)))
    .toSorted(([a, b], [c, d]) => place(a) - place(c) || place(b) - place(d));
}

/** Ids hold no white space, so that no two pairs have the same name. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
