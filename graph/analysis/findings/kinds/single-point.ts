/** A thesis that falls without one premise (SPEC.md, F10). */
import type { DebateGraph } from '../../../model/debate-graph.ts';
import { best, type Candidate } from '../candidate.ts';
import { attacksIn } from '../attacks.ts';
import { loadBearing, type LoadBearing } from '../load-bearing.ts';
import { viewsOf } from '../views.ts';
import { wayTo } from '../ways.ts';

export interface SinglePointFacts {
  readonly author: string;
  readonly essay: string;
  readonly premise: string;
  /** The theses that fall without it, at least one. */
  readonly theses: readonly string[];
  /** Number of theses of the essay. */
  readonly ofTheses: number;
  /** Number of claims that the author infers and that fall without it, theses included. */
  readonly fallen: number;
  /** Number of claims that the author infers and that stand. */
  readonly conclusions: number;
  /** Whether the author infers or supports the premise. */
  readonly hasGround: boolean;
  /** Whether another author attacks it, or a step that leads to it. */
  readonly attacked: boolean;
}

export function singlePoint(g: DebateGraph): Candidate<'single-point', SinglePointFacts>[] {
  const { byOthers } = attacksIn(g);
  return best(
    viewsOf(g).flatMap((view) => {
      const [heaviest] = loadBearing(view);
      if (heaviest === undefined) return [];
      const { premise, theses, fallen } = heaviest;
      const { author, id: essay } = view.essay;
      return [
        {
          kind: 'single-point' as const,
          score: 0.4 + 0.5 * weightOf(heaviest, view.conclusions.size),
          facts: {
            author,
            essay,
            premise,
            theses,
            ofTheses: view.argument.theses.length,
            fallen: fallen.length,
            conclusions: view.conclusions.size,
            hasGround: view.leadingTo.has(premise),
            attacked: byOthers(premise, author),
          },
          about: [premise, ...theses],
          essays: [essay],
          show: () => theses.flatMap((thesis) => wayTo(view, premise, thesis, true)),
        },
      ];
    }),
  );
}

/** The part of what the author infers that falls. */
export function weightOf({ fallen }: LoadBearing, conclusions: number): number {
  return conclusions === 0 ? 0 : fallen.length / conclusions;
}
