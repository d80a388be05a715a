/** The premises on which one of two authors relies and the other does not (SPEC.md, B4). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { groupedBy } from '../../model/lists.ts';
import { occurrencesIn } from '../commitment.ts';
import type { Excluded } from '../excluded.ts';
import type { ReliedOnPremise } from '../reliance.ts';
import type { AuthorView } from './author-view.ts';

/**
 * What the other author does with the claim, the first that applies: holds it without using it for a thesis, holds a claim
 * that is drawn as contradicting it, rejects it, only reports it, or does not voice it.
 */
export type OtherStance = 'holds' | 'contradicts' | 'rejects' | 'reports' | 'absent';

export interface OneSidedPremise {
  readonly claim: string;
  /** The author's essay that takes fewest steps from it to a thesis. */
  readonly essay: string;
  readonly steps: number;
  /** True if a thesis of some essay of the author falls without it. */
  readonly loadBearing: boolean;
  readonly other: OtherStance;
}

export interface EssayPremise extends ReliedOnPremise {
  readonly essay: string;
}

/** Load-bearing ones first, then those nearest to a thesis, then in the order of the debate. */
export function oneSidedPremises(
  g: DebateGraph,
  premises: readonly EssayPremise[],
  isShared: (claim: string) => boolean,
  other: AuthorView,
  excluded: ReadonlyMap<string, readonly Excluded[]>,
): OneSidedPremise[] {
  const byClaim = groupedBy(premises, ({ claim }) => claim);
  return g.debate.claims
    .flatMap(({ id }): OneSidedPremise[] => {
      const uses = (byClaim.get(id) ?? []).toSorted((a, b) => a.steps - b.steps);
      const [nearest] = uses;
      if (nearest === undefined || isShared(id)) return [];
      const loadBearing = uses.some((use) => use.loadBearing);
      return [{ claim: id, essay: nearest.essay, steps: nearest.steps, loadBearing, other: stanceOf(g, other, id, excluded) }];
    })
    .toSorted((a, b) => Number(b.loadBearing) - Number(a.loadBearing) || a.steps - b.steps);
}

function stanceOf(g: DebateGraph, { holds, arguments: essays }: AuthorView, claim: string, excluded: ReadonlyMap<string, readonly Excluded[]>): OtherStance {
  if (holds(claim)) return 'holds';
  if (excluded.get(claim)?.some((other) => holds(other.claim))) return 'contradicts';
  const voiced = g.claims.get(claim);
  const occurrences = voiced === undefined ? [] : essays.flatMap(({ essay }) => occurrencesIn(voiced, essay));
  if (occurrences.some(({ stance }) => stance === 'rejects')) return 'rejects';
  return occurrences.length > 0 ? 'reports' : 'absent';
}
