/** What two readings connect: steps and contradictions, as pairs of claims. */
import { occurrencesIn } from '../commitment.ts';
import { sourcesOf, type DebateGraph } from '../../model/debate-graph.ts';
import type { Essay } from '../../model/schema.ts';
import type { ClaimPair } from './match-claims.ts';

/** Ids of two claims. */
export type IdPair = readonly [string, string];

/** Pairs of claims of reading A or, if only B has the pair, of B. */
export interface SetComparison {
  readonly both: readonly IdPair[];
  readonly onlyA: readonly IdPair[];
  readonly onlyB: readonly IdPair[];
}

/** The drawn contradictions between claims of the essay. */
export function contradictionsIn({ debate, claims }: DebateGraph, essay: Essay): IdPair[] {
  const isVoiced = (id: string): boolean => {
    const claim = claims.get(id);
    return claim !== undefined && occurrencesIn(claim, essay).length > 0;
  };
  return debate.contradictions.map((c) => c.claims).filter((pair) => pair.every(isVoiced));
}

/**
 * From a premise to a conclusion, whoever draws it, and whether as an inference or as a support: how much of a step is
 * spelled out is a difference of its own. A support of an inference leads to its conclusion (SPEC.md, A3), one of a support or
 * rebuttal to no claim (A4).
 */
export function linksIn({ debate, claims, inferences }: DebateGraph, essay: Essay): IdPair[] {
  return [
    ...debate.inferences
      .filter((i) => i.essay === essay.id)
      .flatMap((i) => i.premises.map((premise): IdPair => [premise, i.conclusion])),
    ...debate.supports
      .filter((s) => s.essay === essay.id)
      .flatMap((s) => {
        const to = claims.has(s.to) ? s.to : inferences.get(s.to)?.conclusion;
        return to === undefined ? [] : sourcesOf(s).map((from): IdPair => [from, to]);
      }),
  ];
}

/** Compares pairs of claims by way of the matching, each pair once; one with an unmatched claim is a difference. */
export function comparePairs(as: readonly IdPair[], bs: readonly IdPair[], matched: readonly ClaimPair[], directed: boolean): SetComparison {
  const toA = new Map(matched.map((pair) => [pair.b.id, pair.a.id]));
  const key = (pair: IdPair): string => (directed ? pair : pair.toSorted()).join(' ');
  const inA = new Map(as.map((pair) => [key(pair), pair]));
  const inB = new Map(
    bs.map((pair) => {
      const [from, to] = [toA.get(pair[0]), toA.get(pair[1])];
      // Ids have no spaces, so that nothing of A can have this key.
      return [from === undefined || to === undefined ? `only B ${key(pair)}` : key([from, to]), pair];
    }),
  );
  return {
    both: [...inA].filter(([k]) => inB.has(k)).map(([, pair]) => pair),
    onlyA: [...inA].filter(([k]) => !inB.has(k)).map(([, pair]) => pair),
    onlyB: [...inB].filter(([k]) => !inA.has(k)).map(([, pair]) => pair),
  };
}
