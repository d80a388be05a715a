/** Which of several claims say most about another (SPEC.md, Q18). */
import { heldClaims } from '../analysis/commitment.ts';
import { relianceOf } from '../analysis/reliance.ts';
import { nodeKey, type DebateGraph } from '../model/debate-graph.ts';
import { perGraph } from '../model/per-graph.ts';

/** What counts for each claim after the number of steps; larger is stronger, the first number weighs most. */
type Weights = readonly [loadBearing: number, holders: number, contradictions: number, connections: number];

/**
 * The strongest first.
 *
 * @param steps how far each claim is away; without it, all are as far
 */
export function byStrength(g: DebateGraph, claims: Iterable<string>, steps?: ReadonlyMap<string, number>): string[] {
  const { weightsOf, places } = strengthsIn(g);
  const distance = (id: string): number => steps?.get(id) ?? 0;
  return [...claims]
    .map((id) => ({ id, weights: weightsOf(id) }))
    .toSorted((a, b) => distance(a.id) - distance(b.id) || compare(b.weights, a.weights) || (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    .map(({ id }) => id);
}

function compare(a: Weights, b: Weights): number {
  for (const [i, weight] of a.entries()) {
    const difference = weight - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const strengthsIn = perGraph((g) => {
  const loadBearing = new Map<string, number>();
  const holders = new Map<string, Set<string>>();
  const contradictions = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const essay of g.debate.essays) {
    for (const premise of relianceOf(g, essay).premises) if (premise.loadBearing) count(loadBearing, premise.claim);
    for (const id of heldClaims(g, essay)) holders.set(id, (holders.get(id) ?? new Set()).add(essay.author));
  }
  for (const { claims } of g.debate.contradictions) for (const id of claims) count(contradictions, id);
  const known = new Map<string, Weights>();
  const weightsOf = (id: string): Weights => {
    const weights = known.get(id) ?? [loadBearing.get(id) ?? 0, holders.get(id)?.size ?? 0, contradictions.get(id) ?? 0, g.graph.degree(nodeKey(id))];
    known.set(id, weights);
    return weights;
  };
  return { weightsOf, places: new Map(g.debate.claims.map(({ id }, i) => [id, i])) };
});
