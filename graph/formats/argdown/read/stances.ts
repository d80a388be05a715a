/** What an essay does with its claims that does not say so. */
import { defaultRoles } from '../../defaults.ts';
import type { Debate, Stance } from '../../../model/schema.ts';
import { sidesOf } from '../../essay-sides.ts';
import type { Manner } from './speakers.ts';

/**
 * In essays that tell nothing of the kind, what speaks against the author becomes reported.
 *
 * @param debate in which all is asserted of which nothing is told
 */
export function takenByStructure(debate: Debate, { manners, told }: { readonly manners: ReadonlyMap<string, Manner>; readonly told: ReadonlySet<string> }): Debate {
  const essays = debate.essays.filter(({ id }) => manners.get(id) === 'by-structure' && !told.has(id)).map(({ id }) => id);
  if (essays.length === 0) return debate;
  const holds = new Map(essays.map((essay) => [essay, sidesOf(debate, essay)]));
  const stance = (id: string, essay: string, said: Stance): Stance => (holds.get(essay)?.(id) === false ? 'reports' : said);
  const taken: Debate = {
    ...debate,
    claims: debate.claims.map((claim) => ({ ...claim, occurrences: claim.occurrences.map((o) => ({ ...o, stance: stance(claim.id, o.essay, o.stance) })) })),
    inferences: debate.inferences.map((i) => ({ ...i, stance: stance(i.id, i.essay, i.stance) })),
  };
  const roles = defaultRoles(taken).claims;
  return {
    ...taken,
    claims: taken.claims.map((claim, i) => ({
      ...claim,
      occurrences: claim.occurrences.map((o, k) => ({ ...o, role: (holds.has(o.essay) ? roles[i]?.occurrences[k]?.role : undefined) ?? o.role })),
    })),
  };
}
