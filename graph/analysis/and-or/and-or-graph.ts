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

export type UnplacedStep = Omit<AndOrStep, 'index'>;

export function andOrGraph(ids: readonly string[], given: readonly number[], unplaced: readonly UnplacedStep[]): AndOrGraph {
  const steps = unplaced.map((step, index): AndOrStep => ({ ...step, index }));
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
export function graphOfSteps(held: ReadonlySet<string>, steps: readonly Step[]): AndOrGraph {
  const deriving = steps.filter((step) => step.derives);
  const ids = [...new Set([...held, ...deriving.flatMap(({ premises, conclusion }) => [...premises, conclusion])])];
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const numberOf = (id: string): number => numbers.get(id) ?? -1;
  const concluded = new Set(deriving.map(({ conclusion }) => conclusion));
  return andOrGraph(
    ids,
    [...held].flatMap((id) => (concluded.has(id) ? [] : [numberOf(id)])),
    deriving
      .filter(({ premises, conclusion }) => !premises.includes(conclusion))
      .map((step) => ({ premises: [...new Set(step.premises)].map(numberOf), conclusion: numberOf(step.conclusion), step })),
  );
}
