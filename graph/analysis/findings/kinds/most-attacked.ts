/** The claim against which most is said by others than those who hold it (SPEC.md, F10). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { attacksIn, type Attack } from '../attacks.ts';
import { best, type Candidate } from '../candidate.ts';
import { authorsOf, viewsOf, type View } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface MostAttackedFacts {
  readonly claim: string;
  /** Those who hold it, as essays are read. */
  readonly holders: readonly string[];
  /** What others have against it, at least two; by authors as essays are read. */
  readonly attacks: readonly Attack[];
  readonly attackers: readonly string[];
}

export function mostAttacked(g: DebateGraph): Candidate<'most-attacked', MostAttackedFacts>[] {
  const { on } = attacksIn(g);
  const authors = authorsOf(g);
  const holding = holdersByClaim(g);
  return best(
    [...holding].flatMap(([claim, views]) => {
      const holders = [...new Set(views.map(({ essay }) => essay.author))];
      const attacks = on(claim)
        .filter(({ author }) => holders.some((holder) => holder !== author))
        .toSorted((a, b) => authors.indexOf(a.author) - authors.indexOf(b.author) || (a.with.join(' ') < b.with.join(' ') ? -1 : 1));
      const attackers = [...new Set(attacks.map(({ author }) => author))];
      if (attacks.length < 2) return [];
      return [
        {
          kind: 'most-attacked' as const,
          score: 0.3 + 0.4 * (attackers.length / Math.max(1, authors.length - 1)) + 0.04 * Math.min(attacks.length, 5),
          facts: { claim, holders, attacks, attackers },
          about: [claim],
          essays: views.map(({ essay }) => essay.id),
          show: () => [...views.flatMap((view) => wayToThesis(view, claim)), ...attacks.flatMap((attack) => attack.with)],
        },
      ];
    }),
  );
}

function holdersByClaim(g: DebateGraph): ReadonlyMap<string, readonly View[]> {
  const { on } = attacksIn(g);
  return new Map(
    g.debate.claims
      .filter(({ id }) => on(id).length > 1)
      .map(({ id }) => [id, viewsOf(g).filter(({ argument }) => argument.held.has(id))]),
  );
}
