/** Why is something held in a position, or not? (SPEC.md, P21) */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { NONE } from '../derive.ts';
import type { Extension } from '../extensions.ts';
import { attacksIn, type Attack, type NumberedAttack } from './attack.ts';
import type { DebateTheory, Origin, Statement } from './debate-theory.ts';
import { obstacles } from './obstacles.ts';
import { viewFrom } from './position-view.ts';

/** How a statement is come to: one step for each statement on the way, the last step first. */
export type Argument = readonly ArgumentStep[];

export interface ArgumentStep {
  readonly statement: Statement;
  readonly by: Origin;
}

/** An attack with what the attacker itself rests on. */
export interface ArguedAttack extends Attack {
  readonly argument: Argument;
}

/** An attack on what a position holds, and what the position says to it. */
export interface AnsweredAttack extends ArguedAttack {
  /** What the position holds against the attacker or what it rests on; none if it does not rule the attacker out. */
  readonly answers: readonly ArguedAttack[];
}

export type Explanation =
  | { readonly outcome: 'held'; readonly argument: Argument; readonly attacks: readonly AnsweredAttack[] }
  /** What the position holds attacks every way to it. */
  | { readonly outcome: 'ruled-out'; readonly attacks: readonly ArguedAttack[] }
  /** Neither held nor ruled out, because of attackers that are neither, or because it attacks what is held. */
  | { readonly outcome: 'left-open'; readonly attacks: readonly ArguedAttack[] }
  /** Nothing leads to it, whatever is attacked. */
  | { readonly outcome: 'unsupported' };

/** @param position some extension of the theory; the statement need not be in it */
export function explain(g: DebateGraph, theory: DebateTheory, position: Extension, statement: number): Explanation {
  const view = viewFrom(theory, position);
  const { anyhow, possible, held, index } = view;
  const isHeld = (s: number): boolean => held[s] !== NONE;
  const isPossible = (s: number): boolean => possible[s] !== NONE;
  const named = attacksIn(g, theory);
  const argued = (attack: NumberedAttack, by: Int32Array): readonly ArguedAttack[] =>
    named(attack).map((told) => ({ ...told, argument: argumentFor(theory, wayTo(theory, attack.attacker, by), by) }));

  if (anyhow[statement] === NONE) return { outcome: 'unsupported' };
  if (isHeld(statement)) {
    const way = wayTo(theory, statement, held);
    const attacks = attacksOn(theory, way, held).filter(({ attacker }) => anyhow[attacker] !== NONE);
    const answersTo = (attacker: number): readonly ArguedAttack[] =>
      isPossible(attacker) ? [] : obstacles(theory, view, attacker, 'held').flatMap((answer) => argued(answer, held));
    return {
      outcome: 'held',
      argument: argumentFor(theory, way, held),
      attacks: attacks.flatMap((attack) => argued(attack, anyhow).map((told) => ({ ...told, answers: answersTo(attack.attacker) }))),
    };
  }
  if (!isPossible(statement)) {
    return { outcome: 'ruled-out', attacks: obstacles(theory, view, statement, 'held').flatMap((attack) => argued(attack, held)) };
  }
  const open = obstacles(theory, view, statement, 'open').flatMap((attack) => argued(attack, possible));
  const itself = (index.attackedBy[statement] ?? []).filter(isHeld).map((target) => ({ attacker: statement, target, step: held[target] ?? NONE, isUndercut: false }));
  return { outcome: 'left-open', attacks: open.length > 0 ? open : itself.flatMap((attack) => argued(attack, possible)) };
}

/** The statement and all that it rests on by these steps. */
function wayTo({ steps }: DebateTheory, statement: number, by: Int32Array): readonly number[] {
  const way = new Set([statement]);
  // The set grows while it is gone through.
  for (const next of way) for (const premise of steps[by[next] ?? NONE]?.premises ?? []) way.add(premise);
  return [...way];
}

function argumentFor({ statements, origins }: DebateTheory, way: readonly number[], by: Int32Array): Argument {
  return way.flatMap((number) => {
    const [statement, origin] = [statements[number], origins[by[number] ?? NONE]];
    return statement === undefined || origin === undefined ? [] : [{ statement, by: origin }];
  });
}

function attacksOn({ attackers, steps }: DebateTheory, way: readonly number[], by: Int32Array): readonly NumberedAttack[] {
  return way.flatMap((target) => {
    const step = by[target] ?? NONE;
    const on = (isUndercut: boolean) => (attacker: number): NumberedAttack => ({ attacker, target, step, isUndercut });
    return [...(attackers[target] ?? []).map(on(false)), ...(steps[step]?.undercutters ?? []).map(on(true))];
  });
}
