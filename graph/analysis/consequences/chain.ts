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
 * A chain to a claim that follows. The steps are found from the claim downwards, so that only what can lead to it is looked at;
 * of the ways to a claim one that takes the fewest rounds is gone. Then each premise that the others make up for is left out.
 * So no premise is idle, but another set may be smaller: to find the smallest is NP-hard.
 */
export function chainTo(claim: string, isHeld: (claim: string) => boolean, stepsTo: StepsTo): Chain {
  const { steps, grounds } = coneOf(claim, isHeld, stepsTo);
  let chain = shortest(claim, grounds, steps);
  for (const premise of chain?.premises ?? []) {
    if (chain?.premises.includes(premise) !== true || chain.premises.length === 1) continue;
    chain = shortest(claim, chain.premises.filter((other) => other !== premise), steps) ?? chain;
  }
  return chain ?? { premises: [], steps: [] };
}

interface Cone {
  readonly grounds: readonly string[];
  readonly steps: readonly ChainStep[];
}

/** All steps that can have a part in a chain to the claim, and the held claims that they start from. */
function coneOf(claim: string, isHeld: (claim: string) => boolean, stepsTo: StepsTo): Cone {
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
  return { grounds: [...claims].filter(isHeld), steps };
}

/** Forward in rounds from the grounds until the claim follows; undefined if it does not. */
function shortest(claim: string, grounds: readonly string[], steps: readonly ChainStep[]): Chain | undefined {
  const by = new Map<string, ChainStep | undefined>(grounds.map((id) => [id, undefined]));
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
        if (left === 0 && !by.has(step.conclusion) && !next.has(step.conclusion)) next.set(step.conclusion, step);
      }
    }
    for (const [id, step] of next) by.set(id, step);
    round = [...next.keys()];
  }
  return by.has(claim) ? traced(claim, by) : undefined;
}

/** The steps that were taken, each right after those that its premises need. */
function traced(claim: string, by: ReadonlyMap<string, ChainStep | undefined>): Chain {
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
