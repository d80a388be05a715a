/**
 * Stances where a file does not tell them: of each essay by itself, what everything leads to is asserted, and so is what supports
 * it and what answers an objection; what speaks against it is reported. Nobody is taken to hold both sides of a conflict.
 */
import { sourcesOf } from '../../model/debate-graph.ts';
import type { Debate, Rebuttal, Support } from '../../model/schema.ts';
import { sidesOf } from '../argdown/sides.ts';
import { defaultRoles } from '../defaults.ts';

/**
 * @param isOpen of a claim or inference, by its id: whether its stances are to be found so
 * @param thesis the claim that a file names as the main one: whatever else there is, its side is the one taken
 */
export function withSides(debate: Debate, isOpen: (id: string) => boolean, thesis?: string): Debate {
  // What joins claims of several essays tells nothing of the sides that each of them takes.
  const joined = { ...debate, supports: debate.supports.filter(isWithin), rebuttals: debate.rebuttals.filter(isWithin) };
  const within = thesis === undefined ? joined : towards(thesis, joined);
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

/** With nothing that leads away from the thesis; what contradicts it is against it. */
function towards(thesis: string, debate: Debate): Debate {
  const leadsTo = (relation: Support | Rebuttal): boolean => !sourcesOf(relation).includes(thesis);
  const voicing = new Map(debate.claims.map(({ id, occurrences }) => [id, new Set(occurrences.map((o) => o.essay))]));
  const against = debate.contradictions.flatMap(({ id, claims }): Rebuttal[] => {
    if (!claims.includes(thesis)) return [];
    const from = claims[0] === thesis ? claims[1] : claims[0];
    const essays = [...(voicing.get(from) ?? [])].filter((essay) => voicing.get(thesis)?.has(essay));
    return essays.map((essay) => ({ id: `${id} ${essay}`, essay, from, to: thesis }));
  });
  return {
    ...debate,
    inferences: debate.inferences.filter(({ premises }) => !premises.includes(thesis)),
    supports: debate.supports.filter(leadsTo),
    rebuttals: [...debate.rebuttals.filter(leadsTo), ...against],
    contradictions: debate.contradictions.filter(({ claims }) => !claims.includes(thesis)),
  };
}
