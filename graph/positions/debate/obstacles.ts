import { NONE } from '../derive.ts';
import type { NumberedAttack } from './attack.ts';
import type { DebateTheory } from './debate-theory.ts';
import type { PositionView } from './position-view.ts';

/**
 * What stands in the way of a statement that a position does not hold: attacks by what the position holds, which rules it out, or by
 * what the position leaves open. They are on the statement or, for each step to it that could be taken, on the step or on
 * something that it rests on.
 */
export function obstacles(theory: DebateTheory, { index, anyhow, possible, held }: PositionView, statement: number, attackersAre: 'held' | 'open'): readonly NumberedAttack[] {
  const { attackers, steps } = theory;
  const isHeld = (s: number): boolean => held[s] !== NONE;
  const isPossible = (s: number): boolean => possible[s] !== NONE;
  const stands = attackersAre === 'held' ? isHeld : (s: number): boolean => isPossible(s) && !isHeld(s);
  // What is cleared need not be looked into; what could be taken at all is worth looking into.
  const isCleared = attackersAre === 'held' ? isPossible : isHeld;
  const couldBe = attackersAre === 'held' ? (s: number): boolean => anyhow[s] !== NONE : isPossible;

  const found: NumberedAttack[] = [];
  const targets = new Set([statement]);
  // The set grows while it is gone through.
  for (const target of targets) {
    const direct = (attackers[target] ?? []).filter(stands);
    for (const attacker of direct) found.push({ attacker, target, step: anyhow[target] ?? NONE, isUndercut: false });
    if (direct.length > 0) continue;
    for (const step of index.leadingTo[target] ?? []) {
      const { premises = [], undercutters = [] } = steps[step] ?? {};
      if (!premises.every(couldBe)) continue;
      const cutting = undercutters.filter(stands);
      for (const attacker of cutting) found.push({ attacker, target, step, isUndercut: true });
      if (cutting.length > 0) continue;
      const blocked = premises.filter((premise) => !isCleared(premise));
      const nearest = blocked.find((premise) => attackers[premise]?.some(stands)) ?? blocked[0];
      if (nearest !== undefined) targets.add(nearest);
    }
  }
  return found;
}
