import type { GraphBeneath } from '../and-or/standing-graph.ts';

/**
 * A search that has found all sets when it comes to its end, and can be left before. It tells what each stretch of the way costs,
 * in claims and steps between which it finds what needs what.
 */
export type Search = Generator<number, void>;

export function sizeOf({ ids, steps }: GraphBeneath): number {
  return ids.length + steps.length;
}

/** To chain forward through the graph. */
export function chainCost(graph: GraphBeneath): number {
  return 1 + sizeOf(graph) / 30;
}

/** To prepare some arrays as long as the graph. */
export function lookUpCost({ ids }: GraphBeneath): number {
  return 1 + ids.length / 500;
}

/**
 * Lets searches for the same take turns, so that each gets the same work done, until one comes to its end or enough was found.
 *
 * @param work what each may cost
 * @returns whether one came to its end
 */
export function inTurns(searches: readonly Search[], work: number, isEnough: () => boolean): boolean {
  const running = searches.map((search) => ({ search, spent: 0 }));
  for (;;) {
    const [next] = running.filter(({ spent }) => spent < work).toSorted((a, b) => a.spent - b.spent);
    if (next === undefined || isEnough()) return false;
    const turn = next.search.next();
    if (turn.done === true) return !isEnough();
    next.spent += turn.value;
  }
}
