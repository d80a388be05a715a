/**
 * What leads to what in an argument, over numbers instead of ids: a claim stands if some step to it does (OR), a step if all its
 * premises do (AND). Millions of look-ups by number cost a fraction of those by id.
 */
import type { Step } from '../steps.ts';

export interface AndOrGraph {
  /** The ids of the claims, by their numbers. */
  readonly ids: readonly string[];
  /** The claims that stand by themselves (SPEC.md, D1). */
  readonly given: readonly number[];
  readonly steps: readonly AndOrStep[];
  /** For each claim, the steps of which it is the conclusion. */
  readonly leadingTo: readonly (readonly AndOrStep[])[];
  /** For each claim, the steps of which it is a premise. */
  readonly uses: readonly (readonly AndOrStep[])[];
  /** For each step, the number of its premises. */
  readonly breadths: Int32Array;
}

export interface AndOrStep {
  /** Its place among the steps. */
  readonly index: number;
  /** Each once. */
  readonly premises: readonly number[];
  readonly conclusion: number;
  readonly step: Step;
}

/** @param steps with their places as index */
export function andOrGraph(ids: readonly string[], given: readonly number[], steps: readonly AndOrStep[]): AndOrGraph {
  const leadingTo = ids.map((): AndOrStep[] => []);
  const uses = ids.map((): AndOrStep[] => []);
  for (const step of steps) {
    leadingTo[step.conclusion]?.push(step);
    for (const premise of step.premises) uses[premise]?.push(step);
  }
  return { ids, given, steps, leadingTo, uses, breadths: Int32Array.from(steps, ({ premises }) => premises.length) };
}

/**
 * The graph of the steps that derive, with every claim that is held or that one of them names. A step from a claim to
 * itself keeps it from standing by itself, and is otherwise left out.
 */
export function graphOfSteps(held: ReadonlySet<string>, deriving: readonly Step[]): AndOrGraph {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const claims = Array.from(held, numberOf);
  const concluded = new Set<number>();
  const steps: AndOrStep[] = [];
  for (const step of deriving) {
    const premises = [...new Set(step.premises.map(numberOf))];
    const conclusion = numberOf(step.conclusion);
    concluded.add(conclusion);
    if (!premises.includes(conclusion)) steps.push({ index: steps.length, premises, conclusion, step });
  }
  return andOrGraph(
    [...numbers.keys()],
    claims.filter((claim) => !concluded.has(claim)),
    steps,
  );
}
