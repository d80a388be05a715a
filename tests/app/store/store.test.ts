import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as actions from '../../../src/app/store/actions.ts';
import { fold, unfold } from '../../../src/app/store/folds.ts';
import { createStore } from '../../../src/app/store/store.ts';
import { INITIAL_VIEW, type ViewState } from '../../../src/app/store/view-state.ts';
import { build } from '../../graph/build.ts';

const g = build('A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u', 't >< u');
const typed = (text: string): actions.Action => (view) => actions.setFilter({ ...view.filter, claims: { ...view.filter.claims, text } })(view);

describe('steps', () => {
  test('are taken back and taken again, a hundred and more', () => {
    const store = createStore(g);
    for (let i = 0; i < 150; i += 1) store.dispatch(i % 2 === 0 ? actions.selectClaim('p') : actions.clearSelection);
    for (let i = 0; i < 150; i += 1) store.undo();
    expect(store.view.value).toBe(INITIAL_VIEW);
    store.undo();
    expect(store.view.value).toBe(INITIAL_VIEW);
    for (let i = 0; i < 149; i += 1) store.redo();
    expect(store.view.value.selected).toBe('p');
    store.dispatch(actions.showTab('premises'));
    expect(store.future.value).toEqual([]);
  });

  test('are those of marks as well', () => {
    const store = createStore(g);
    store.dispatch(actions.markClaim('p', 'accepted'));
    store.dispatch(actions.markClaim('q', 'rejected'));
    store.undo();
    expect([...store.view.value.marks]).toEqual([['p', 'accepted']]);
  });

  test('are none where nothing changes', () => {
    const store = createStore(g);
    for (const action of [actions.markClaim('p', null), actions.showTab('map'), actions.clearSelection, actions.showOverview, unfold('p')]) store.dispatch(action);
    expect(store.past.value).toEqual([]);
    store.dispatch(actions.selectClaim('p'));
    store.undo();
    store.dispatch(actions.showTab('map'));
    expect(store.future.value).toHaveLength(1);
  });

  test('a word that is typed is one step', () => {
    const store = createStore(g);
    for (const text of ['b', 'be', 'bel', 'bell']) store.dispatch(typed(text));
    store.dispatch(actions.selectClaim('p'));
    store.dispatch(typed('be'));
    store.dispatch(typed('b'));
    expect(store.past.value.map(({ filter, selected }) => [filter.claims.text, selected])).toEqual([[undefined, undefined], ['bell', undefined], ['bell', 'p']]);
  });

  test('lead back exactly, whatever was done', () => {
    const steps = fc.array(fc.constantFrom<actions.Action>(actions.selectClaim('p'), actions.clearSelection, actions.showTab('compare'), actions.unfoldClaim('t'), fold(g, 't'), unfold('t'), actions.toggleEssay('A'), actions.showClash('x1'), actions.showOverview, actions.markClaim('q', 'accepted'), actions.resetMarks), { maxLength: 30 });
    fc.assert(
      fc.property(steps, (all) => {
        const store = createStore(g);
        const seen: ViewState[] = [store.view.value];
        for (const step of all) {
          store.dispatch(step);
          if (store.view.value !== seen.at(-1)) seen.push(store.view.value);
        }
        for (const view of seen.toReversed()) {
          expect(store.view.value).toBe(view);
          store.undo();
        }
        for (const view of seen) {
          expect(store.view.value).toBe(view);
          store.redo();
        }
      }),
    );
  });
});
