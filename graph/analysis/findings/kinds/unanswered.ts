/** A reason for a thesis that the others leave unanswered while they speak against its neighbours (SPEC.md, F14). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { flatMapOf, type Stepwise } from '../../../model/stepwise.ts';
import type { Step } from '../../steps.ts';
import { attacksIn } from '../attacks.ts';
import { best, type Candidate } from '../candidate.ts';
import { viewsOf, type View } from '../views.ts';
import { beneath } from '../ways.ts';

export interface UnansweredFacts {
  readonly author: string;
  readonly essay: string;
  readonly thesis: string;
  /** Number of inferences and supports that lead to the thesis. */
  readonly reasons: number;
  /** Number of them that others attack: the step, a premise, or something beneath. At least one. */
  readonly answered: number;
  /** The premises of the weightiest reason that nobody attacks, that with most beneath it first. */
  readonly premises: readonly [string, ...string[]];
}

/** More reasons than these are not weighed against one another; no thesis that people argue for has that many. */
const MOST_WEIGHED = 50;

export function* unanswered(g: DebateGraph): Stepwise<Candidate<'unanswered', UnansweredFacts>[]> {
  const { on } = attacksIn(g);
  return best(
    yield* flatMapOf(viewsOf(g), (view) => {
      const { author, id: essay } = view.essay;
      const isAttacked = (id: string): boolean => on(id).some((attack) => attack.author !== author);
      const shaken = shakenIn(view, isAttacked);
      return view.argument.theses.flatMap((thesis) => {
        const reasons = view.leadingTo.get(thesis) ?? [];
        const isAnswered = ({ id, premises }: Step): boolean => isAttacked(id) || premises.some((premise) => shaken.has(premise));
        const open = reasons.filter((reason) => !isAnswered(reason));
        const [weightiest] = open
          .slice(0, MOST_WEIGHED)
          .map(({ premises }) => ({ premises, weight: premises.length + beneath(view, premises).size }))
          .toSorted((a, b) => b.weight - a.weight);
        if (weightiest === undefined || open.length === reasons.length) return [];
        const { weight } = weightiest;
        const [premise, ...others] = weightiest.premises.toSorted((a, b) => beneath(view, [b]).size - beneath(view, [a]).size || (a < b ? -1 : 1));
        if (premise === undefined) return [];
        return [
          {
            kind: 'unanswered' as const,
            score: 0.3 + (0.4 * weight) / Math.max(1, beneath(view, [thesis]).size),
            facts: { author, essay, thesis, reasons: reasons.length, answered: reasons.length - open.length, premises: [premise, ...others] as const },
            about: [premise, thesis],
            essays: [essay],
            show: () => [thesis, ...reasons.flatMap((reason) => reason.premises)],
          },
        ];
      });
    }, 50),
  );
}

/** The claims that are attacked, to which an attacked step leads, or beneath which something is. */
function shakenIn({ argument, uses }: View, isAttacked: (id: string) => boolean): ReadonlySet<string> {
  const shaken = new Set([
    ...[...argument.held].filter(isAttacked),
    ...argument.steps.filter(({ id }) => isAttacked(id)).map(({ conclusion }) => conclusion),
  ]);
  for (const claim of shaken) for (const { conclusion } of uses.get(claim) ?? []) shaken.add(conclusion);
  return shaken;
}
