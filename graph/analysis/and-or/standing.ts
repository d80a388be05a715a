import { andOrGraph, type AndOrGraph, type AndOrStep } from './and-or-graph.ts';
import { chain } from './chain.ts';
import { partsPremisesFirst } from './circles.ts';

/** What stands of an AND/OR graph, or that of it which leads to one claim. */
export interface Standing {
  /**
   * The claims, each after the premises of all steps to it, unless they lie on a circle with it; and always after those of one
   * step to it at least.
   */
  readonly order: readonly number[];
  /** Those of them to which no step leads. */
  readonly given: readonly number[];
  /** The place of a claim in that order; -1 if it is not in it. */
  readonly placeOf: (claim: number) => number;
  /** What lies on circles together, as ranges of places in ascending order; a claim on no circle is a range of one. */
  readonly parts: readonly (readonly [first: number, last: number])[];
  /** The steps to a claim whose premises all stand. */
  readonly stepsTo: StepsTo;
}

export type StepsTo = (claim: number) => readonly AndOrStep[];

export interface Restriction {
  /** The only claims that stand without further grounds; left out, those that do so in the graph. */
  readonly given?: Iterable<number>;
  /** For some claims, the only step that may lead to them. */
  readonly chosen?: ReadonlyMap<number, AndOrStep>;
}

/** All that stands. Linear in the size of the graph. */
export function standing(graph: AndOrGraph): Standing {
  const { order, fires } = chain(graph, graph.given);
  // Claims that come to stand late are conclusions of much: from them the search goes deep.
  return inOrder(graph.ids.length, order, order.toReversed(), firing((claim) => graph.leadingTo[claim] ?? [], fires));
}

/**
 * That which stands and from which ways of steps lead to the claim; undefined if the claim does not stand. Linear in the size of
 * what can be derived from what is given or, if that is left out, of what leads to the claim; but for some arrays as long as
 * the graph.
 */
export function standingBeneath(graph: AndOrGraph, claim: number, { given, chosen }: Restriction = {}): Standing | undefined {
  const stepsTo: StepsTo = (conclusion) => {
    const only = chosen?.get(conclusion);
    return only === undefined ? (graph.leadingTo[conclusion] ?? []) : [only];
  };
  const isTaken = (step: AndOrStep): boolean => (chosen?.get(step.conclusion) ?? step) === step;
  const { order, stands, fires } = chain(graph, given ?? graph.given.filter(claimsBeneath(graph.ids.length, claim, stepsTo)), isTaken);
  return stands(claim) ? inOrder(graph.ids.length, order, [claim], firing(stepsTo, fires)) : undefined;
}

/** A graph of its own, in which the numbers of the claims are their places. */
export function graphOf(graph: AndOrGraph, { order, given, placeOf, stepsTo }: Standing): AndOrGraph {
  const steps: AndOrStep[] = [];
  for (const claim of order) {
    for (const { premises, conclusion, step } of stepsTo(claim)) {
      steps.push({ index: steps.length, premises: premises.map(placeOf), conclusion: placeOf(conclusion), step });
    }
  }
  return andOrGraph(
    order.map((claim) => graph.ids[claim] ?? ''),
    given.map(placeOf),
    steps,
  );
}

function firing(stepsTo: StepsTo, fires: (step: AndOrStep) => boolean): StepsTo {
  return (claim) => {
    const steps = stepsTo(claim);
    return steps.every(fires) ? steps : steps.filter(fires);
  };
}

/** @param chained the claims that stand, each after the premises of one step to it at least */
function inOrder(size: number, chained: readonly number[], starts: Iterable<number>, stepsTo: StepsTo): Standing {
  const premisesOf = (claim: number): readonly number[] => {
    const steps = stepsTo(claim);
    return steps.length > 1 ? steps.flatMap(({ premises }) => premises) : (steps[0]?.premises ?? []);
  };
  const rank = new Int32Array(size);
  for (const [place, claim] of chained.entries()) rank[claim] = place;
  const byRank = (a: number, b: number): number => (rank[a] ?? 0) - (rank[b] ?? 0);
  const members = partsPremisesFirst(size, starts, premisesOf).map((part) => (part.length === 1 ? part : part.toSorted(byRank)));
  const order = members.flat();
  const places = new Int32Array(size).fill(-1);
  for (const [place, claim] of order.entries()) places[claim] = place;
  return {
    order,
    given: order.filter((claim) => stepsTo(claim).length === 0),
    placeOf: (claim) => places[claim] ?? -1,
    parts: ranges(members),
    stepsTo,
  };
}

/** Whether a way of steps leads from a claim to this one, which is so of itself. */
function claimsBeneath(size: number, top: number, stepsTo: StepsTo): (claim: number) => boolean {
  const reached = new Uint8Array(size);
  const queue = [top];
  reached[top] = 1;
  for (const claim of queue) {
    for (const { premises } of stepsTo(claim)) {
      for (const premise of premises) {
        if (reached[premise] === 1) continue;
        reached[premise] = 1;
        queue.push(premise);
      }
    }
  }
  return (claim) => reached[claim] === 1;
}

function ranges(members: readonly (readonly number[])[]): [number, number][] {
  let first = 0;
  return members.map(({ length }) => {
    first += length;
    return [first - length, first - 1];
  });
}
