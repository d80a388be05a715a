/** From which premises does a thesis follow, and in how many independent ways? (SPEC.md, R7–R12) */
import type { Argument } from '../argument.ts';
import { derivation } from '../derivability.ts';
import type { Step } from '../steps.ts';
import { Budget } from './budget.ts';
import { findSets } from './find-sets.ts';
import { leastCut } from './least-cut.ts';
import { largestPacking } from './packing.ts';
import { chainFrom, neededIn, routeOf, thesisGraph, type ThesisGraph } from './thesis-graph.ts';

/** Sets of premises that stand by themselves, each enough to derive the thesis and none of them to spare. */
export interface SufficientSets {
  /** The smallest first. Each in the order of the debate. */
  readonly sets: readonly (readonly string[])[];
  /** False if there may be more; then there are at least so many. */
  readonly complete: boolean;
}

/** One way in which a thesis is argued. */
export interface ThesisRoute {
  readonly premises: readonly string[];
  /** A derivation from them: each premise of a step is one of them or the conclusion of an earlier step. None for a thesis that stands by itself. */
  readonly steps: readonly Step[];
}

/** Ways of which no two share a premise. */
export interface IndependentRoutes {
  readonly count: number;
  /** False if there may be more; then there are at least so many. */
  readonly exact: boolean;
  /** As many as `count`. */
  readonly routes: readonly ThesisRoute[];
}

/** In how many ways a thesis is argued, and what suffices for it. */
export interface ThesisArgument {
  readonly thesis: string;
  /** What it stands on; `itself` if no own inference leads to it, `nothing` if it cannot be derived. */
  readonly standsOn: 'premises' | 'itself' | 'nothing';
  readonly sufficient: SufficientSets;
  readonly independent: IndependentRoutes;
}

/** More sets than that no reader goes through. */
export const MOST_SETS = 100;

const known = new WeakMap<Argument, Map<string, ThesisArgument>>();

/** @param most the largest number of sufficient sets to tell */
export function thesisArgument(argument: Argument, thesis: string, most = MOST_SETS): ThesisArgument {
  if (most !== MOST_SETS) return argueFor(argument, thesis, most);
  const answers = known.get(argument) ?? new Map<string, ThesisArgument>();
  known.set(argument, answers);
  const answer = answers.get(thesis) ?? argueFor(argument, thesis, most);
  answers.set(thesis, answer);
  return answer;
}

/** How each thesis of the essay is argued. */
export function thesisArguments(argument: Argument, most = MOST_SETS): ThesisArgument[] {
  return argument.theses.map((thesis) => thesisArgument(argument, thesis, most));
}

function argueFor(argument: Argument, thesis: string, most: number): ThesisArgument {
  const whole = derivation(argument).graph;
  const graph = thesisGraph(whole, whole.ids.indexOf(thesis));
  const needed = graph && neededIn(graph, {}, new Budget(Infinity));
  if (graph === undefined || needed === undefined) {
    return { thesis, standsOn: 'nothing', sufficient: { sets: [], complete: true }, independent: { count: 0, exact: true, routes: [] } };
  }
  const places = new Map(Array.from(argument.held, (id, place) => [id, place]));
  const placeOf = (claim: number): number => places.get(graph.ids[claim] ?? '') ?? 0;
  const { sets: unsorted, complete } = findSets(graph, needed, most);
  const sets = unsorted.map((set) => set.toSorted((a, b) => placeOf(a) - placeOf(b))).toSorted((a, b) => compareSets(a.map(placeOf), b.map(placeOf)));
  return {
    thesis,
    standsOn: graph.steps.length === 0 ? 'itself' : 'premises',
    sufficient: { sets: sets.map((set) => idsOf(graph, set)), complete },
    independent: independentRoutes(graph, sets, complete, leastCut(needed.part, needed.needs, graph.top)),
  };
}

/** @param limit there are no more independent ones than that */
function independentRoutes(graph: ThesisGraph, sets: readonly (readonly number[])[], complete: boolean, limit: number): IndependentRoutes {
  const { chosen, isLargest } = largestPacking(sets, limit);
  const routes = chosen
    .toSorted((a, b) => a - b)
    .map((place) => sets[place] ?? [])
    .map((set) => ({ premises: idsOf(graph, set), steps: stepsFrom(graph, set) }));
  return { count: chosen.length, exact: chosen.length >= limit || (complete && isLargest), routes };
}

function stepsFrom(graph: ThesisGraph, premises: readonly number[]): Step[] {
  return (routeOf(graph, chainFrom(graph, premises, new Budget(Infinity)))?.steps ?? []).map(({ step }) => step);
}

function idsOf({ ids }: ThesisGraph, claims: readonly number[]): string[] {
  return claims.flatMap((claim) => ids[claim] ?? []);
}

/** The smaller one first, then the one whose first differing member comes first. */
function compareSets(a: readonly number[], b: readonly number[]): number {
  const differing = a.findIndex((member, i) => member !== b[i]);
  return a.length - b.length || (a[differing] ?? 0) - (b[differing] ?? 0);
}
