/** The claim against which most is said by those who do not hold it (SPEC.md, F13). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { attacksIn, type Attack } from '../attacks.ts';
import { best, type Candidate } from '../candidate.ts';
import { authorsOf, holdersOf } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface MostAttackedFacts {
  readonly claim: string;
  /** Those who hold it, as essays are read. */
  readonly holders: readonly string[];
  /** What authors who do not hold it have against it, at least two; by authors as essays are read. */
  readonly attacks: readonly Attack[];
  readonly attackers: readonly string[];
  /** True if against no other claim so many authors have something. */
  readonly most: boolean;
}

export function* mostAttacked(g: DebateGraph): Stepwise<Candidate<'most-attacked', MostAttackedFacts>[]> {
  const { on } = attacksIn(g);
  const authors = authorsOf(g);
  const place = new Map(authors.map((author, i) => [author, i]));
  const attacked = yield* flatMapOf(g.debate.claims, ({ id: claim }) => {
    if (on(claim).length < 2) return [];
    const views = holdersOf(g).get(claim) ?? [];
    const holders = [...new Set(views.map(({ essay }) => essay.author))];
    const attacks = on(claim)
      .filter(({ author }) => !holders.includes(author))
      .toSorted((a, b) => (place.get(a.author) ?? 0) - (place.get(b.author) ?? 0) || (a.with.join(' ') < b.with.join(' ') ? -1 : 1));
    return holders.length === 0 || attacks.length < 2 ? [] : [{ claim, views, holders, attacks, attackers: [...new Set(attacks.map(({ author }) => author))] }];
  });
  const [highest = 0, second = 0] = attacked.map(({ attackers }) => attackers.length).toSorted((a, b) => b - a);
  return best(
    attacked.map(({ claim, views, holders, attacks, attackers }) => ({
      kind: 'most-attacked' as const,
      score: 0.3 + 0.4 * (attackers.length / Math.max(1, authors.length - 1)) + 0.04 * Math.min(attacks.length, 5),
      facts: { claim, holders, attacks, attackers, most: attackers.length === highest && highest > second },
      about: [claim],
      essays: views.map(({ essay }) => essay.id),
      show: () => [...views.flatMap((view) => wayToThesis(view, claim)), ...attacks.flatMap((attack) => attack.with)],
    })),
  );
}
