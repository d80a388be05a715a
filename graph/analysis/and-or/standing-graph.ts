import { andOrGraph, type AndOrGraph, type AndOrStep, type UnplacedStep } from './and-or-graph.ts';
import { chain } from './chain.ts';
import { circlesPremisesFirst } from './circles.ts';

/**
 * An AND/OR graph in which every claim stands and every step fires. A claim has a higher number than the premises of all
 * steps to it, unless they lie on a circle with it; even then it has than those of one step to it at least.
 */
export interface StandingGraph extends AndOrGraph {
  /** The parts of which each claim leads to each, as ranges of numbers; a claim on no circle is a part by itself. In ascending order. */
  readonly parts: readonly (readonly [first: number, last: number])[];
}

export interface Portion {
  /** What stands without further grounds; left out, what does so in the graph. */
  readonly given?: Iterable<number>;
  /** Only what some way of steps leads from to this claim; left out, all. */
  readonly beneath?: number;
  /** Whether the step may be taken; left out, any may. */
  readonly isTaken?: (step: AndOrStep) => boolean;
}

/** That of the graph which stands; undefined if `beneath` is asked for and does not stand. Linear in its size. */
export function standingGraph(graph: AndOrGraph, { given = graph.given, beneath, isTaken = () => true }: Portion = {}): StandingGraph | undefined {
  const base = chain(graph, given);
  if (beneath !== undefined && !base.stands(beneath)) return undefined;
  const stepsTo = (claim: number): readonly AndOrStep[] => (graph.leadingTo[claim] ?? []).filter((step) => base.fires(step) && isTaken(step));
  return undefined;
}
