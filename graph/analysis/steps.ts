/** One step of an argument: the premises together lead to the conclusion. */
export interface Step {
  /** The inference or support that makes the step. */
  readonly id: string;
  readonly premises: readonly string[];
  readonly conclusion: string;
  /** False for a support: it leads to its target, but what it lends is not enough to derive it. */
  readonly derives: boolean;
}

export type StepsByClaim = ReadonlyMap<string, readonly Step[]>;

export function stepsByPremise(steps: readonly Step[]): StepsByClaim {
  return groupSteps(steps, (step) => new Set(step.premises));
}

export function stepsByConclusion(steps: readonly Step[]): StepsByClaim {
  return groupSteps(steps, (step) => [step.conclusion]);
}

function groupSteps(steps: readonly Step[], claimsOf: (step: Step) => Iterable<string>): StepsByClaim {
  const groups = new Map<string, Step[]>();
  for (const step of steps) {
    for (const claim of claimsOf(step)) {
      const group = groups.get(claim);
      if (group) group.push(step);
      else groups.set(claim, [step]);
    }
  }
  return groups;
}
