import type { AndOrStep } from '../and-or/and-or-graph.ts';
import type { Budget } from './budget.ts';
import type { FoundSets } from './found-sets.ts';
import type { Search } from './in-turns.ts';
import { minimalSet } from './minimal-set.ts';
import { chainFrom, neededIn, routeOf, type Needed, type ThesisGraph } from './thesis-graph.ts';

/**
 * Looks for minimal sets by choosing, for one claim after the other that the thesis needs and to which several steps lead, by which
 * of them it is derived; where nothing is left to choose, there is one set. Nothing is looked for where only larger sets than one
 * that is known can be.
 *
 * Comes to its end where there are few alternatives, however long the chains of steps between them are.
 *
 * @param whole what the thesis needs before anything is chosen
 */
export function* searchByChoices(graph: ThesisGraph, whole: Needed, found: FoundSets, budget: Budget): Search {
  const queue: (readonly AndOrStep[])[] = [[]];
  // The list grows while it is gone through.
  for (const choices of queue) {
    yield;
    const chosen = new Map(choices.map((step) => [step.conclusion, step]));
    const needed = choices.length === 0 ? whole : neededIn(graph, { chosen }, budget);
    if (needed === undefined || found.hasWithin(new Set(needed.premises))) continue;
    const { part, claims, premises } = needed;
    const { stands } = chainFrom(graph, premises, budget, chosen);
    if (stands(graph.top)) {
      found.add(minimalSet(graph, premises, budget));
      continue;
    }
    const route = routeOf(graph, chainFrom(graph, part.given, budget, chosen));
    found.add(minimalSet(graph, route?.premises ?? [], budget));
    // Of what is open, that which comes last: it rests on most, and with it most is decided.
    const open = [...claims].filter((claim) => !stands(claim) && part.stepsTo(claim).length > 1);
    const next = open.reduce((latest, claim) => (part.placeOf(claim) > part.placeOf(latest) ? claim : latest), -1);
    for (const step of part.stepsTo(next)) queue.push([...choices, step]);
  }
}
