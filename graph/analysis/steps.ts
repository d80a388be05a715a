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

/** Worked out once for a list of steps, as `stepsByConclusion` is: many ask for the way from one claim after the other. */
export const stepsByPremise = grouping((step) => new Set(step.premises));

export const stepsByConclusion = grouping((step) => [step.conclusion]);

function grouping(claimsOf: (step: Step) => Iterable<string>): (steps: readonly Step[]) => StepsByClaim {
  const known = new WeakMap<readonly Step[], StepsByClaim>();
  return (steps) => {
    const groups = known.get(steps) ?? groupSteps(steps, claimsOf);
    known.set(steps, groups);
    return groups;
  };
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
