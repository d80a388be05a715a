/** From which premises does a thesis follow, and in how many independent ways? (SPEC.md, R7–R12) */
import { needsIn } from '../and-or/needs.ts';
import { graphBeneath, type GraphBeneath } from '../and-or/standing-graph.ts';
import type { Argument } from '../argument.ts';
import { derivableGraph } from '../derivability.ts';
import type { Step } from '../steps.ts';
import { Budget } from './budget.ts';
import { findByChoices } from './choices.ts';
import { environments } from './environments.ts';
import { FoundSets } from './found-sets.ts';
import { leastCut } from './least-cut.ts';
import { minimalSet, neededPremises, suffices } from './minimal-set.ts';
import { largestPacking } from './packing.ts';
import { routeTo } from './route.ts';

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

export interface ThesisArgument {
  readonly thesis: string;
  /** What it stands on; `itself` if no own inference leads to it, `nothing` if it cannot be derived. */
  readonly standsOn: 'premises' | 'itself' | 'nothing';
  readonly sufficient: SufficientSets;
  readonly independent: IndependentRoutes;
}

/** More sets than that no reader goes through. */
export const MOST_SETS = 100;

/** In comparisons of two sets, and in claims and steps looked at: both come to about a second. */
const LABEL_WORK = 1_000_000;
const SEARCH_WORK = 300_000;
