import { derive, NONE } from '../derive.ts';
import type { Extension } from '../extensions.ts';
import { indexOf, type Theory, type TheoryIndex } from '../theory.ts';

/** How a theory looks from a position: for each statement a step by which it is come to, or `NONE`. */
export interface PositionView {
  readonly index: TheoryIndex;
  /** Whatever is attacked. */
  readonly anyhow: Int32Array;
  /** By steps that the position does not attack: what is not come to is ruled out. */
  readonly possible: Int32Array;
  /** By steps that the position holds. */
  readonly held: Int32Array;
}

/** @param position some extension of the theory */
export function viewFrom(theory: Theory, position: Extension): PositionView {
  const { attackers, steps } = theory;
  const index = indexOf(theory);
  const members = new Set(position);
  const isMember = (statement: number): boolean => members.has(statement);
  const isAttacked = new Uint8Array(attackers.length);
  for (const member of members) for (const target of index.attackedBy[member] ?? []) isAttacked[target] = 1;
  const isLeftAlone = (step: number): boolean => {
    const { conclusion = NONE, undercutters = [] } = steps[step] ?? {};
    return isAttacked[conclusion] !== 1 && !undercutters.some(isMember);
  };
  const possible = derive(theory, index, isLeftAlone);
  const isDefended = (step: number): boolean => (steps[step]?.undercutters ?? []).every((statement) => possible[statement] === NONE);
  const isHeld = (step: number): boolean => isMember(steps[step]?.conclusion ?? NONE) && isLeftAlone(step);
  const defended = derive(theory, index, (step) => isHeld(step) && isDefended(step));
  // A stage extension may hold what it cannot defend.
  const held = position.every((statement) => defended[statement] !== NONE) ? defended : derive(theory, index, isHeld);
  return { index, anyhow: derive(theory, index, () => true), possible, held };
}
