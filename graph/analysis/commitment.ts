/** What the author of an essay is committed to (SPEC.md, C1–C3). */
import { contentsOf } from '../model/by-essay.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { perEssay } from '../model/per-graph.ts';
import type { Claim, Essay, Inference, Occurrence } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';

/** The inferences that the author of the essay draws or takes over. */
export function ownInferences(g: DebateGraph, essay: Essay): Inference[] {
  return contentsOf(g, essay).inferences.filter((i) => isCommitted(i.stance));
}

/**
 * The claims that the author holds in the essay: asserted or conceded in it, or used by one of the author's own
 * inferences. What is only reported or rejected is never among them. In the order of the debate.
 */
export const heldClaims = perEssay((g, essay): ReadonlySet<string> => {
  const used = new Set(ownInferences(g, essay).flatMap(({ premises, conclusion }) => [...premises, conclusion]));
  return new Set(claimsWith(g, essay, (occurrences, { id }) => used.has(id) || occurrences.some((o) => isCommitted(o.stance))).map(({ id }) => id));
});

/** The claims that the author denies in the essay, in the order of the debate. */
export function rejectedClaims(g: DebateGraph, essay: Essay): Claim[] {
  return claimsWith(g, essay, (occurrences) => occurrences.some((o) => o.stance === 'rejects'));
}

/** The theses of the essay, in the order of the debate. */
export function thesesOf(g: DebateGraph, essay: Essay): Claim[] {
  return claimsWith(g, essay, (occurrences) => occurrences.some((o) => o.role === 'thesis'));
}

function claimsWith(g: DebateGraph, essay: Essay, test: (occurrences: readonly Occurrence[], claim: Claim) => boolean): Claim[] {
  return Array.from(contentsOf(g, essay).occurrences).flatMap(([claim, occurrences]) => (test(occurrences, claim) ? [claim] : []));
}

export function occurrencesIn(claim: Claim, essay: Essay): Occurrence[] {
  return claim.occurrences.filter((o) => o.essay === essay.id);
}

/**
 * The occurrence that says best how the essay stands to the claim: one that commits the author before one that does
 * not, the author's own voice before a source's.
 */
export function leadingOccurrence(claim: Claim, essay: Essay): Occurrence | undefined {
  const rank = (o: Occurrence): number => (isCommitted(o.stance) ? 0 : 2) + (o.voice === essay.author ? 0 : 1);
  return occurrencesIn(claim, essay).toSorted((a, b) => rank(a) - rank(b))[0];
}
