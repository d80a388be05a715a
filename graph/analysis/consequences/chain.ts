/** From what held premises, and by which steps, a claim follows (SPEC.md, K8). */
import type { ChainStep } from './steps.ts';

export interface Chain {
  /** Claims that the author holds; without any one of them the claim does not follow from the others. */
  readonly premises: readonly string[];
  /** The last one leads to the claim. The premises of each are among these premises and the conclusions before it. */
  readonly steps: readonly ChainStep[];
}

/** The steps that may lead to a claim in one author's chains. */
export type StepsTo = (claim: string) => readonly ChainStep[];

/**
 * A chain to a claim that follows: the way by which it was first reached, of the fewest rounds, and then without any premise that
 * the others make up for. So no premise is idle, but another set may be smaller: to find the smallest is NP-hard.
 *
 * @param by for each claim that follows, the step that reached it first
 */
export function chainTo(claim: string, by: StepBy, isHeld: (claim: string) => boolean, stepsTo: StepsTo): Chain {
  let chain = traced(claim, by);
  if (chain.premises.length === 1) return chain;
  const cone = coneOf(claim, isHeld, stepsTo);
  for (const premise of chain.premises) {
    const others = chain.premises.filter((other) => other !== premise);
    if (others.length < chain.premises.length) chain = shortest(claim, others, cone) ?? chain;
  }
  return chain;
}

type StepBy = ReadonlyMap<string, ChainStep>;

/** All steps that can have a part in a chain to the claim. */
function coneOf(claim: string, isHeld: (claim: string) => boolean, stepsTo: StepsTo): readonly ChainStep[] {
  const steps: ChainStep[] = [];
  const claims = new Set([claim]);
  for (const id of claims) {
    // What is held needs no chain.
    if (isHeld(id)) continue;
    for (const step of stepsTo(id)) {
      steps.push(step);
      for (const premise of step.premises) claims.add(premise);
    }
  }
  return steps;
}

/** Forward in rounds from the grounds until the claim follows; undefined if it does not. */
function shortest(claim: string, grounds: readonly string[], steps: readonly ChainStep[]): Chain | undefined {
  const by = new Map<string, ChainStep>();
  const given = new Set(grounds);
  const uses = new Map<string, ChainStep[]>();
  for (const step of steps) {
    for (const premise of step.premises) {
      const list = uses.get(premise);
      if (list) list.push(step);
      else uses.set(premise, [step]);
    }
  }
  const missing = new Map<ChainStep, number>();
  for (let round: readonly string[] = grounds; round.length > 0 && !by.has(claim); ) {
    const next = new Map<string, ChainStep>();
    for (const id of round) {
      for (const step of uses.get(id) ?? []) {
        const left = (missing.get(step) ?? step.premises.length) - 1;
        missing.set(step, left);
        if (left === 0 && !given.has(step.conclusion) && !by.has(step.conclusion) && !next.has(step.conclusion)) next.set(step.conclusion, step);
      }
    }
    for (const [id, step] of next) by.set(id, step);
    round = [...next.keys()];
  }
  return by.has(claim) ? traced(claim, by) : undefined;
}

/** The steps that were taken, each right after those that its premises need. */
function traced(claim: string, by: StepBy): Chain {
  const premises = new Set<string>();
  const steps = new Set<ChainStep>();
  const entered = new Set<string>();
  const stack = [claim];
  for (let id = stack.at(-1); id !== undefined; id = stack.at(-1)) {
    const step = by.get(id);
    const isNew = !entered.has(id);
    entered.add(id);
    if (step === undefined) premises.add(id);
    else if (isNew) {
      stack.push(...step.premises.filter((premise) => !entered.has(premise)).toReversed());
      continue;
    } else steps.add(step);
    stack.pop();
  }
  return { premises: [...premises], steps: [...steps] };
}
