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

/** Takes claims by their ids and steps one after the other, and makes the graph of them. */
export class AndOrBuilder {
  private readonly numbers = new Map<string, number>();

  private readonly steps: AndOrStep[] = [];

  /** The number of the claim, which is the next one if the claim is new. */
  claim(id: string): number {
    const known = this.numbers.get(id);
    if (known !== undefined) return known;
    const next = this.numbers.size;
    this.numbers.set(id, next);
    return next;
  }

  step(premises: readonly number[], conclusion: number, step: Step): void {
    this.steps.push({ index: this.steps.length, premises, conclusion, step });
  }

  graph(given: readonly number[]): AndOrGraph {
    const { steps } = this;
    const ids = [...this.numbers.keys()];
    const leadingTo = ids.map((): AndOrStep[] => []);
    const uses = ids.map((): AndOrStep[] => []);
    for (const step of steps) {
      leadingTo[step.conclusion]?.push(step);
      for (const premise of step.premises) uses[premise]?.push(step);
    }
    return { ids, given, steps, leadingTo, uses, breadths: Int32Array.from(steps, ({ premises }) => premises.length) };
  }
}

/**
 * The graph of the steps that derive, with every claim that is held or that one of them names. A step from a claim to
 * itself keeps it from standing by itself, and is otherwise left out.
 */
export function graphOfSteps(held: ReadonlySet<string>, steps: readonly Step[]): AndOrGraph {
  const builder = new AndOrBuilder();
  const claims = Array.from(held, (id) => builder.claim(id));
  const concluded = new Set<number>();
  for (const step of steps) {
    if (!step.derives) continue;
    const premises = Array.from(new Set(step.premises), (id) => builder.claim(id));
    const conclusion = builder.claim(step.conclusion);
    concluded.add(conclusion);
    if (!premises.includes(conclusion)) builder.step(premises, conclusion, step);
  }
  return builder.graph(claims.filter((claim) => !concluded.has(claim)));
}
