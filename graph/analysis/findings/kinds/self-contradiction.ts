/** An author who holds what cannot be held together (SPEC.md, F6). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import type { Clash } from '../../contradictions.ts';
import { best, type Candidate } from '../candidate.ts';
import { claimsOf, closenessOf, directClashes, isThesis, type Camp } from '../clashes.ts';
import { viewByEssay } from '../views.ts';

export interface ClashFacts {
  readonly clash: Clash;
  readonly camps: readonly [Camp, Camp];
  /** True if both sides hold a thesis. */
  readonly theses: boolean;
}

export function selfContradiction(g: DebateGraph): Candidate<'self-contradiction', ClashFacts>[] {
  const views = viewByEssay(g);
  return best(
    directClashes(g)
      .filter(({ clash }) => clash.scope === 'within')
      .map(({ clash, camps }) => ({
        kind: 'self-contradiction' as const,
        score: (clash.strength === 'clear' ? 0.75 : 0.5) + 0.2 * Math.sqrt(closenessOf(camps[0], views) * closenessOf(camps[1], views)),
        facts: { clash, camps, theses: camps.every((camp) => isThesis(camp, views)) },
        about: [...new Set(camps.flatMap(({ claims }) => claims))],
        essays: camps.flatMap(({ essays }) => essays),
        show: () => claimsOf(g, clash),
      })),
  );
}
