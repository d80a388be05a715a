/** How two authors stand to each other. */
import { perGraph } from '../../model/per-graph.ts';
import { clashesOf, type CampedClash } from './clashes.ts';
import { append, authorsOf } from './views.ts';

export interface Pair {
  /** As essays are read. */
  readonly authors: readonly [string, string];
  /** Those in which they stand against each other, at least one. */
  readonly clashes: readonly CampedClash[];
}

/** The pairs of authors who contradict each other, as essays are read. */
export const clashesByPair = perGraph((g): readonly Pair[] => {
  const byPair = new Map<string, CampedClash[]>();
  for (const camped of clashesOf(g)) {
    if (camped.clash.scope === 'within') continue;
    const [one, other] = camped.camps;
    const names = one.authors.flatMap((a) => other.authors.filter((b) => b !== a).map((b) => pairName(a, b)));
    for (const name of new Set(names)) append(byPair, name, camped);
  }
  const authors = authorsOf(g);
  return authors.flatMap((a, i) =>
    authors.slice(i + 1).flatMap((b): Pair[] => {
      const clashes = byPair.get(pairName(a, b));
      return clashes === undefined ? [] : [{ authors: [a, b], clashes }];
    }),
  );
});

/** Ids hold no white space, so that no two pairs have the same name. */
export function pairName(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
