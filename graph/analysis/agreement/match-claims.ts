/** Which claims of two readings are the same: those that stand at the same place. */
import { occurrencesIn } from '../commitment.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Claim, Essay } from '../../model/schema.ts';
import type { EssayPair } from './common-essays.ts';
import { intersection, spansOf, total, union, type Span } from './spans.ts';

/** Claims whose spans share at least this part of what they cover together are taken for the same claim. */
const SAME_CLAIM = 0.5;

export interface ClaimPair {
  readonly a: Claim;
  readonly b: Claim;
  /** Jaccard index of their spans, 0 to 1. */
  readonly overlap: number;
}

export interface ClaimMatching {
  readonly matched: readonly ClaimPair[];
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
}

/** Best overlap first, each claim in one pair at the most. A claim without a span, such as an implicit one, is in none. */
export function matchClaims(a: DebateGraph, b: DebateGraph, [essayA, essayB]: EssayPair): ClaimMatching {
  const as = claimsOf(a, essayA);
  const bs = claimsOf(b, essayB);
  const candidates = as.flatMap((x) =>
    bs.flatMap((y): ClaimPair[] => {
      const overlap = jaccard(spansOf(x, essayA.id), spansOf(y, essayB.id));
      return overlap >= SAME_CLAIM ? [{ a: x, b: y, overlap }] : [];
    }),
  );
  const taken = new Set<Claim>();
  const matched = candidates
    .toSorted((x, y) => y.overlap - x.overlap)
    .filter((pair) => {
      if (taken.has(pair.a) || taken.has(pair.b)) return false;
      taken.add(pair.a).add(pair.b);
      return true;
    });
  return { matched, onlyA: as.filter((claim) => !taken.has(claim)), onlyB: bs.filter((claim) => !taken.has(claim)) };
}

function claimsOf(g: DebateGraph, essay: Essay): Claim[] {
  return g.debate.claims.filter((claim) => occurrencesIn(claim, essay).length > 0);
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const together = total(union([...a, ...b]));
  return together === 0 ? 0 : total(intersection(a, b)) / together;
}
