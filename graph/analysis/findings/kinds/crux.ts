/** The premise on which the debate turns most (SPEC.md, F8, U1–U6). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import type { Stepwise } from '../../../model/stepwise.ts';
import { cruxesStepwise, type DebateCrux } from '../../cruxes.ts';
import { best, type Candidate } from '../candidate.ts';
import { authorsOf, viewByEssay } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface CruxFacts {
  readonly crux: DebateCrux;
  /** Number of theses that change or lose a ground with it, at least two. */
  readonly theses: number;
  /** Their authors, at least two, as essays are read. */
  readonly authors: readonly string[];
  /** True if the theses change with no other premise more. */
  readonly most: boolean;
}

export function* crux(g: DebateGraph): Stepwise<Candidate<'crux', CruxFacts>[]> {
  if (authorsOf(g).length < 2) return [];
  const all = yield* cruxesStepwise(g);
  return best(
    all
      .slice(0, 5)
      .flatMap((crux, i) => {
        const concerned = [...crux.changes, ...crux.weakened];
        const theirs = new Set(concerned.map(({ author }) => author));
        const authors = authorsOf(g).filter((author) => theirs.has(author));
        // Of several with which no thesis changes, one is enough.
        if (authors.length < 2 || (crux.changes.length === 0 && i > 0)) return [];
        return [
          {
            kind: 'crux' as const,
            score: (crux.changes.length > 0 ? 0.5 : 0.35) + (0.4 * authors.length) / authorsOf(g).length,
            facts: { crux, theses: concerned.length, authors, most: i === 0 },
            about: [crux.claim],
            essays: concerned.map(({ essay }) => essay),
            show: () => [...concerned.map(({ thesis }) => thesis), ...waysOn(g, crux)],
          },
        ];
      }),
  );
}

/** The ways on which it leads to a thesis, and those of what is drawn against it. */
function waysOn(g: DebateGraph, { claim, changes, weakened }: DebateCrux): string[] {
  const against = g.debate.contradictions.flatMap(({ claims: [a, b] }) => (a === claim ? [b] : b === claim ? [a] : []));
  const views = new Set([...changes, ...weakened].flatMap(({ essay }) => viewByEssay(g).get(essay) ?? []));
  return [...views].flatMap((view) => [claim, ...against].filter((id) => view.argument.held.has(id)).flatMap((id) => wayToThesis(view, id)));
}
