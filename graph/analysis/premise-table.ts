/** Premises by essays: who relies on what, and how (SPEC.md, R1–R5, T1). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Claim, Essay } from '../model/schema.ts';
import { heldClaims, occurrencesIn } from './commitment.ts';
import { reliance, type ReliedOnPremise } from './reliance.ts';

/** How one essay stands to one claim. */
export type PremiseCell =
  | { readonly kind: 'relies'; readonly premise: ReliedOnPremise }
  /** The essay voices the claim, but its author does not rely on it. */
  | { readonly kind: 'thesis' | 'holds' | 'reports' | 'rejects' }
  | { readonly kind: 'absent' };

export interface PremiseRow {
  readonly claim: string;
  /** One cell an essay, in the order of the debate. */
  readonly cells: readonly PremiseCell[];
  /** Number of authors who rely on it. */
  readonly reliedOnBy: number;
}

/** One row for each claim that somebody relies on, in the order of the debate. */
export function premiseTable(g: DebateGraph): PremiseRow[] {
  const byEssay = reliance(g).map(({ premises }) => new Map(premises.map((premise) => [premise.claim, premise])));
  const held = g.debate.essays.map((essay) => heldClaims(g, essay));
  return g.debate.claims.flatMap((claim): PremiseRow[] => {
    const cells = g.debate.essays.map((essay, i) =>
      premiseCell(claim, essay, held[i]?.has(claim.id) ?? false, byEssay[i]?.get(claim.id)),
    );
    const authors = g.debate.essays.filter((_, i) => cells[i]?.kind === 'relies').map((essay) => essay.author);
    return authors.length === 0 ? [] : [{ claim: claim.id, cells, reliedOnBy: new Set(authors).size }];
  });
}

/**
 * @param held whether the author of the essay holds the claim
 * @param premise how the author relies on the claim, if so
 */
export function premiseCell(claim: Claim, essay: Essay, held: boolean, premise: ReliedOnPremise | undefined): PremiseCell {
  if (premise) return { kind: 'relies', premise };
  const occurrences = occurrencesIn(claim, essay);
  if (occurrences.some((o) => o.role === 'thesis')) return { kind: 'thesis' };
  if (held) return { kind: 'holds' };
  if (occurrences.some((o) => o.stance === 'rejects')) return { kind: 'rejects' };
  return occurrences.length > 0 ? { kind: 'reports' } : { kind: 'absent' };
}
