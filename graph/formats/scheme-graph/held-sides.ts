/**
 * Stances where a file does not tell them: of each essay by itself, what everything leads to is asserted, and so is what supports
 * it and what answers an objection; what speaks against it is reported. Nobody is taken to hold both sides of a conflict.
 */
import type { Debate } from '../../model/schema.ts';
import { sidesOf } from '../argdown/sides.ts';
import { defaultRoles } from '../defaults.ts';

/** @param isOpen of a claim or inference, by its id: whether its stances are to be found so */
export function withSides(debate: Debate, isOpen: (id: string) => boolean): Debate {
  // What joins claims of several essays tells nothing of the sides that each of them takes.
  const within = { ...debate, supports: debate.supports.filter(isWithin), rebuttals: debate.rebuttals.filter(isWithin) };
  const holds = new Map(debate.essays.map(({ id }) => [id, sidesOf(within, id)]));
  const stance = (essay: string, id: string) => (holds.get(essay)?.(id) === true ? ('asserts' as const) : ('reports' as const));
  const sided: Debate = {
    ...debate,
    claims: debate.claims.map((c) => (isOpen(c.id) ? { ...c, occurrences: c.occurrences.map((o) => ({ ...o, stance: stance(o.essay, c.id) })) } : c)),
    inferences: debate.inferences.map((i) => (isOpen(i.id) ? { ...i, stance: stance(i.essay, i.id) } : i)),
  };
  const roles = defaultRoles(sided).claims;
  return { ...sided, claims: sided.claims.map((claim, i) => (isOpen(claim.id) ? (roles[i] ?? claim) : claim)) };
}

function isWithin({ essay }: { readonly essay: string | null }): boolean {
  return essay !== null;
}
