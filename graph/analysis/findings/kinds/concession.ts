/** An author who holds what speaks against something else that they assert (SPEC.md, F26). */
import { sourcesOf, type DebateGraph } from '../../../model/debate-graph.ts';
import { groupedBy } from '../../../model/lists.ts';
import type { Rebuttal } from '../../../model/schema.ts';
import { isCommitted } from '../../../model/stance.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { occurrencesIn } from '../../commitment.ts';
import { best, type Candidate } from '../candidate.ts';
import { viewByEssay, type View } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface ConcessionFacts {
  readonly author: string;
  readonly essay: string;
  /** What speaks against it, together if there are several. */
  readonly claims: readonly string[];
  /** A claim of the author, or the conclusion of a step of theirs. */
  readonly against: string;
  /** Whether the author only concedes it. */
  readonly conceded: boolean;
  /** What the author holds against it in turn. */
  readonly answers: readonly string[];
}

export function* concession(g: DebateGraph): Stepwise<Candidate<'concession', ConcessionFacts>[]> {
  const answering = groupedBy(g.debate.rebuttals, ({ to }) => to);
  return best(
    yield* flatMapOf(g.debate.rebuttals, (rebuttal) => {
      const view = rebuttal.essay === null ? undefined : viewByEssay(g).get(rebuttal.essay);
      const against = g.inferences.get(rebuttal.to)?.conclusion ?? rebuttal.to;
      const claims = sourcesOf(rebuttal);
      if (view === undefined || ![...claims, against].every((claim) => view.argument.held.has(claim)) || !isOwn(g, rebuttal, view)) return [];
      // What answers a concession concedes nothing.
      if (isConceded(g, against, view)) return [];
      const replies = claims.flatMap((claim) => answering.get(claim) ?? []).filter((reply) => reply.essay === rebuttal.essay);
      const answers = [...new Set(replies.flatMap(sourcesOf))].filter((claim) => view.argument.held.has(claim));
      const { author, id: essay } = view.essay;
      return [
        {
          kind: 'concession' as const,
          score: 0.35 + 0.3 * view.closeness(against) + (answers.length === 0 ? 0.1 : 0),
          facts: { author, essay, claims, against, conceded: claims.every((claim) => isConceded(g, claim, view)), answers },
          about: [...claims.slice(0, 1), against],
          essays: [essay],
          show: () => [...claims, ...answers, ...wayToThesis(view, against)],
        },
      ];
    }),
  );
}

/** A step that the author only tells is not attacked to the author's cost. */
function isOwn({ inferences }: DebateGraph, { to }: Rebuttal, { argument }: View): boolean {
  return !inferences.has(to) || argument.steps.some(({ id }) => id === to);
}

function isConceded({ claims }: DebateGraph, id: string, { essay }: View): boolean {
  const claim = claims.get(id);
  const committed = claim === undefined ? [] : occurrencesIn(claim, essay).filter(({ stance }) => isCommitted(stance));
  return committed.length > 0 && committed.every(({ stance }) => stance === 'concedes');
}
