/** What of a debate shows why a thesis stands for a reader as it does, or why marks clash (SPEC.md, M14). */
import type { MarkClash } from '../analysis/own-stance/clashing-marks.ts';
import type { ThesisStance } from '../analysis/own-stance/thesis-stance.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { claimsOfInferences, claimsOnWays } from './ways.ts';

/**
 * Of a thesis that stands, one derivation; of one that falls, the marks, what they hinder and the ways from there up to it; of an open
 * one, the ways to it from the premises that would make it stand.
 */
export function thesisStanceClaims(g: DebateGraph, stance: ThesisStance): ReadonlySet<string> {
  const { essay, thesis } = stance;
  switch (stance.status) {
    case 'stands':
      return new Set([thesis, ...stance.premises, ...claimsOfInferences(g, stance.steps)]);
    case 'falls': {
      const hindered = stance.because.flatMap(({ at }) => (g.claims.has(at) ? [at] : [...claimsOfInferences(g, [at])]));
      return new Set([thesis, ...stance.because.flatMap(({ marks }) => marks), ...claimsOnWays(g, essay, hindered, [thesis])]);
    }
    case 'open':
      return new Set([thesis, ...claimsOnWays(g, essay, stance.ways.flat(), [thesis])]);
  }
}

export function markClashClaims(g: DebateGraph, { claims, marks, steps }: MarkClash): ReadonlySet<string> {
  return new Set([...claims, ...marks, ...claimsOfInferences(g, steps)]);
}
