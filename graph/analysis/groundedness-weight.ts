/** How near to a thesis a drawn relation stands: what rests on it is the more, the nearer it is (SPEC.md, L8). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { argumentsOf } from './argument.ts';
import { distancesTo } from './routes.ts';

/**
 * Steps from a claim to the nearest thesis of the essay, or of any essay if it is null; 0 for a thesis, undefined if the
 * author's own steps lead from it to none.
 */
export function stepsToThesis(g: DebateGraph): (claim: string, essay: string | null) => number | undefined {
  const byEssay = new Map(argumentsOf(g).map(({ essay, theses, steps }) => [essay.id, distancesTo(theses, steps)]));
  const nearest = new Map<string, number>();
  for (const distances of byEssay.values()) {
    for (const [claim, steps] of distances) nearest.set(claim, Math.min(steps, nearest.get(claim) ?? Infinity));
  }
  return (claim, essay) => (essay === null ? nearest : byEssay.get(essay))?.get(claim);
}
