import type { AttackKind } from '../../analysis/attack-kind.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Contradiction, Rebuttal } from '../../model/schema.ts';
import type { DebateTheory, Origin, Statement } from './debate-theory.ts';

/** One statement against another, or against one step that leads to it. */
export interface Attack {
  readonly attacker: Statement;
  readonly target: Statement;
  /** The step that is attacked; left out where every step to the target is. */
  readonly step?: Origin;
  readonly kind: AttackKind;
  readonly by: Opposition;
}

/** What makes the attack: a relation that is drawn, or that somebody rejects the one of the two. */
export type Opposition =
  | { readonly kind: 'contradiction'; readonly contradiction: Contradiction }
  | { readonly kind: 'rebuttal'; readonly rebuttal: Rebuttal }
  | { readonly kind: 'denial' };

/** An attack by numbers: on a statement, in the step by which it is derived, or on that step alone. */
export interface NumberedAttack {
  readonly attacker: number;
  readonly target: number;
  readonly step: number;
  readonly isUndercut: boolean;
}

/** Tells what makes an attack; the relations are gone through once. No attack, if there is no such one in the debate. */
export function attacksIn({ debate, joints }: DebateGraph, { statements, origins }: DebateTheory): (attack: NumberedAttack) => readonly Attack[] {
  const drawn = new Map<string, Map<string, Opposition>>();
  const add = (from: string, to: string, by: Opposition): void => {
    const targets = drawn.get(from) ?? new Map<string, Opposition>();
    drawn.set(from, targets);
    if (!targets.has(to)) targets.set(to, by);
  };
  // What excludes a claim says more than what speaks against it.
  for (const contradiction of debate.contradictions) {
    const [a, b] = contradiction.claims;
    add(a, b, { kind: 'contradiction', contradiction });
    add(b, a, { kind: 'contradiction', contradiction });
  }
  for (const rebuttal of debate.rebuttals) if (!joints.has(rebuttal.id)) add(rebuttal.from, rebuttal.to, { kind: 'rebuttal', rebuttal });

  const opposition = (attacker: Statement, target: Statement | Origin): Opposition | undefined => {
    if (attacker.kind === 'rebuttal') return attacker;
    if (attacker.kind === 'denial' || target.kind === 'denial') return { kind: 'denial' };
    return drawn.get(attacker.claim)?.get(idOf(target) ?? '');
  };
  return ({ attacker: from, target: to, step, isUndercut }) => {
    const [attacker, target, origin] = [statements[from], statements[to], origins[step]];
    if (attacker === undefined || target === undefined || origin === undefined) return [];
    const by = opposition(attacker, isUndercut ? origin : target);
    if (by === undefined) return [];
    if (isUndercut) return [{ attacker, target, step: origin, kind: 'undercut', by }];
    return [{ attacker, target, kind: origin.kind === 'premise' ? 'undermine' : 'rebut', by }];
  };
}

function idOf(what: Statement | Origin): string | undefined {
  switch (what.kind) {
    case 'inference':
      return what.inference.id;
    case 'rebuttal':
      return what.rebuttal.id;
    case 'premise':
      return undefined;
    case 'claim':
    case 'denial':
      return what.claim;
  }
}
