/**
 * Whose view a claim is, where annotators have said only what supports and what attacks what: the author holds the major claims and
 * the claims for them; what attacks a held claim is an objection that the author only raises, and what attacks that speaks for the
 * author again. What supports goes with what it supports.
 */
import type { Stance } from '../../model/schema.ts';

export interface CommitmentLink {
  readonly from: string;
  readonly to: string;
  readonly isAttack: boolean;
}

/**
 * @param told of which claims it is known
 * @returns for every claim; one to which no way leads from what is known is held
 */
export function commitments(claims: readonly string[], told: ReadonlyMap<string, Stance>, links: readonly CommitmentLink[]): ReadonlyMap<string, Stance> {
  const into = new Map<string, CommitmentLink[]>();
  const leading = new Set<string>();
  for (const link of links) {
    const list = into.get(link.to);
    if (list === undefined) into.set(link.to, [link]);
    else list.push(link);
    leading.add(link.from);
  }
  const stances = new Map<string, Stance>();
  const decide = (from: readonly string[]): void => {
    const queue = [...from];
    // The list grows while it is gone through: nearest to what is known first.
    for (const claim of queue) {
      const isHeld = stances.get(claim) === 'asserts';
      for (const { from: source, isAttack } of into.get(claim) ?? []) {
        if (stances.has(source)) continue;
        stances.set(source, isHeld === isAttack ? 'reports' : 'asserts');
        queue.push(source);
      }
    }
  };
  const known = claims.filter((claim) => told.has(claim));
  for (const claim of known) stances.set(claim, told.get(claim) ?? 'asserts');
  decide(known);
  // Then what leads to nothing, and at last what only goes round in a circle.
  for (const rest of [claims.filter((claim) => !leading.has(claim)), claims]) {
    for (const claim of rest) {
      if (stances.has(claim)) continue;
      stances.set(claim, 'asserts');
      decide([claim]);
    }
  }
  return stances;
}
