/**
 * Stances where a file does not tell them: of each essay by itself, what everything leads to is asserted, and so is what supports
 * it and what answers an objection; what speaks against it is reported. Nobody is taken to hold both sides of a conflict.
 */
import { sourcesOf } from '../model/debate-graph.ts';
import type { Debate, Rebuttal, Stance, Support } from '../model/schema.ts';
import { rolesIn } from './defaults.ts';
import { sidesOf, type EssayPart, type SidedClaim } from './essay-sides.ts';

/** As much of a debate as tells the sides. */
export interface Sided extends EssayPart {
  readonly essays: readonly { readonly id: string }[];
}

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
  const within = thesis === undefined ? debate : towards(thesis, debate);
  const holds = new Map(Array.from(partsByEssay(within), ([essay, part]) => [essay, sidesOf(part, essay)]));
  return (essay, id) => holds.get(essay)?.(id) === true;
}

interface OpenPart extends EssayPart {
  readonly claims: SidedClaim[];
  readonly inferences: EssayPart['inferences'][number][];
  readonly supports: Support[];
  readonly rebuttals: Rebuttal[];
  readonly contradictions: EssayPart['contradictions'][number][];
}

/** What each essay says of the debate, so that to find its sides takes no longer for there being many others. */
function partsByEssay(debate: Sided): ReadonlyMap<string, EssayPart> {
  const parts = new Map(debate.essays.map(({ id }): [string, OpenPart] => [id, { claims: [], inferences: [], supports: [], rebuttals: [], contradictions: [] }]));
  const opposed = new Set(debate.contradictions.map(({ claims }) => claims[0]));
  const voicing = new Map<string, readonly string[]>();
  debate.claims.forEach((claim) => {
    const essays = essaysOf(claim);
    if (opposed.has(claim.id)) voicing.set(claim.id, essays);
    essays.forEach((essay) => parts.get(essay)?.claims.push(claim));
  });
  debate.inferences.forEach((inference) => parts.get(inference.essay)?.inferences.push(inference));
  // What joins claims of several essays tells nothing of the sides that each of them takes.
  for (const support of debate.supports) parts.get(support.essay ?? '')?.supports.push(support);
  for (const rebuttal of debate.rebuttals) parts.get(rebuttal.essay ?? '')?.rebuttals.push(rebuttal);
  for (const contradiction of debate.contradictions) {
    for (const essay of voicing.get(contradiction.claims[0]) ?? []) parts.get(essay)?.contradictions.push(contradiction);
  }
  return parts;
}

function essaysOf({ occurrences }: SidedClaim): readonly string[] {
  const first = occurrences[0];
  if (first === undefined) return [];
  return occurrences.length === 1 ? [first.essay] : [...new Set(occurrences.map((o) => o.essay))];
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
