import { searchByAvoiding } from './avoiding.ts';
import { Budget } from './budget.ts';
import { searchByChoices } from './choices.ts';
import { environments } from './environments.ts';
import { FoundSets } from './found-sets.ts';
import { inTurns } from './in-turns.ts';
import { minimalSet } from './minimal-set.ts';
import { suffices, type Needed, type ThesisGraph } from './thesis-graph.ts';

export interface FoundAll {
  /** Each in ascending order. */
  readonly sets: readonly (readonly number[])[];
  /** False if there may be more. */
  readonly complete: boolean;
}

/** In comparisons of two sets of premises. */
const LABEL_WORK = 3_000_000;
/** In claims reached by chaining, for each of three searches. */
const SEARCH_WORK = 3_000_000;

/**
 * The minimal sets of premises from which the thesis follows, up to so many. All of them are in theory as hard to find as it gets
 * (Selman & Levesque 1990; Eiter & Makino 2002). In practice they are found with labels for all claims; where these grow too long,
 * by two searches. Where nothing comes to an end, at least one set is told, and first those that share no premise.
 *
 * @param whole what the thesis needs in the whole of its graph
 */
export function findSets(graph: ThesisGraph, whole: Needed, most: number): FoundAll {
  const { part, premises: needed } = whole;
  if (suffices(graph, needed, new Budget(Infinity))) return { sets: [needed], complete: true };
  const neededOnes = new Set(needed);
  const isNeeded = (premise: number): boolean => neededOnes.has(premise);
  const labelled = environments(part, graph.top, isNeeded, new Budget(LABEL_WORK))
    ?.map((set) => [...needed, ...set].toSorted((a, b) => a - b))
    .toSorted((a, b) => a.length - b.length);
  if (labelled !== undefined && labelled.length <= most) return { sets: labelled, complete: true };

  const found = new FoundSets(most);
  findDisjoint(graph, found);
  for (const set of labelled ?? []) found.add(set);
  const avoiding = new Budget(SEARCH_WORK);
  const choosing = new Budget(SEARCH_WORK);
  const complete = inTurns(
    [
      { search: searchByAvoiding(graph, found, isNeeded, avoiding), budget: avoiding },
      { search: searchByChoices(graph, whole, found, choosing), budget: choosing },
    ],
    () => found.isFull,
  );
  return { sets: found.sets.slice(0, most), complete };
}

/** Sets of which no two share a premise, one after the other. */
function findDisjoint(graph: ThesisGraph, found: FoundSets): void {
  const budget = new Budget(SEARCH_WORK);
  let premises = graph.given;
  while (budget.isLeft && !found.isFull) {
    const set = minimalSet(graph, premises, budget);
    if (set === undefined) return;
    found.add(set);
    const used = new Set(set);
    premises = premises.filter((premise) => !used.has(premise));
  }
}
