/** A premise that the author leaves unsaid, and without which a thesis falls (SPEC.md, F11). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { isCommitted } from '../../../model/stance.ts';
import { occurrencesIn } from '../../commitment.ts';
import { best, type Candidate } from '../candidate.ts';
import { loadBearing } from '../load-bearing.ts';
import { viewsOf, type View } from '../views.ts';
import { wayTo } from '../ways.ts';
import { weightOf } from './single-point.ts';

export interface ImplicitPremiseFacts {
  readonly author: string;
  readonly essay: string;
  readonly premise: string;
  /** The theses that fall without it, at least one. */
  readonly theses: readonly string[];
  /** Number of theses of the essay. */
  readonly ofTheses: number;
}

export function implicitPremise(g: DebateGraph): Candidate<'implicit-premise', ImplicitPremiseFacts>[] {
  return best(
    viewsOf(g).flatMap((view) =>
      loadBearing(view)
        .filter(({ premise }) => isUnsaid(g, premise, view))
        .slice(0, 2)
        .map((bearing) => {
          const { premise, theses } = bearing;
          const { author, id: essay } = view.essay;
          return {
            kind: 'implicit-premise' as const,
            score: 0.5 + 0.4 * weightOf(bearing, view.conclusions.size),
            facts: { author, essay, premise, theses, ofTheses: view.argument.theses.length },
            about: [premise, ...theses],
            essays: [essay],
            show: () => theses.flatMap((thesis) => wayTo(view, premise, thesis, true)),
          };
        }),
    ),
  );
}

/** The essay voices it, and nowhere says it in a way that commits the author. */
function isUnsaid(g: DebateGraph, premise: string, { essay }: View): boolean {
  const claim = g.claims.get(premise);
  const committed = claim === undefined ? [] : occurrencesIn(claim, essay).filter((o) => isCommitted(o.stance));
  return committed.length > 0 && committed.every((o) => o.implicit);
}
