/** The marks of many views, with those before them, as plain JSON: what differs from one to the next, for neighbours share nearly all. */
import * as v from 'valibot';
import type { Mark, Marks } from '../../../graph/analysis/own-stance/marks.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { ViewState } from './view-state.ts';

/** Null where a claim is open again. */
const ChangeSchema = v.strictTuple([v.string(), v.nullable(v.picklist(['accepted', 'rejected']))]);

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));

export const KeptMarksSchema = v.object({
  /** Each as it differs from an earlier one of them, or from nothing. */
  states: v.array(v.object({ former: v.exactOptional(place), changes: v.array(ChangeSchema) })),
  /** Which of them each view has. */
  views: v.array(place),
});

export type KeptMarks = v.InferOutput<typeof KeptMarksSchema>;

type MarkedView = Pick<ViewState, 'marks' | 'formerMarks'>;

export function keptMarksOf(views: readonly MarkedView[]): KeptMarks {
  const places = new Map<Marks, number>();
  const states: KeptMarks['states'] = [];
  for (const { marks, formerMarks } of views) {
    let former: Marks | undefined;
    for (const state of [...formerMarks, marks]) {
      const before = former === undefined ? undefined : places.get(former);
      if (!places.has(state)) {
        places.set(state, states.length);
        states.push({ ...(before !== undefined && { former: before }), changes: changesBetween(former ?? new Map(), state) });
      }
      former = state;
    }
  }
  return { states, views: views.map(({ marks }) => places.get(marks) ?? 0) };
}

function changesBetween(before: Marks, after: Marks): [string, Mark | null][] {
  const claims = new Set([...before.keys(), ...after.keys()]);
  return [...claims].flatMap((claim): [string, Mark | null][] => (before.get(claim) === after.get(claim) ? [] : [[claim, after.get(claim) ?? null]]));
}

/** The views with their marks and those before them; as they are, where what was kept does not fit them. */
export function withKeptMarks<View extends MarkedView>(views: readonly View[], kept: KeptMarks, g: DebateGraph): readonly View[] {
  if (kept.views.length !== views.length) return views;
  const chains: (readonly Marks[])[] = [];
  for (const { former, changes } of kept.states) {
    const before = former === undefined ? [] : (chains[former] ?? []);
    const marks = new Map(before.at(-1));
    for (const [claim, mark] of changes) {
      if (mark === null) marks.delete(claim);
      else if (g.claims.has(claim)) marks.set(claim, mark);
    }
    chains.push([...before, marks]);
  }
  return views.map((view, i) => {
    const chain = chains[kept.views[i] ?? -1];
    const marks = chain?.at(-1);
    return chain === undefined || marks === undefined || !isAlike(marks, view.marks) ? view : { ...view, marks, formerMarks: chain.slice(0, -1) };
  });
}

function isAlike(one: Marks, other: Marks): boolean {
  return one.size === other.size && [...one].every(([claim, mark]) => other.get(claim) === mark);
}
