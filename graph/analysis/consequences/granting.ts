/**
 * What one author is committed to beyond what they hold (SPEC.md, K1–K7): first what it says in more general words, then what
 * follows if the steps of others are granted, the nearest first, as the respondent of a mediaeval disputation had to grant what
 * follows from what was granted before and to refuse what excludes it (Burley, De obligationibus).
 */
import type { Objections } from './objections.ts';
import type { AuthorStanding } from './standings.ts';
import type { ChainStep, Steps } from './steps.ts';

/**
 * How an author comes to a claim that they do not hold. `firm`: by cases alone, so that nothing has to be granted. `granted`:
 * by a step that somebody else draws. `opposed`: by such a step too, but the author rejects the claim or is firmly
 * committed to one that excludes it; nothing further follows from it.
 */
export type Footing = 'firm' | 'granted' | 'opposed';

export interface Commitment {
  /** In the order in which the claims are come to. */
  readonly footings: ReadonlyMap<string, Footing>;
  /** For each of them a step that led to it when it was first reached. */
  readonly by: ReadonlyMap<string, ChainStep>;
  /** Whether inferences are granted from the claim: it is held, granted, or firm and not opposed. */
  readonly isGround: (claim: string) => boolean;
}

/** The claims that are drawn as excluding a claim. */
export type Excluding = (claim: string) => readonly string[];

export function commitment({ held, rejected }: AuthorStanding, steps: Steps, { denies, answers }: Objections, excluding: Excluding): Commitment {
  const footings = new Map<string, Footing>();
  const by = new Map<string, ChainStep>();
  const judged = new Set<string>();
  const isIdle = (i: number, { conclusion }: ChainStep): boolean =>
    held.has(conclusion) || footings.has(conclusion) || judged.has(conclusion) || denies(i);

  const generalise = firing(steps, (i, step) => step.kind !== 'case' || isIdle(i, step));
  const firm = new Set(held);
  for (const claim of firm) {
    for (const step of generalise(claim)) {
      if (firm.has(step.conclusion)) continue;
      footings.set(step.conclusion, 'firm');
      by.set(step.conclusion, step);
      firm.add(step.conclusion);
    }
  }

  const isGranted = (claim: string): boolean => footings.get(claim) === 'granted';
  const isOpposed = (claim: string): boolean => rejected.has(claim) || excluding(claim).some((other) => firm.has(other));
  const isGround = (claim: string): boolean => held.has(claim) || isGranted(claim) || (firm.has(claim) && !isOpposed(claim));
  const follow = firing(steps, isIdle);
  for (let settled = [...firm].filter(isGround); settled.length > 0; ) {
    const reached = new Set<string>();
    for (const step of settled.flatMap(follow)) {
      if (!reached.has(step.conclusion)) by.set(step.conclusion, step);
      reached.add(step.conclusion);
    }
    const open = [...reached].filter((claim) => !answers(claim));
    for (const claim of open) if (isOpposed(claim)) footings.set(claim, 'opposed');
    const tenable = new Set(open.filter((claim) => !footings.has(claim) && !excluding(claim).some(isGranted)));
    settled = [...tenable].filter((claim) => !excluding(claim).some((other) => tenable.has(other)));
    for (const claim of reached) judged.add(claim);
    for (const claim of settled) footings.set(claim, 'granted');
  }
  return { footings, by, isGround };
}

/**
 * Tells, for each claim that comes to stand, the steps of which it is the last premise to do so. A step
 * is counted down once, so all of it is linear in the uses of what stands (Dowling & Gallier 1984).
 */
function firing(steps: Steps, isIdle: (step: number, what: ChainStep) => boolean): (claim: string) => ChainStep[] {
  const missing = new Map<number, number>();
  return (claim) =>
    (steps.from.get(claim) ?? []).flatMap((i) => {
      const step = steps.all[i];
      if (step === undefined || isIdle(i, step)) return [];
      const left = (missing.get(i) ?? step.premises.length) - 1;
      missing.set(i, left);
      return left === 0 ? [step] : [];
    });
}
