/** Premises by essays: who relies on what, and how (SPEC.md, R1–R5, T1). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { isCommitted } from '../model/stance.ts';
import { occurrencesIn } from './commitment.ts';
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
  return g.debate.claims.flatMap((claim): PremiseRow[] => {
    const cells = g.debate.essays.map((essay, i): PremiseCell => {
      const premise = byEssay[i]?.get(claim.id);
      if (premise) return { kind: 'relies', premise };
      const occurrences = occurrencesIn(claim, essay);
      if (occurrences.some((o) => o.role === 'thesis')) return { kind: 'thesis' };
      if (occurrences.some((o) => isCommitted(o.stance))) return { kind: 'holds' };
      if (occurrences.some((o) => o.stance === 'rejects')) return { kind: 'rejects' };
      return occurrences.length > 0 ? { kind: 'reports' } : { kind: 'absent' };
    });
    const authors = g.debate.essays.filter((_, i) => cells[i]?.kind === 'relies').map((essay) => essay.author);
    return authors.length === 0 ? [] : [{ claim: claim.id, cells, reliedOnBy: new Set(authors).size }];
  });
}
