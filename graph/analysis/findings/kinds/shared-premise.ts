/** Most authors rely on the same premise, and go on from it in the same or in opposite directions (SPEC.md, F4). */
import { sourcesOf, type DebateGraph } from '../../../model/debate-graph.ts';
import { append } from '../../../model/lists.ts';
import { perGraph } from '../../../model/per-graph.ts';
import { flatMapOf, within, type Stepwise } from '../../../model/stepwise.ts';
import { consequencesOf } from '../../routes.ts';
import { best, type Candidate } from '../candidate.ts';
import { usesByClaim, type Use } from '../uses.ts';
import { authorsOf } from '../views.ts';
import { wayTo, wayToThesis } from '../ways.ts';

export interface SharedPremiseFacts {
  readonly claim: string;
  /** Those who rely on it, as essays are read. */
  readonly authors: readonly string[];
  /** Number of authors in the debate. */
  readonly of: number;
  /** True if somebody relies on a more particular form of it only. */
  readonly throughCases: boolean;
  /** What two of them conclude from it, one against the other; missing where no such conclusions are drawn. */
  readonly opposite: readonly [OppositeEnd, OppositeEnd] | undefined;
}

export interface OppositeEnd {
  readonly author: string;
  readonly essay: string;
  /** What leads there: the premise or the case of it. */
  readonly from: string;
  readonly conclusion: string;
}

/** The claims that most share are looked through for opposite conclusions, which takes the longest. */
const MOST_LOOKED_THROUGH = 200;

export function* sharedPremise(g: DebateGraph): Stepwise<Candidate<'shared-premise', SharedPremiseFacts>[]> {
  const of = authorsOf(g).length;
  const authorsWho = ([claim, uses]: readonly [string, readonly Use[]]) => {
    const authors = [...new Set(uses.map(({ view }) => view.essay.author))];
    return authors.length > 1 ? [{ claim, uses, authors, nearness: nearnessOf(uses) }] : [];
  };
  const all = yield* within(flatMapOf([...usesByClaim(g)], authorsWho, 5000), 0, 0.5);
  const shared = all.toSorted((a, b) => b.authors.length - a.authors.length || b.nearness - a.nearness || (a.claim < b.claim ? -1 : 1)).slice(0, MOST_LOOKED_THROUGH);
  yield 0.5;
  const against = drawnAgainst(g);
  return best(
    yield* within(flatMapOf(shared, ({ claim, uses, authors, nearness }) => {
      const opposite = oppositeEnds(uses, against);
      const part = authors.length / of;
      return [{
        kind: 'shared-premise' as const,
        score: (opposite ? 0.5 + 0.4 * part : 0.25 + 0.4 * part) + 0.1 * nearness,
        facts: { claim, authors, of, throughCases: uses.some(({ through: [nearest] }) => nearest !== claim), opposite },
        about: [claim],
        essays: uses.map(({ view }) => view.essay.id),
        show: () => [claim, ...uses.flatMap(({ view, through: [nearest] }) => wayToThesis(view, nearest)), ...endsShown(uses, opposite)],
      }];
    }, 10), 0.5, 1),
  );
}

function nearnessOf(uses: readonly Use[]): number {
  const steps = uses.map((use) => use.steps).toSorted((a, b) => a - b);
  return steps.reduce((sum, n) => sum + 1 / n, 0) / steps.length;
}

/** For each claim, the claims that are drawn against it, by a contradiction or by a rebuttal in either direction. */
const drawnAgainst = perGraph(({ debate, claims }: DebateGraph): ReadonlyMap<string, readonly string[]> => {
  const against = new Map<string, string[]>();
  const pairs = [
    ...debate.contradictions.map((c) => c.claims),
    ...debate.rebuttals.flatMap((r) => sourcesOf(r).map((from) => [from, r.to] as const)),
  ];
  for (const [a, b] of pairs) {
    if (!claims.has(b)) continue;
    append(against, a, b);
    append(against, b, a);
  }
  return against;
});

/** Of the conclusions of two authors that speak against each other, those nearest to theses (SPEC.md, S2). */
function oppositeEnds(uses: readonly Use[], against: ReadonlyMap<string, readonly string[]>): SharedPremiseFacts['opposite'] {
  const reached = uses.flatMap(({ view, through }) =>
    through.map((from) => {
      const conclusions = new Set(consequencesOf(from, view.argument.steps));
      conclusions.delete(from);
      return { view, from, conclusions };
    }),
  );
  let found: { readonly ends: readonly [OppositeEnd, OppositeEnd]; readonly closeness: number; readonly name: string } | undefined;
  for (const [i, a] of reached.entries()) {
    for (const conclusion of a.conclusions) {
      for (const other of against.get(conclusion) ?? []) {
        for (const b of reached.slice(i + 1)) {
          if (a.view.essay.author === b.view.essay.author || !b.conclusions.has(other)) continue;
          const closeness = a.view.closeness(conclusion) + b.view.closeness(other);
          const name = [a.view.essay.id, b.view.essay.id, conclusion, other, a.from, b.from].join(' ');
          if (found !== undefined && (found.closeness > closeness || (found.closeness === closeness && found.name <= name))) continue;
          const end = ({ view, from }: typeof a, to: string): OppositeEnd => ({ author: view.essay.author, essay: view.essay.id, from, conclusion: to });
          found = { ends: [end(a, conclusion), end(b, other)], closeness, name };
        }
      }
    }
  }
  return found?.ends;
}

function endsShown(uses: readonly Use[], opposite: SharedPremiseFacts['opposite']): string[] {
  return (opposite ?? []).flatMap(({ essay, from, conclusion }) => {
    const use = uses.find(({ view }) => view.essay.id === essay);
    return use === undefined ? [] : wayTo(use.view, from, conclusion);
  });
}
