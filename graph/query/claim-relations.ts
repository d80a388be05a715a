/** Everything in the debate that names one claim, sorted by what it does with it; each list in the order of the debate. */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Contradiction, Inference, LookAlike, Rebuttal, Support } from '../model/schema.ts';

export interface ClaimRelations {
  readonly inferencesTo: readonly Inference[];
  readonly inferencesFrom: readonly Inference[];
  /** Supports of the claim itself. */
  readonly supportsTo: readonly Support[];
  /** Supports of the inferences to the claim. */
  readonly backings: readonly Support[];
  readonly supportsFrom: readonly Support[];
  readonly contradictions: readonly Contradiction[];
  /** Rebuttals that the claim makes. */
  readonly rebuttalsFrom: readonly Rebuttal[];
  /** Rebuttals of the claim itself, and of the inferences to it. */
  readonly rebuttalsTo: readonly Rebuttal[];
  readonly lookAlikes: readonly LookAlike[];
}

export function claimRelations({ debate }: DebateGraph, claim: string): ClaimRelations {
  const inferencesTo = debate.inferences.filter((inference) => inference.conclusion === claim);
  const stepsTo = new Set(inferencesTo.map((inference) => inference.id));
  return {
    inferencesTo,
    inferencesFrom: debate.inferences.filter((inference) => inference.premises.includes(claim)),
    supportsTo: debate.supports.filter((support) => support.to === claim),
    backings: debate.supports.filter((support) => stepsTo.has(support.to)),
    supportsFrom: debate.supports.filter((support) => support.from === claim),
    contradictions: debate.contradictions.filter(({ claims }) => claims.includes(claim)),
    rebuttalsFrom: debate.rebuttals.filter((rebuttal) => rebuttal.from === claim),
    rebuttalsTo: debate.rebuttals.filter(({ to }) => to === claim || stepsTo.has(to)),
    lookAlikes: debate.lookAlikes.filter(({ claims }) => claims.includes(claim)),
  };
}
