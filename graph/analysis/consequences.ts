/** What follows from what each author holds, by steps that somebody in the debate draws (SPEC.md, K1–K8). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { atOnce, eachOf, within, type Stepwise } from '../model/stepwise.ts';
import { chainTo, type Chain } from './consequences/chain.ts';
import { commitment, type Footing } from './consequences/granting.ts';
import { objectionsIn } from './consequences/objections.ts';
import { standingsByAuthor, type AuthorStanding } from './consequences/standings.ts';
import { stepsOfDebate } from './consequences/steps.ts';

export type { Chain } from './consequences/chain.ts';
export type { Footing } from './consequences/granting.ts';
export type { ChainStep } from './consequences/steps.ts';

/** The consequences of what one author holds. */
export interface Consequences {
  readonly standing: AuthorStanding;
  /** The claims that follow and are not held, with how they follow; nearest first. */
  readonly footings: ReadonlyMap<string, Footing>;
  /** From what, and how, one of them follows. Worked out when first asked, for few are ever asked for. */
  readonly chainTo: (claim: string) => Chain;
}

/** For every author, in the order of their first essays. */
export function consequences(g: DebateGraph): Consequences[] {
  return atOnce(consequencesStepwise(g));
}

/** The same in steps, one for a few authors. */
export function* consequencesStepwise(g: DebateGraph): Stepwise<Consequences[]> {
  const steps = yield* within(stepsOfDebate(g), 0, 0);
  yield 0;
  const objectionsOf = objectionsIn(g, steps);
  yield 0;
  const partners = excludedBy(g);
  const excluding = (claim: string): readonly string[] => partners.get(claim) ?? [];
  const ofAuthor = (standing: AuthorStanding): Consequences => {
    const objections = objectionsOf(standing);
    const { footings, by, isGround } = commitment(standing, steps, objections, excluding);
    const isHeld = (claim: string): boolean => standing.held.has(claim);
    const isFirm = (claim: string): boolean => isHeld(claim) || footings.get(claim) === 'firm';
    const stepsTo = (claim: string) =>
      (steps.to.get(claim) ?? []).flatMap((i) => {
        const step = steps.all[i];
        if (step === undefined || objections.denies(i)) return [];
        // What follows by cases alone is told without a step that would have to be granted.
        const usable = isFirm(claim) ? step.kind === 'case' && step.premises.every(isFirm) : step.premises.every(isGround);
        return usable ? [step] : [];
      });
    const chains = new Map<string, Chain>();
    const chain = (claim: string): Chain => {
      const known = chains.get(claim) ?? chainTo(claim, by, isHeld, stepsTo);
      chains.set(claim, known);
      return known;
    };
    return { standing, footings, chainTo: chain };
  };
  const standings = standingsByAuthor(g);
  yield 0;
  const all: Consequences[] = [];
  yield* eachOf(standings, (standing) => void all.push(ofAuthor(standing)), 4);
  return all;
}

/** For each claim, those that are drawn as excluding it. */
function excludedBy({ debate }: DebateGraph): ReadonlyMap<string, readonly string[]> {
  const partners = new Map<string, string[]>();
  const add = (claim: string, other: string): void => {
    const list = partners.get(claim);
    if (list) list.push(other);
    else partners.set(claim, [other]);
  };
  for (const { claims: [a, b] } of debate.contradictions) {
    add(a, b);
    add(b, a);
  }
  return partners;
}
