/** Who relies on a claim, be it through a more particular form of it (SPEC.md, R1, S4). */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { append } from '../../model/lists.ts';
import { perGraphInSteps } from '../../model/per-graph.ts';
import { eachOf, within, type Stepwise } from '../../model/stepwise.ts';
import { viewsOf, type View } from './views.ts';

export interface Use {
  readonly view: View;
  /** The claim itself or the cases of it on which the author relies, the nearest to it first; at least one. */
  readonly through: readonly [string, ...string[]];
  /** From the nearest of these to a thesis. */
  readonly steps: number;
}

/** For each claim on which somebody relies, itself or through a case of it: one use for each essay, as essays are read. */
export const usesByClaim = perGraphInSteps(function* (g): Stepwise<ReadonlyMap<string, readonly Use[]>> {
  const own = new Map<string, Use[]>();
  const addView = (view: View): void => {
    for (const [through, steps] of view.relied) append(own, through, { view, through: [through], steps });
  };
  yield* within(eachOf(viewsOf(g), addView, 50), 0, 0.6);
  const cases = casesByClaim(g);
  const all = new Map<string, readonly Use[]>(own);
  const addCases = (claim: string): void => {
    const uses = withCases(claim, own, cases);
    if (uses.length > 0) all.set(claim, uses);
  };
  yield* within(eachOf([...cases.keys()], addCases), 0.6, 1);
  return all;
});

function casesByClaim({ debate }: DebateGraph): ReadonlyMap<string, readonly string[]> {
  const cases = new Map<string, string[]>();
  for (const { from, to, case: isCase } of debate.supports) if (isCase === true) append(cases, to, from);
  for (const list of cases.values()) list.sort();
  return cases;
}

function withCases(claim: string, own: ReadonlyMap<string, readonly Use[]>, cases: ReadonlyMap<string, readonly string[]>): Use[] {
  const byEssay = new Map<View, Use>();
  const reached = new Set([claim]);
  for (const id of reached) {
    for (const use of own.get(id) ?? []) {
      const before = byEssay.get(use.view);
      byEssay.set(use.view, before === undefined ? use : { ...before, through: [...before.through, id] });
    }
    for (const particular of cases.get(id) ?? []) reached.add(particular);
  }
  return [...byEssay.values()].toSorted((a, b) => a.view.place - b.view.place);
}
