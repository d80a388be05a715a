/** What an author has against a step, or against what somebody else's step leads to (SPEC.md, K4–K6). */
import { sourcesOf, type DebateGraph } from '../../model/debate-graph.ts';
import { groupedBy } from '../../model/lists.ts';
import type { Rebuttal } from '../../model/schema.ts';
import type { AuthorStanding } from './standings.ts';
import type { ChainStep, Steps } from './steps.ts';

export interface Objections {
  /** Whether the author denies the step at this position. */
  readonly denies: (step: number) => boolean;
  /** Whether something that the author holds is drawn as a rebuttal of the claim. */
  readonly answers: (claim: string) => boolean;
}

/** The answer for any author of the debate. */
export function objectionsIn(g: DebateGraph, steps: Steps): (standing: AuthorStanding) => Objections {
  const rejected = groupedBy(g.debate.inferences.filter(({ stance }) => stance === 'rejects'), ({ essay }) => essay);
  const ofClaims = groupedBy(g.debate.rebuttals.filter(({ to }) => g.claims.has(to)), ({ to }) => to);
  const cases = new Map(g.debate.supports.filter((support) => support.case === true).map((support) => [support.id, support]));
  const stepOf = (id: string): Deniable | undefined => {
    const inference = g.inferences.get(id);
    if (inference !== undefined) return { kind: 'inference', premises: inference.premises, conclusion: inference.conclusion };
    const support = cases.get(id);
    return support && { kind: 'case', premises: [support.from], conclusion: support.to };
  };
  const undercuts = groupedBy(g.debate.rebuttals.filter(({ to }) => stepOf(to) !== undefined), ({ from }) => from);

  return ({ essays, held }) => {
    const makes = (rebuttal: Rebuttal): boolean => sourcesOf(rebuttal).every((source) => held.has(source));
    const denied = new Set<number>();
    const deny = (what: Deniable): void => {
      for (const i of steps.to.get(what.conclusion) ?? []) if (saysAtLeast(steps.all[i], what)) denied.add(i);
    };
    for (const { essay } of essays) {
      for (const { premises, conclusion } of rejected.get(essay.id) ?? []) deny({ kind: 'inference', premises, conclusion });
    }
    for (const claim of held) {
      for (const rebuttal of undercuts.get(claim) ?? []) {
        const undercut = makes(rebuttal) ? stepOf(rebuttal.to) : undefined;
        if (undercut !== undefined) deny(undercut);
      }
    }
    return { denies: (step) => denied.has(step), answers: (claim) => ofClaims.get(claim)?.some(makes) ?? false };
  };
}

type Deniable = Pick<ChainStep, 'kind' | 'premises' | 'conclusion'>;

/** Who denies that a claim follows from some premises denies all the more that it follows from fewer of them. */
function saysAtLeast(step: ChainStep | undefined, denied: Deniable): boolean {
  return step !== undefined && step.kind === denied.kind && step.premises.every((premise) => denied.premises.includes(premise));
}
