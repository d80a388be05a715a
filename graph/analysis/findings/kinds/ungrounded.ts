/** A premise that is attacked, and for which nobody gives a ground (SPEC.md, F15). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import { attacksIn, type Attack } from '../attacks.ts';
import { best, type Candidate } from '../candidate.ts';
import { holdersOf } from '../views.ts';
import { wayToThesis } from '../ways.ts';

export interface UngroundedFacts {
  readonly claim: string;
  /** Those who rely on it, as essays are read. */
  readonly authors: readonly string[];
  /** What authors who do not hold it have against it, at least one. */
  readonly attacks: readonly Attack[];
}

export function* ungrounded(g: DebateGraph): Stepwise<Candidate<'ungrounded', UngroundedFacts>[]> {
  const { on } = attacksIn(g);
  const grounded = new Set([...g.debate.inferences.map((i) => i.conclusion), ...g.debate.supports.map((s) => s.to)]);
  const contested = g.debate.claims.map(({ id }) => id).filter((claim) => on(claim).length > 0 && !grounded.has(claim));
  return best(
    yield* flatMapOf(contested, (claim) => {
      const held = holdersOf(g).get(claim) ?? [];
      const holders = new Set(held.map(({ essay }) => essay.author));
      const views = held.filter(({ relied }) => relied.has(claim));
      const authors = [...new Set(views.map(({ essay }) => essay.author))];
      const attacks = on(claim).filter(({ author }) => !holders.has(author));
      if (authors.length === 0 || attacks.length === 0) return [];
      return [
        {
          kind: 'ungrounded' as const,
          score: 0.35 + 0.4 * Math.max(...views.map((view) => view.closeness(claim))) + 0.05 * Math.min(4, authors.length + attacks.length),
          facts: { claim, authors, attacks },
          about: [claim],
          essays: views.map(({ essay }) => essay.id),
          show: () => [...views.flatMap((view) => wayToThesis(view, claim)), ...attacks.flatMap((attack) => attack.with)],
        },
      ];
    }),
  );
}
