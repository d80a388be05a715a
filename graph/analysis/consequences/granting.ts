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

/** In the order in which they are come to. */
export type Footings = ReadonlyMap<string, Footing>;

/** The claims that are drawn as excluding a claim. */
export type Excluding = (claim: string) => readonly string[];

export function footings({ held, rejected }: AuthorStanding, steps: Steps, { denies, answers }: Objections, excluding: Excluding): Footings {
  const footing = new Map<string, Footing>();
  const fire = firing(steps, (step, { conclusion }) => held.has(conclusion) || footing.has(conclusion) || denies(step));

  const firm = [...held];
  for (const claim of firm) {
    for (const conclusion of fire(claim, 'case')) {
      footing.set(conclusion, 'firm');
      firm.push(conclusion);
    }
  }

  const isFirm = (claim: string): boolean => held.has(claim) || footing.get(claim) === 'firm';
  const isGranted = (claim: string): boolean => footing.get(claim) === 'granted';
  const refused = new Set<string>();
  for (let settled: readonly string[] = firm; settled.length > 0; ) {
    const reached = new Set(settled.flatMap((claim) => [...fire(claim, 'inference'), ...(isGranted(claim) ? fire(claim, 'case') : [])]));
    const open = [...reached].filter((claim) => !refused.has(claim) && !answers(claim));
    const opposed = open.filter((claim) => rejected.has(claim) || excluding(claim).some(isFirm));
    for (const claim of opposed) footing.set(claim, 'opposed');
    const tenable = new Set(open.filter((claim) => !footing.has(claim) && !excluding(claim).some(isGranted)));
    settled = [...tenable].filter((claim) => !excluding(claim).some((other) => tenable.has(other)));
    for (const claim of reached) refused.add(claim);
    for (const claim of settled) footing.set(claim, 'granted');
  }
  return footing;
}

/**
 * Tells, for each claim that comes to stand, the conclusions of the steps of which it is the last premise to do so. A step
 * is counted down once, so all of it is linear in the uses of what stands (Dowling & Gallier 1984).
 */
function firing(steps: Steps, isIdle: (step: number, what: ChainStep) => boolean): (claim: string, kind: ChainStep['kind']) => string[] {
  const missing = new Map<number, number>();
  return (claim, kind) =>
    (steps.from.get(claim) ?? []).flatMap((i) => {
      const step = steps.all[i];
      if (step === undefined || step.kind !== kind || isIdle(i, step)) return [];
      const left = (missing.get(i) ?? step.premises.length) - 1;
      missing.set(i, left);
      return left === 0 ? [step.conclusion] : [];
    });
}
