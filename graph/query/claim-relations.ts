/** Everything in the debate that names one claim, sorted by what it does with it; each list in the order of the debate. */
import { sourcesOf, type DebateGraph } from '../model/debate-graph.ts';
import type { Contradiction, Inference, LookAlike, Rebuttal, Support } from '../model/schema.ts';

export interface ClaimRelations {
  readonly inferencesTo: readonly Inference[];
  readonly inferencesFrom: readonly Inference[];
  /** Supports of the claim itself. */
  readonly supportsTo: readonly Support[];
  /** Supports of the inferences and supports to the claim. */
  readonly backings: readonly Support[];
  /** Supports that the claim lends, alone or together with others. */
  readonly supportsFrom: readonly Support[];
  readonly contradictions: readonly Contradiction[];
  /** Rebuttals that the claim makes, alone or together with others. */
  readonly rebuttalsFrom: readonly Rebuttal[];
  /** Rebuttals of the claim itself, and of the inferences and supports to it. */
  readonly rebuttalsTo: readonly Rebuttal[];
  readonly lookAlikes: readonly LookAlike[];
}

export function claimRelations({ debate }: DebateGraph, claim: string): ClaimRelations {
  const inferencesTo = debate.inferences.filter((inference) => inference.conclusion === claim);
  const supportsTo = debate.supports.filter((support) => support.to === claim);
  const stepsTo = new Set([...inferencesTo, ...supportsTo].map(({ id }) => id));
  return {
    inferencesTo,
    inferencesFrom: debate.inferences.filter((inference) => inference.premises.includes(claim)),
    supportsTo,
    backings: debate.supports.filter((support) => stepsTo.has(support.to)),
    supportsFrom: debate.supports.filter((support) => sourcesOf(support).includes(claim)),
    contradictions: debate.contradictions.filter(({ claims }) => claims.includes(claim)),
    rebuttalsFrom: debate.rebuttals.filter((rebuttal) => sourcesOf(rebuttal).includes(claim)),
    rebuttalsTo: debate.rebuttals.filter(({ to }) => to === claim || stepsTo.has(to)),
    lookAlikes: debate.lookAlikes.filter(({ claims }) => claims.includes(claim)),
  };
}

/** What is directed at an inference, a support or a rebuttal. */
export interface RelationsAt {
  readonly supports: readonly Support[];
  readonly rebuttals: readonly Rebuttal[];
}

export function relationsAt({ debate }: DebateGraph, id: string): RelationsAt {
  return { supports: debate.supports.filter(({ to }) => to === id), rebuttals: debate.rebuttals.filter(({ to }) => to === id) };
}
