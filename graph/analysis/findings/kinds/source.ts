/** A source from which an author takes over many of the premises (SPEC.md, F27). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { append } from '../../../model/lists.ts';
import { isCommitted } from '../../../model/stance.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { occurrencesIn } from '../../commitment.ts';
import { best, type Candidate } from '../candidate.ts';
import { viewsOf, type View } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface SourceFacts {
  readonly author: string;
  readonly essay: string;
  /** The person in whose voice they are. */
  readonly source: string;
  /** The premises on which the author relies in no voice but this, at least three. */
  readonly premises: readonly string[];
  /** Number of all premises on which the author relies. */
  readonly of: number;
}

const FEWEST = 3;

export function* source(g: DebateGraph): Stepwise<Candidate<'source', SourceFacts>[]> {
  return best(
    yield* flatMapOf(viewsOf(g), (view) => {
      const bySource = new Map<string, string[]>();
      for (const claim of [...view.relied.keys()].toSorted()) {
        const [voice, ...others] = voicesOf(g, claim, view);
        if (voice !== undefined && others.length === 0 && voice !== view.essay.author) append(bySource, voice, claim);
      }
      const { author, id: essay } = view.essay;
      return [...bySource]
        .filter(([, premises]) => premises.length >= FEWEST)
        .map(([voice, premises]) => ({
          kind: 'source' as const,
          score: 0.25 + (0.6 * premises.length) / view.relied.size,
          facts: { author, essay, source: voice, premises, of: view.relied.size },
          about: [],
          essays: [essay],
          show: () => premises.flatMap((premise) => wayToThesis(view, premise)),
        }));
    }, 50),
  );
}

/** In whose voices the essay takes the claim for true. */
function voicesOf({ claims }: DebateGraph, id: string, { essay }: View): string[] {
  const claim = claims.get(id);
  const committed = claim === undefined ? [] : occurrencesIn(claim, essay).filter(({ stance }) => isCommitted(stance));
  return [...new Set(committed.map(({ voice }) => voice))];
}
