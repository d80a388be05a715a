import type { AndOrGraph, AndOrStep } from '../and-or/and-or-graph.ts';
import { chain, type Chain } from '../and-or/chain.ts';
import type { Needs } from '../and-or/common-needs.ts';
import { allNeeded, needsIn } from '../and-or/needs.ts';
import { graphOf, standingBeneath, type Restriction, type Standing } from '../and-or/standing.ts';
import type { Budget } from './budget.ts';

/** What a thesis rests on: claims that stand and from which ways lead to it, and the steps between them. */
export interface ThesisGraph extends AndOrGraph {
  /** The thesis. */
  readonly top: number;
}

/** Undefined if the thesis does not stand. */
export function thesisGraph(whole: AndOrGraph, thesis: number): ThesisGraph | undefined {
  const part = standingBeneath(whole, thesis);
  return part && { ...graphOf(whole, part), top: part.placeOf(thesis) };
}

/**
 * Costs a unit for each claim that is reached, and little for the arrays that it takes.
 *
 * @param chosen for some claims, the only step that may lead to them
 */
export function chainFrom(graph: ThesisGraph, premises: Iterable<number>, budget: Budget, chosen?: Restriction['chosen']): Chain {
  const reached = chain(graph, premises, chosen && ((step) => (chosen.get(step.conclusion) ?? step) === step));
  budget.spend(1 + reached.order.length + graph.ids.length / 50);
  return reached;
}

export function suffices(graph: ThesisGraph, premises: Iterable<number>, budget: Budget): boolean {
  return chainFrom(graph, premises, budget).stands(graph.top);
}

/** What the thesis needs in a part of its graph. */
export interface Needed {
  readonly part: Standing;
  readonly needs: Needs;
  readonly claims: ReadonlySet<number>;
  /** Those of the claims that stand by themselves. */
  readonly premises: readonly number[];
}

/** Costs some fifty times as much as a chain. */
export function neededIn(graph: ThesisGraph, restriction: Restriction, budget: Budget): Needed | undefined {
  const part = standingBeneath(graph, graph.top, restriction);
  budget.spend(1 + 50 * (part?.order.length ?? 0) + graph.ids.length / 20);
  if (part === undefined) return undefined;
  const needs = needsIn(part);
  const claims = allNeeded([graph.top], needs);
  return { part, needs, claims, premises: part.given.filter((claim) => claims.has(claim)) };
}

/** One derivation of the thesis. */
export interface Route {
  /** Those from which it starts; the thesis itself if it stands without a step. */
  readonly premises: readonly number[];
  /** In the order in which they are taken: each premise of a step is one of those or the conclusion of an earlier step, and no claim is derived twice. */
  readonly steps: readonly AndOrStep[];
}

/** The derivation by which the chain came to the thesis; undefined if it did not. */
export function routeOf({ top, ids }: ThesisGraph, { order, stands, reason }: Chain): Route | undefined {
  if (!stands(top)) return undefined;
  const isUsed = new Uint8Array(ids.length);
  isUsed[top] = 1;
  const premises: number[] = [];
  const steps: AndOrStep[] = [];
  for (const claim of order.toReversed()) {
    if (isUsed[claim] === 0) continue;
    const step = reason(claim);
    if (step === undefined) premises.push(claim);
    else steps.push(step);
    for (const premise of step?.premises ?? []) isUsed[premise] = 1;
  }
  return { premises, steps: steps.toReversed() };
}
