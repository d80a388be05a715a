/** The two authors who share most premises, however they stand to each other (SPEC.md, F19). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { append } from '../../../model/lists.ts';
import { eachOf, type Stepwise } from '../../../model/stepwise.ts';
import { best, type Candidate } from '../candidate.ts';
import { clashesByPair, pairName, pairsInOrder } from '../pairs.ts';
import { usesByClaim, type Use } from '../uses.ts';
import { viewsOf } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface CommonGroundFacts {
  /** As essays are read. */
  readonly authors: readonly [string, string];
  /** The premises on which both rely, at least two. */
  readonly claims: readonly string[];
  /** Number of clashes in which they stand against each other. */
  readonly clashes: number;
}

const MOST_SHOWN = 6;

export function* commonGround(g: DebateGraph): Stepwise<Candidate<'common-ground', CommonGroundFacts>[]> {
  const shared = new Map<string, { readonly claim: string; readonly uses: readonly Use[] }[]>();
  const met: (readonly [string, string])[] = [];
  const addShared = ([claim, uses]: readonly [string, readonly Use[]]): void => {
    const reliers = [...new Set(uses.map(({ view }) => view.essay.author))];
    for (const [i, a] of reliers.entries()) {
      for (const b of reliers.slice(i + 1)) {
        if (!shared.has(pairName(a, b))) met.push([a, b]);
        append(shared, pairName(a, b), { claim, uses });
      }
    }
  };
  yield* eachOf([...usesByClaim(g)], addShared);
  const pairs = pairsInOrder(g, met).map((authors) => ({ authors, premises: shared.get(pairName(...authors)) ?? [] }));
  const [first, second] = pairs.toSorted((a, b) => b.premises.length - a.premises.length);
  if (first === undefined || first.premises.length < 2 || first.premises.length === second?.premises.length) return [];
  const claims = first.premises.map(({ claim }) => claim).toSorted();
  const clashes = clashesByPair(g).find((pair) => pairName(...pair.authors) === pairName(...first.authors))?.clashes.length ?? 0;
  return best([
    {
      kind: 'common-ground' as const,
      score: 0.35 + 0.03 * Math.min(10, claims.length) + (clashes > 0 ? 0.1 : 0),
      facts: { authors: first.authors, claims, clashes },
      about: [],
      essays: viewsOf(g).filter(({ essay }) => first.authors.includes(essay.author)).map(({ essay }) => essay.id),
      show: () =>
        first.premises
          .slice(0, MOST_SHOWN)
          .flatMap(({ claim, uses }) => [claim, ...uses.filter(({ view }) => first.authors.includes(view.essay.author)).flatMap(({ view, through: [nearest] }) => wayToThesis(view, nearest))]),
    },
  ]);
}
