/** The sharpest contradictions between authors: clear before arguable, theses before the periphery (SPEC.md, F5). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { best, type Candidate } from '../candidate.ts';
import { claimsOf, closenessOf, directClashes, isThesis } from '../clashes.ts';
import { authorsOf, viewByEssay } from '../views.ts';
import type { ClashFacts } from './self-contradiction.ts';

export function* contradiction(g: DebateGraph): Stepwise<Candidate<'contradiction', ClashFacts>[]> {
  const views = viewByEssay(g);
  const authors = authorsOf(g).length;
  return best(
    yield* flatMapOf(
      directClashes(g).filter(({ clash }) => clash.scope === 'across'),
      ({ clash, camps }) => {
        const concerned = new Set(camps.flatMap((camp) => camp.authors)).size;
        const closeness = Math.sqrt(closenessOf(camps[0], views) * closenessOf(camps[1], views));
        return [{
          kind: 'contradiction' as const,
          score: (clash.strength === 'clear' ? 0.5 : 0.35) + 0.4 * closeness + (0.1 * concerned) / authors,
          facts: { clash, camps, theses: camps.every((camp) => isThesis(camp, views)) },
          about: [...new Set(camps.flatMap(({ claims }) => claims))],
          essays: camps.flatMap(({ essays }) => essays),
          show: () => claimsOf(g, clash),
        }];
      },
    ),
  );
}
