import type { GraphBeneath } from '../and-or/standing-graph.ts';
import { searchByAvoiding } from './avoiding.ts';
import { Budget } from './budget.ts';
import { searchByChoices } from './choices.ts';
import { environments } from './environments.ts';
import { FoundSets } from './found-sets.ts';
import { minimalSet, suffices } from './minimal-set.ts';
import { chainCost, inTurns } from './search.ts';

export interface FoundAll {
  /** Each in ascending order. */
  readonly sets: readonly (readonly number[])[];
  /** False if there may be more. */
  readonly complete: boolean;
}

/** In comparisons of two sets. */
const LABEL_WORK = 3_000_000;
/** In claims and steps between which is found what needs what. */
const SEARCH_WORK = 400_000;

/**
 * The minimal sets of premises from which the top stands, up to so many. All of them are in theory as hard to find as it gets (Selman &
 * Levesque 1990; Eiter & Makino 2002); in practice they are found with labels for all claims or, in large arguments with few
 * alternatives, by going through these. Where nothing comes to an end, at least one is told, and first those that share no premise.
 *
 * @param needed the premises that the top needs
 */
export function findSets(graph: GraphBeneath, needed: readonly number[], most: number): FoundAll {
  if (suffices(graph, needed)) return { sets: [needed], complete: true };
  const neededOnes = new Set(needed);
  const isNeeded = (premise: number): boolean => neededOnes.has(premise);
  const labelled = environments(graph, isNeeded, new Budget(LABEL_WORK))
    ?.map((set) => [...needed, ...set].toSorted((a, b) => a - b))
    .toSorted((a, b) => a.length - b.length);
  if (labelled !== undefined && labelled.length <= most) return { sets: labelled, complete: true };

  const found = new FoundSets(most);
  findDisjoint(graph, found);
  for (const set of labelled ?? []) found.add(set);
  const searches = [searchByAvoiding(graph, found, isNeeded), searchByChoices(graph, found)];
  const complete = inTurns(searches, SEARCH_WORK, () => found.isFull);
  return { sets: found.sets.slice(0, most), complete };
}

/** Sets of which no two share a premise, one after the other. */
function findDisjoint(graph: GraphBeneath, found: FoundSets): void {
  const budget = new Budget(SEARCH_WORK);
  let premises = graph.given;
  for (let set = minimalSet(graph); set !== undefined; set = minimalSet(graph, premises)) {
    found.add(set);
    const used = new Set(set);
    premises = premises.filter((premise) => !used.has(premise));
    if (found.isFull || !budget.spend(chainCost(graph))) return;
  }
}
