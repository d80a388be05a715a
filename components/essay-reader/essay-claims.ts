/** The claims of one essay, as a reader without its text meets them. */
import type { PlacedAnchor } from '../../graph/anchor/assign-texts.ts';
import { occurrencesIn } from '../../graph/analysis/commitment.ts';
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Anchor, Claim, Essay, Occurrence } from '../../graph/model/schema.ts';

export interface EssayClaim {
  readonly claim: Claim;
  /** Those in this essay. */
  readonly occurrences: readonly Occurrence[];
  /** In the order of the text; empty if the essay leaves the claim unsaid. */
  readonly anchors: readonly Anchor[];
}

/** In the order in which the essay voices them; those without a place in the text come last, in the order of the debate. */
export function claimsOf(g: DebateGraph, essay: Essay): EssayClaim[] {
  const first = ({ anchors }: EssayClaim): number => anchors[0]?.start ?? Infinity;
  return g.debate.claims
    .map((claim) => {
      const occurrences = occurrencesIn(claim, essay);
      return { claim, occurrences, anchors: occurrences.flatMap((o) => o.anchors).toSorted((a, b) => a.start - b.start) };
    })
    .filter(({ occurrences }) => occurrences.length > 0)
    .toSorted((a, b) => (first(a) === first(b) ? 0 : first(a) - first(b)));
}

/** What came of a claim's spans in the reader's text. */
export interface FoundSpans {
  readonly claim: Claim;
  /** In the order of the text. */
  readonly found: readonly PlacedAnchor[];
  readonly missing: number;
}

/** By the claim's id, in the order in which the essay voices them. */
export function spansByClaim(anchors: readonly PlacedAnchor[]): ReadonlyMap<string, FoundSpans> {
  const spans = new Map<string, PlacedAnchor[]>();
  for (const anchor of anchors.toSorted((a, b) => a.anchor.start - b.anchor.start)) {
    const known = spans.get(anchor.claim.id);
    if (known) known.push(anchor);
    else spans.set(anchor.claim.id, [anchor]);
  }
  const startOf = ({ found }: PlacedAnchor): number => found?.start ?? Infinity;
  return new Map(
    [...spans.values()].flatMap((all) => {
      const [first] = all;
      if (first === undefined) return [];
      const found = all.filter((span) => span.found !== undefined).toSorted((a, b) => startOf(a) - startOf(b));
      return [[first.claim.id, { claim: first.claim, found, missing: all.length - found.length }] as const];
    }),
  );
}
