/** Premises by essays: who relies on what, and how (SPEC.md, R1–R5, T1, T2). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Claim, Essay } from '../model/schema.ts';
import { heldClaims, occurrencesIn } from './commitment.ts';
import { reliance, type ReliedOnPremise } from './reliance.ts';
import { sharedPremises } from './shared-premises.ts';

/** How one essay stands to one claim. */
export type PremiseCell =
  | { readonly kind: 'relies'; readonly premise: ReliedOnPremise }
  /** The essay voices the claim, but its author does not rely on it. */
  | { readonly kind: 'thesis' | 'holds' | 'reports' | 'rejects' }
  | { readonly kind: 'absent' };

/** One premise, and what each essay makes of it. */
export interface PremiseRow {
  readonly claim: string;
  /** One cell an essay, in the order of the debate. */
  readonly cells: readonly PremiseCell[];
  /** Number of authors who rely on it. */
  readonly reliedOnBy: number;
}

export interface SharingRow extends PremiseRow {
  /** By essay: the case of the claim on which its author relies, where they share the claim only through it. */
  readonly through: ReadonlyMap<string, string>;
}

/** One row for each claim that somebody relies on, in the order of the debate. */
export function premiseTable(g: DebateGraph): PremiseRow[] {
  const rowOf = rows(g);
  return g.debate.claims.map(rowOf).filter(({ reliedOnBy }) => reliedOnBy > 0);
}

/** The same with the claims that authors share only through cases of them, and with these cases (SPEC.md, T2). */
export function premiseTableWithShared(g: DebateGraph): SharingRow[] {
  const rowOf = rows(g);
  const cases = new Map(
    sharedPremises(g).map(({ claim, members }) => [
      claim,
      new Map(members.flatMap(({ essay, through }): [string, string][] => (through === undefined ? [] : [[essay, through]]))),
    ]),
  );
  return g.debate.claims
    .map((claim): SharingRow => ({ ...rowOf(claim), through: cases.get(claim.id) ?? new Map() }))
    .filter(({ reliedOnBy, through }) => reliedOnBy > 0 || through.size > 0);
}

function rows(g: DebateGraph): (claim: Claim) => PremiseRow {
  const byEssay = reliance(g).map(({ premises }) => new Map(premises.map((premise) => [premise.claim, premise])));
  const held = g.debate.essays.map((essay) => heldClaims(g, essay));
  return (claim) => {
    const cells = g.debate.essays.map((essay, i) =>
      premiseCell(claim, essay, held[i]?.has(claim.id) ?? false, byEssay[i]?.get(claim.id)),
    );
    const authors = g.debate.essays.filter((_, i) => cells[i]?.kind === 'relies').map((essay) => essay.author);
    return { claim: claim.id, cells, reliedOnBy: new Set(authors).size };
  };
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
