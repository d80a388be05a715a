/** What of a debate shows how two authors compare, or on what a clash of theirs turns (SPEC.md, B12). */
import { forBoth, type ForBoth } from '../analysis/comparison/author-view.ts';
import type { ClashBetween } from '../analysis/comparison/clashes-between.ts';
import type { CommonClaim } from '../analysis/comparison/common-ground.ts';
import type { Comparison } from '../analysis/comparison/compare-authors.ts';
import type { Crux } from '../analysis/comparison/crux.ts';
import type { OppositeUse } from '../analysis/comparison/opposite-use.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { claimsOnWays } from './ways.ts';

/** What both hold, what they use to opposite conclusions, and every clash with the ways from it up to the theses. */
export function comparisonClaims(g: DebateGraph, { authors, common, opposite, clashes }: Comparison): ReadonlySet<string> {
  return union([
    ...common.map(({ claim, voicings }) => [claim, ...voicings.flat().map(({ through }) => through)]),
    ...opposite.map((use) => oppositeUseClaims(g, use, authors, common)),
    ...clashes.map((clash) => clashBetweenClaims(g, clash)),
  ]);
}

/** The claims over which the two clash and those from which these follow, with the ways up to a thesis of each. */
export function clashBetweenClaims(g: DebateGraph, { clash, stands }: ClashBetween): ReadonlySet<string> {
  const chains = clash.sides.flatMap(({ author, chain }) => (chain !== undefined && stands.some((stand) => stand.author === author) ? chain.steps : []));
  return union([
    ...stands.flatMap(({ claims, stake, essays }) => [claims, ...essays.map((essay) => claimsOnWays(g, essay, stake))]),
    ...chains.map(({ premises, conclusion }) => [...premises, conclusion]),
  ]);
}

/** The same with the clashes that fall away or rest on it. */
export function cruxBetweenClaims(g: DebateGraph, crux: Crux): ReadonlySet<string> {
  const { falling, restingForBoth, restingForOne } = crux;
  return union([crux, ...falling.flat(), ...restingForBoth, ...restingForOne].map((clash) => clashBetweenClaims(g, clash)));
}

/** The shared premise, with the ways from it to the nearest conclusions that speak against each other. */
export function oppositeUseClaims(g: DebateGraph, use: OppositeUse, authors: ForBoth<string>, common: readonly CommonClaim[]): ReadonlySet<string> {
  const voicings = common.find(({ claim }) => claim === use.claim)?.voicings;
  const conclusions = use.conclusions[0]?.claims;
  if (voicings === undefined || conclusions === undefined) return new Set([use.claim]);
  const ways = forBoth(authors, (_, i) => {
    const essays = voicings[i].filter(({ through }) => through === use.through[i]).map(({ essay }) => essay);
    return union(essays.map((essay) => claimsOnWays(g, essay, [use.through[i]], [conclusions[i]])));
  });
  return union([[use.claim], conclusions, ...ways]);
}

function union(sets: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(sets.flatMap((set) => [...set]));
}
