import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../graph/analysis/own-stance/marks.ts';
import * as actions from '../../../src/app/store/actions.ts';
import { keptMarksOf, KeptMarksSchema, withKeptMarks } from '../../../src/app/store/kept-marks.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/app/store/view-state.ts';
import { build } from '../../graph/build.ts';

const g = build('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, rejects p', 't >< u');

const step: fc.Arbitrary<actions.Action> = fc.oneof(
  fc.tuple(fc.constantFrom('t', 'p', 'q', 'u'), fc.constantFrom<Mark | null>('accepted', 'rejected', null)).map(([claim, mark]) => actions.markClaim(claim, mark)),
  fc.constant(actions.undoMark),
  fc.constant(actions.resetMarks),
  fc.constant(actions.showTab('text')),
);

const told = (views: readonly ViewState[]) => views.map(({ marks, formerMarks }) => [marks, formerMarks]);

/** As after a reload: the marks of each view, and nothing before them. */
const reloaded = (views: readonly ViewState[]): ViewState[] => views.map((view) => ({ ...view, marks: new Map(view.marks), formerMarks: [] }));

describe('the marks of many views', () => {
  test('come back with those before them, whatever was marked, taken back and reset', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const views = steps.reduce<ViewState[]>((list, act) => [...list, act(list.at(-1) ?? INITIAL_VIEW)], [INITIAL_VIEW]);
        const kept = v.parse(KeptMarksSchema, JSON.parse(JSON.stringify(keptMarksOf(views))));
        expect(told(withKeptMarks(reloaded(views), kept, g))).toEqual(told(views));
      }),
    );
  });

  test('stay as they are where what was kept does not fit', () => {
    const view = actions.markClaim('p', 'accepted')(INITIAL_VIEW);
    const other = keptMarksOf([actions.markClaim('q', 'accepted')(INITIAL_VIEW)]);
    expect(withKeptMarks([view], other, g)).toEqual([view]);
    expect(withKeptMarks([view, view], other, g)).toEqual([view, view]);
    expect(withKeptMarks([view], { states: [{ former: 7, changes: [] }], views: [3] }, g)).toEqual([view]);
  });
});
