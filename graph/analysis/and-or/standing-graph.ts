import { AndOrBuilder, type AndOrGraph, type AndOrStep } from './and-or-graph.ts';
import { chain, type Chain } from './chain.ts';
import { partsPremisesFirst } from './circles.ts';

/**
 * An AND/OR graph in which every claim stands and every step is taken. A claim has a higher number than the premises of all
 * steps to it, unless they lie on a circle with it; and always than those of one step to it at least.
 */
export interface StandingGraph extends AndOrGraph {
  /** For each claim, its number in the graph that this was taken from. */
  readonly origins: readonly number[];
  /** What lies on circles together, as ranges of numbers in ascending order; a claim on no circle is a range of one. */
  readonly parts: readonly (readonly [first: number, last: number])[];
}

/** What a claim rests on. */
export interface GraphBeneath extends StandingGraph {
  /** The number of that claim. */
  readonly top: number;
}

export interface Restriction {
  /** The only claims that stand without further grounds; left out, those that do so in the graph. */
  readonly given?: Iterable<number>;
  /** For some claims, the only step that may lead to them. */
  readonly chosen?: ReadonlyMap<number, AndOrStep>;
}

/** That of the graph which stands. Linear in its size. */
export function standingGraph(graph: AndOrGraph): StandingGraph {
  const base = chain(graph, graph.given);
  // Claims that come to stand late are conclusions of much: from them the search goes deep.
  return inOrder(graph, base, base.order.toReversed(), (claim) => graph.leadingTo[claim] ?? []);
}

/**
 * That of the graph which stands and from which ways of steps lead to the claim; undefined if the claim does not stand. Linear in
 * the size of what can be derived from what is given or, if that is left out, of what leads to the claim; but for some arrays as
 * long as the graph.
 */
export function graphBeneath(graph: AndOrGraph, claim: number, { given, chosen }: Restriction = {}): GraphBeneath | undefined {
  const stepsTo = (conclusion: number): readonly AndOrStep[] => {
    const only = chosen?.get(conclusion);
    return only === undefined ? (graph.leadingTo[conclusion] ?? []) : [only];
  };
  const isTaken = (step: AndOrStep): boolean => (chosen?.get(step.conclusion) ?? step) === step;
  const base = chain(graph, given ?? graph.given.filter(claimsBeneath(graph.ids.length, claim, stepsTo)), isTaken);
  if (!base.stands(claim)) return undefined;
  const found = inOrder(graph, base, [claim], stepsTo);
  return { ...found, top: found.ids.lastIndexOf(graph.ids[claim] ?? '') };
}

type StepsTo = (claim: number) => readonly AndOrStep[];

/** What the chain reaches of the graph, beneath the claims from which to start. */
function inOrder(graph: AndOrGraph, { order, fires }: Chain, starts: Iterable<number>, all: StepsTo): StandingGraph {
  const stepsTo: StepsTo = (claim) => (all(claim).every(fires) ? all(claim) : all(claim).filter(fires));
  const premisesOf = (claim: number): readonly number[] => {
    const [first, ...others] = stepsTo(claim);
    return others.length === 0 ? (first?.premises ?? []) : stepsTo(claim).flatMap((step) => step.premises);
  };
  const rank = new Int32Array(graph.ids.length);
  for (const [place, claim] of order.entries()) rank[claim] = place;
  const byRank = (a: number, b: number): number => (rank[a] ?? 0) - (rank[b] ?? 0);
  const members = partsPremisesFirst(graph.ids.length, starts, premisesOf).map((part) => (part.length === 1 ? part : part.toSorted(byRank)));

  const builder = new AndOrBuilder();
  const kept = members.flat();
  const numbers = new Int32Array(graph.ids.length);
  for (const claim of kept) numbers[claim] = builder.claim(graph.ids[claim] ?? '');
  const renumbered = (claim: number): number => numbers[claim] ?? -1;
  const given: number[] = [];
  for (const claim of kept) {
    const steps = stepsTo(claim);
    if (steps.length === 0) given.push(renumbered(claim));
    for (const { premises, step } of steps) builder.step(premises.map(renumbered), renumbered(claim), step);
  }
  return { ...builder.graph(given), origins: kept, parts: ranges(members) };
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
