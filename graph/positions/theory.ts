import type { Framework } from './framework.ts';

/**
 * What follows from what, and what speaks against what, without preferences (SPEC.md, P10): a defeasible theory of
 * ASPIC+ (Modgil & Prakken 2014). Statements and steps are counted from 0.
 */
export interface Theory {
  /** Of each statement, the statements that attack it, each once. They attack every step to it. */
  readonly attackers: readonly (readonly number[])[];
  readonly steps: readonly TheoryStep[];
}

/** One use of a defeasible rule, or, with no premises, an ordinary premise. */
export interface TheoryStep {
  /** Each once. */
  readonly premises: readonly number[];
  readonly conclusion: number;
  /** Statements that attack this step alone, each once. */
  readonly undercutters: readonly number[];
}

/** An argument of which nothing is known but what attacks it is a statement that stands by itself. */
export function theoryOf({ attackers }: Pick<Framework, 'attackers'>): Theory {
  return { attackers, steps: Array.from(attackers.keys(), standingByItself) };
}

export function standingByItself(conclusion: number): TheoryStep {
  return { premises: [], conclusion, undercutters: [] };
}

/** A theory read in the other direction. */
export interface TheoryIndex {
  /** Of each statement, the steps that lead to it, the steps that use it and the steps that it undercuts. */
  readonly leadingTo: readonly (readonly number[])[];
  readonly using: readonly (readonly number[])[];
  readonly undercutBy: readonly (readonly number[])[];
  /** Of each statement, the statements that it attacks. */
  readonly attackedBy: readonly (readonly number[])[];
}

export function indexOf({ attackers, steps }: Theory): TheoryIndex {
  const lists = (): number[][] => attackers.map(() => []);
  const [leadingTo, using, undercutBy, attackedBy] = [lists(), lists(), lists(), lists()];
  for (const [step, { premises, conclusion, undercutters }] of steps.entries()) {
    leadingTo[conclusion]?.push(step);
    for (const premise of premises) using[premise]?.push(step);
    for (const undercutter of undercutters) undercutBy[undercutter]?.push(step);
  }
  for (const [target, sources] of attackers.entries()) for (const source of sources) attackedBy[source]?.push(target);
  return { leadingTo, using, undercutBy, attackedBy };
}
