/** Where a reader's own marks cannot stand together (SPEC.md, M10–M13). */
import type { Contradiction } from '../../model/schema.ts';
import { chaining, stepIndex, type Chaining, type StepIndex } from '../chaining.ts';
import { derivationOf } from './derivations.ts';
import type { Effects } from './marks.ts';
import { minimalSubset } from './minimal-subset.ts';

export interface MarkClash {
  /**
   * `excluded`: two claims that a contradiction keeps apart, each accepted or following from accepted ones; `rejected`: a rejected
   * claim that follows from accepted ones; `neither`: both claims of a contradictory pair rejected, of which one must be true.
   */
  readonly kind: 'excluded' | 'rejected' | 'neither';
  /** The two claims of the contradiction, or the one that is rejected. */
  readonly claims: readonly string[];
  /** The contradiction that is drawn; undefined for `rejected`. */
  readonly contradiction: string | undefined;
  /** The marked claims that produce it, none of which can be left out. */
  readonly marks: readonly string[];
  /** Ids of the inferences by which it follows, each after those that lead to its premises; none between the marks themselves. */
  readonly steps: readonly string[];
}

/**
 * Those between marked claims themselves come first. An inference counts whoever draws it as their own, if nothing accepted
 * undercuts it; from a claim that is rejected or excluded nothing is followed further.
 */
export function clashingMarks(contradictions: readonly Contradiction[], index: StepIndex, effects: Effects): MarkClash[] {
  const { accepted, rejected, hindrances } = effects;
  if (accepted.size + rejected.size === 0) return [];
  const chain = chaining(index, { given: accepted, barred: hindrances, cut: hindrances });
  const leadsTo = (claim: string): boolean =>
    chain.stands.has(claim) ||
    (index.leadingTo.get(claim) ?? []).some((step) => !hindrances.has(step.id) && step.premises.every((premise) => chain.stands.has(premise)));
  const clash = (kind: MarkClash['kind'], claims: readonly string[], contradiction: string | undefined, alsoRejected: readonly string[]): MarkClash => {
    const { from, steps } = leastDerivation(claims, index, effects, chain);
    return { kind, claims, contradiction, marks: [...new Set([...from, ...alsoRejected])], steps };
  };

  const excluded = contradictions.flatMap(({ id, claims, kind }): MarkClash[] => {
    const [a, b] = claims;
    const bothStand = chain.stands.has(a) && chain.stands.has(b);
    // A rejected claim to which accepted ones lead is told as that.
    const oneIsLedTo = (accepted.has(a) && !rejected.has(b) && leadsTo(b)) || (accepted.has(b) && !rejected.has(a) && leadsTo(a));
    if (bothStand || oneIsLedTo) return [clash('excluded', claims, id, [])];
    if (kind === 'contradictory' && rejected.has(a) && rejected.has(b)) return [{ kind: 'neither', claims, contradiction: id, marks: claims, steps: [] }];
    return [];
  });
  const denied = [...rejected].filter(leadsTo).map((claim) => clash('rejected', [claim], undefined, [claim]));
  return [...excluded, ...denied].toSorted((a, b) => Number(a.steps.length > 0) - Number(b.steps.length > 0));
}

/** From as few accepted claims as can be without leaving one out. What hinders other claims and steps stays as it is. */
function leastDerivation(claims: readonly string[], index: StepIndex, { accepted, hindrances }: Effects, chain: Chaining) {
  const under = beneathAll(claims, index);
  const goals = new Set(claims);
  const barred = { has: (id: string): boolean => !goals.has(id) && hindrances.has(id) };
  const from = (given: readonly string[]): Chaining => chaining(under, { given: new Set(given), barred, cut: hindrances });
  const first = derivationOf(claims, from([...accepted].filter((id) => chain.stands.has(id))));
  const needed = minimalSubset(first.from, (some) => {
    const { stands } = from(some);
    return claims.every((claim) => stands.has(claim));
  });
  return derivationOf(claims, from(needed));
}

function beneathAll(claims: readonly string[], { leadingTo }: StepIndex): StepIndex {
  const met = new Set(claims);
  for (const id of met) for (const step of leadingTo.get(id) ?? []) for (const premise of step.premises) met.add(premise);
  return stepIndex([...met].flatMap((id) => leadingTo.get(id) ?? []));
}
