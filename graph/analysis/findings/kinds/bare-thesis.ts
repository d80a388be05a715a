/** A thesis to which the author spells out no step (SPEC.md, F20). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { best, type Candidate } from '../candidate.ts';
import { viewsOf } from '../views.ts';

export interface BareThesisFacts {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
  /** The claims that support it, without a step that is spelled out. */
  readonly supports: readonly string[];
}

export function bareThesis(g: DebateGraph): Candidate<'bare-thesis', BareThesisFacts>[] {
  return best(
    viewsOf(g).flatMap(({ essay: { author, id: essay }, argument, inferredBy, leadingTo }) =>
      argument.theses
        .filter((thesis) => !inferredBy.has(thesis))
        .map((thesis) => {
          const supports = [...new Set((leadingTo.get(thesis) ?? []).flatMap(({ premises }) => premises))];
          return {
            kind: 'bare-thesis' as const,
            score: supports.length === 0 ? 0.4 : 0.3,
            facts: { author, essay, thesis, supports },
            about: [thesis],
            essays: [essay],
            show: () => [thesis, ...supports],
          };
        }),
    ),
  );
}
