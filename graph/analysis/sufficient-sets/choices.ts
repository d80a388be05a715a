import type { AndOrStep } from '../and-or/and-or-graph.ts';
import { chain } from '../and-or/chain.ts';
import { allNeeded, needsIn } from '../and-or/needs.ts';
import { graphBeneath, type GraphBeneath } from '../and-or/standing-graph.ts';
import type { FoundSets } from './found-sets.ts';
import { minimalSet } from './minimal-set.ts';
import { premisesOfRoute, routeTo } from './route.ts';
import { lookUpCost, sizeOf, type Search } from './search.ts';

/**
 * Looks for minimal sets by choosing, for one claim after the other that the top needs and to which several steps lead, by which of
 * them it is derived; where nothing is left to choose, there is one set. Nothing is looked for where only larger sets than one that
 * is known can be.
 *
 * Comes to its end where there are few alternatives, however long the chains of steps between them are.
 */
export function* searchByChoices(graph: GraphBeneath, found: FoundSets): Search {
  const queue: (readonly AndOrStep[])[] = [[]];
  // The list grows while it is gone through.
  for (const choices of queue) {
    const part = graphBeneath(graph, graph.top, { chosen: new Map(choices.map((step) => [step.conclusion, step])) });
    yield lookUpCost(graph) + (part === undefined ? 0 : sizeOf(part));
    if (part === undefined) continue;
    const toGraph = (claim: number): number => part.origins[claim] ?? -1;
    const needed = allNeeded([part.top], needsIn(part));
    const premises = part.given.filter((claim) => needed.has(claim));
    if (found.hasWithin(new Set(premises.map(toGraph)))) continue;
    const { stands } = chain(part, premises);
    const enough = stands(part.top) ? premises : premisesOfRoute(part, routeTo(part, part.given) ?? []);
    found.add(minimalSet(graph, enough.map(toGraph)) ?? []);
    const isOpen = (claim: number): boolean => !stands(claim) && (part.leadingTo[claim] ?? []).length > 1;
    // Of what is open, that which is nearest to the top: it rests on most, and with it most is decided.
    const next = [...needed].filter(isOpen).reduce((highest, claim) => Math.max(highest, claim), -1);
    for (const step of graph.leadingTo[toGraph(next)] ?? []) queue.push([...choices, step]);
  }
}
