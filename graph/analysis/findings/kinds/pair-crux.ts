/** The clash of two authors on which others of theirs rest (SPEC.md, F9, B6–B10). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { authorView } from '../../comparison/author-view.ts';
import { clashesBetween } from '../../comparison/clashes-between.ts';
import { cruxesBetween } from '../../comparison/crux.ts';
import { best, type Candidate } from '../candidate.ts';
import { claimsOf, directClashes, type Camp } from '../clashes.ts';
import { clashesByPair } from '../pairs.ts';
import type { Clash } from '../../contradictions.ts';

export interface PairCruxFacts {
  /** As essays are read. */
  readonly authors: readonly [string, string];
  readonly clash: Clash;
  readonly camps: readonly [Camp, Camp];
  /** Number of their other clashes. */
  readonly others: number;
  /** Number of those that rest on this one for both of them. */
  readonly resting: number;
  /** Number of those that fall away whichever way this one is settled. */
  readonly falling: number;
}

/** The pairs with most clashes are looked at; a pair with more than these would take too long to be compared each with each. */
const MOST_PAIRS = 6;
const MOST_CLASHES = 100;

export function* pairCrux(g: DebateGraph): Stepwise<Candidate<'pair-crux', PairCruxFacts>[]> {
  const pairs = clashesByPair(g)
    .map(({ authors, clashes }) => ({ authors, clashes: clashes.filter(({ clash }) => clash.by !== 'consequence') }))
    .filter(({ clashes }) => clashes.length > 1 && clashes.length <= MOST_CLASHES)
    .toSorted((a, b) => b.clashes.length - a.clashes.length)
    .slice(0, MOST_PAIRS);
  return best(
    yield* flatMapOf(pairs, ({ authors, clashes }) => {
      const views = [authorView(g, authors[0]), authorView(g, authors[1])] as const;
      const [deepest] = cruxesBetween(clashesBetween(clashes.map(({ clash }) => clash), views), views);
      const camped = directClashes(g).find(({ clash }) => clash === deepest?.clash);
      if (deepest === undefined || camped === undefined) return [];
      const { clash, camps } = camped;
      const resting = deepest.restingForBoth.length;
      const falling = deepest.fallingEitherWay.length;
      if (resting + falling === 0) return [];
      const others = clashes.length - 1;
      return [
        {
          kind: 'pair-crux' as const,
          score: 0.4 + (0.5 * Math.max(resting, falling)) / clashes.length + (clash.strength === 'clear' ? 0.1 : 0),
          facts: { authors, clash, camps, others, resting, falling },
          about: [...new Set(camps.flatMap(({ claims }) => claims))],
          essays: camps.flatMap(({ essays }) => essays),
          show: () => [...claimsOf(g, clash), ...[...deepest.restingForBoth, ...deepest.fallingEitherWay].flatMap((other) => [...claimsOf(g, other.clash)])],
        },
      ];
    }, 1),
  );
}
