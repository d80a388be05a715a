/** The two authors who contradict each other most often (SPEC.md, F18). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { best, type Candidate } from '../candidate.ts';
import { claimsOf, clashesOf } from '../clashes.ts';
import { authorsOf, viewsOf } from '../views.ts';
import { clashesByPair } from '../pairs.ts';

export interface OpponentsFacts {
  /** As essays are read. */
  readonly authors: readonly [string, string];
  /** Number of clashes in which they stand against each other. */
  readonly clashes: number;
  /** Number of clashes between authors in the debate. */
  readonly of: number;
}

/** So many show how they stand to each other; more would be another map of everything. */
const MOST_SHOWN = 6;

export function opponents(g: DebateGraph): Candidate<'opponents', OpponentsFacts>[] {
  if (authorsOf(g).length < 3) return [];
  const of = clashesOf(g).filter(({ clash }) => clash.scope === 'across').length;
  const [first, second] = clashesByPair(g).toSorted((a, b) => b.clashes.length - a.clashes.length);
  if (first === undefined || first.clashes.length < 3 || first.clashes.length === second?.clashes.length) return [];
  const { authors, clashes } = first;
  return best([
    {
      kind: 'opponents' as const,
      score: 0.25 + (0.3 * clashes.length) / of,
      facts: { authors, clashes: clashes.length, of },
      about: [],
      essays: viewsOf(g).filter(({ essay }) => authors.includes(essay.author)).map(({ essay }) => essay.id),
      show: () => clashes.slice(0, MOST_SHOWN).flatMap(({ clash }) => [...claimsOf(g, clash)]),
    },
  ]);
}
