/** A premise on which one author alone relies, while the theses of others depend on what contradicts it (SPEC.md, F12). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import type { Clash } from '../../contradictions.ts';
import { best, type Candidate } from '../candidate.ts';
import { claimsOf, directClashes, type Camp } from '../clashes.ts';
import { usesByClaim } from '../uses.ts';
import { authorsOf, holdersOf } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface LonePremiseFacts {
  readonly author: string;
  readonly premise: string;
  readonly opposite: string;
  /** Others who rely on the opposite, or have it as a thesis; at least two, as essays are read. */
  readonly others: readonly string[];
  readonly clash: Clash;
}

export function* lonePremise(g: DebateGraph): Stepwise<Candidate<'lone-premise', LonePremiseFacts>[]> {
  const authors = authorsOf(g);
  const relying = (claim: string): { readonly authors: readonly string[]; readonly essays: readonly string[]; readonly ways: () => string[] } => {
    const uses = usesByClaim(g).get(claim) ?? [];
    const theses = (holdersOf(g).get(claim) ?? []).filter(({ argument }) => argument.theses.includes(claim));
    const all = new Set([...uses.map(({ view }) => view), ...theses]);
    const inOrder = [...all].toSorted((a, b) => a.place - b.place);
    return {
      authors: [...new Set(inOrder.map(({ essay }) => essay.author))],
      essays: inOrder.map(({ essay }) => essay.id),
      ways: () => uses.flatMap(({ view, through: [nearest] }) => wayToThesis(view, nearest)),
    };
  };
  return best(
    yield* flatMapOf(
      directClashes(g).filter(({ clash, camps }) => clash.scope === 'across' && camps.every(isOneHeldClaim)),
      ({ clash, camps: [one, other] }) =>
        ([[one, other], [other, one]] as const).flatMap(([lone, many]) => {
          const [premise = '', opposite = ''] = [lone.claims[0], many.claims[0]];
          const [mine, theirs] = [relying(premise), relying(opposite)];
          const [author] = mine.authors;
          if (author === undefined || mine.authors.length > 1 || theirs.authors.length < 2 || theirs.authors.includes(author)) return [];
          return [
            {
              kind: 'lone-premise' as const,
              score: (clash.strength === 'clear' ? 0.55 : 0.4) + (0.4 * theirs.authors.length) / authors.length,
              facts: { author, premise, opposite, others: theirs.authors, clash },
              about: [premise, opposite],
              essays: [...mine.essays, ...theirs.essays],
              show: () => [...claimsOf(g, clash), ...mine.ways(), ...theirs.ways()],
            },
          ];
        }),
    ),
  );
}

function isOneHeldClaim({ commitment, claims }: Camp): boolean {
  return commitment === 'holds' && claims.length === 1;
}
