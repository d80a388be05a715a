/** What the author of an essay is committed to (SPEC.md, C1–C3). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Claim, Essay, Inference, Occurrence } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';

/** The inferences that the author of the essay draws or takes over. */
export function ownInferences({ debate }: DebateGraph, essay: Essay): Inference[] {
  return debate.inferences.filter((i) => i.essay === essay.id && isCommitted(i.stance));
}

/**
 * The claims that the author holds in the essay: asserted or conceded in it, or used by one of the author's own
 * inferences. What is only reported or rejected is never among them.
 */
export function heldClaims(g: DebateGraph, essay: Essay): ReadonlySet<string> {
  const held = new Set<string>();
  for (const claim of g.debate.claims) {
    if (occurrencesIn(claim, essay).some((o) => isCommitted(o.stance))) held.add(claim.id);
  }
  for (const { premises, conclusion } of ownInferences(g, essay)) {
    for (const id of premises) held.add(id);
    held.add(conclusion);
  }
  return held;
}

/** The claims that the author denies in the essay, in the order of the debate. */
export function rejectedClaims(g: DebateGraph, essay: Essay): Claim[] {
  return g.debate.claims.filter((c) => occurrencesIn(c, essay).some((o) => o.stance === 'rejects'));
}

/** The theses of the essay, in the order of the debate. */
export function thesesOf(g: DebateGraph, essay: Essay): Claim[] {
  return g.debate.claims.filter((c) => occurrencesIn(c, essay).some((o) => o.role === 'thesis'));
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
