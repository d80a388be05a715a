import { andOrGraph, type AndOrGraph, type AndOrStep, type UnplacedStep } from './and-or-graph.ts';
import { chain, type Chain } from './chain.ts';
import { partsPremisesFirst } from './circles.ts';

/**
 * An AND/OR graph in which every claim stands and every step is taken. A claim has a higher number than the premises of all
 * steps to it, unless they lie on a circle with it; and always than those of one step to it at least.
 */
export interface StandingGraph extends AndOrGraph {
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
  /** False for steps that are to be left out. */
  readonly isTaken?: (step: AndOrStep) => boolean;
}

/** That of the graph which stands. Linear in its size. */
export function standingGraph(graph: AndOrGraph): StandingGraph {
  const base = chain(graph, graph.given);
  // Claims that come to stand late are conclusions of much: from them the search goes deep.
  return inOrder(graph, base, base.order.toReversed());
}

/**
 * That of the graph which stands and from which ways of steps lead to the claim; undefined if the claim does not stand. Linear in
 * the size of the result and of what it is not restricted to, but for some look-ups that are prepared for the whole graph.
 */
export function graphBeneath(graph: AndOrGraph, claim: number, restriction: Restriction = {}): GraphBeneath | undefined {
  const { given = graph.given, isTaken = () => true } = restriction;
  const isBeneath = claimsBeneath(graph, claim, isTaken);
  const base = chain(graph, [...given].filter(isBeneath), isTaken);
  if (!base.stands(claim)) return undefined;
  const found = inOrder(graph, base, [claim]);
  return { ...found, top: found.ids.lastIndexOf(graph.ids[claim] ?? '') };
}

/** What the chain reaches of the graph, beneath the claims from which to start. */
function inOrder(graph: AndOrGraph, { order, fires }: Chain, starts: Iterable<number>): StandingGraph {
  const stepsTo = (claim: number): readonly AndOrStep[] => (graph.leadingTo[claim] ?? []).filter(fires);
  const premisesOf = (claim: number): number[] => stepsTo(claim).flatMap((step) => step.premises);
  const rank = new Int32Array(graph.ids.length);
  for (const [place, claim] of order.entries()) rank[claim] = place;
  const byRank = (a: number, b: number): number => (rank[a] ?? 0) - (rank[b] ?? 0);
  const members = partsPremisesFirst(graph.ids.length, starts, premisesOf).map((part) => part.toSorted(byRank));

  const kept = members.flat();
  const numbers = new Int32Array(graph.ids.length).fill(-1);
  for (const [number, claim] of kept.entries()) numbers[claim] = number;
  const renumbered = (claim: number): number => numbers[claim] ?? -1;
  const steps = kept.flatMap((claim) =>
    stepsTo(claim).map(({ premises, conclusion, step }): UnplacedStep => ({ premises: premises.map(renumbered), conclusion: renumbered(conclusion), step })),
  );
  const ids = kept.map((claim) => graph.ids[claim] ?? '');
  const given = kept.flatMap((claim, number) => (stepsTo(claim).length === 0 ? [number] : []));
  return { ...andOrGraph(ids, given, steps), parts: ranges(members) };
}

/** Whether a way of steps leads from a claim to this one, which is so of itself. */
function claimsBeneath(graph: AndOrGraph, top: number, isTaken: (step: AndOrStep) => boolean): (claim: number) => boolean {
  const reached = new Uint8Array(graph.ids.length);
  const queue = [top];
  reached[top] = 1;
  for (const claim of queue) {
    for (const step of graph.leadingTo[claim] ?? []) {
      if (!isTaken(step)) continue;
      for (const premise of step.premises) {
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
