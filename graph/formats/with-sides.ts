/**
 * Stances where a file does not tell them: of each essay by itself, what everything leads to is asserted, and so is what supports
 * it and what answers an objection; what speaks against it is reported. Nobody is taken to hold both sides of a conflict.
 */
import { sourcesOf } from '../model/debate-graph.ts';
import type { Debate, Rebuttal, Stance, Support } from '../model/schema.ts';
import { rolesIn } from './defaults.ts';
import { sidesOfEssays, type Sided } from './essay-sides.ts';

/** With stances, and the roles that go with them, by the sides of the debate’s essays. */
export function withSides(debate: Debate): Debate {
  const holds = sidesIn(debate);
  const stanceOf = (essay: string, id: string): Stance => (holds(essay, id) ? 'asserts' : 'reports');
  const roleOf = rolesIn(debate);
  return {
    ...debate,
    claims: debate.claims.map((claim) => ({
      ...claim,
      occurrences: claim.occurrences.map((o) => {
        const stance = stanceOf(o.essay, claim.id);
        return { ...o, stance, role: roleOf(claim.id, { essay: o.essay, stance }) };
      }),
    })),
    inferences: debate.inferences.map((inference) => ({ ...inference, stance: stanceOf(inference.essay, inference.id) })),
  };
}

/**
 * Whether the author of an essay holds a claim or an inference.
 *
 * @param thesis the claim that a file names as the main one: whatever else there is, its side is the one taken
 */
export function sidesIn(debate: Sided, thesis?: string): (essay: string, id: string) => boolean {
  return sidesOfEssays(thesis === undefined ? debate : towards(thesis, debate));
}

/** With nothing that leads away from the thesis; what contradicts it is against it. */
function towards(thesis: string, debate: Sided): Sided {
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
