/** The premise with which most of an author's conclusions fall, where no thesis does (SPEC.md, F25). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { best, type Candidate } from '../candidate.ts';
import { heaviest, loadBearing } from '../load-bearing.ts';
import { viewsOf } from '../views.ts';
import { wayTo } from '../ways.ts';

export interface KeystoneFacts {
  readonly author: string;
  readonly essay: string;
  readonly premise: string;
  /** Claims that the author infers and that fall without it, at least two. */
  readonly fallen: readonly string[];
  /** Number of claims that the author infers and that stand. */
  readonly conclusions: number;
}

export function* keystone(g: DebateGraph): Stepwise<Candidate<'keystone', KeystoneFacts>[]> {
  return best(
    yield* flatMapOf(viewsOf(g), (view) => {
      const found = loadBearing(view).length > 0 ? undefined : heaviest(view);
      if (found === undefined || found.fallen.length < 2) return [];
      const { premise, fallen } = found;
      const { author, id: essay } = view.essay;
      return [
        {
          kind: 'keystone' as const,
          score: 0.3 + (0.5 * fallen.length) / view.conclusions.size,
          facts: { author, essay, premise, fallen, conclusions: view.conclusions.size },
          about: [premise],
          essays: [essay],
          show: () => fallen.flatMap((claim) => wayTo(view, premise, claim, true)),
        },
      ];
    }, 50),
  );
}
