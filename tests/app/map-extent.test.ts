import { describe, expect, test } from 'vitest';
import { changesInWords } from '../../src/app/map-changes.ts';
import { extentInWords } from '../../src/app/map-extent.ts';
import * as actions from '../../src/app/store/actions.ts';
import { focusOn, showWays, widen } from '../../src/app/store/exploring.ts';
import { fold } from '../../src/app/store/folds.ts';
import { createStore, type Store } from '../../src/app/store/store.ts';
import { build } from '../graph/build.ts';

const grounds = Array.from({ length: 60 }, (_, i) => `p${i}`);
const g = build(`A: thesis t, asserts ${grounds.join(' ')} q`, ...grounds.map((id) => `A: ${id} => t`), 'A: q => p0', 'B: thesis u');

const extent = ({ view }: Store): string => extentInWords(g, view.value.base);
const after = (store: Store, action: actions.Action): string => {
  const before = { view: store.view.value, shown: store.shown.value };
  store.dispatch(action);
  return changesInWords(g, before, { view: store.view.value, shown: store.shown.value });
};

describe('how much the map shows', () => {
  test('Q19 of a neighbourhood tells how many claims there are', () => {
    const store = createStore(g);
    expect(extent(store)).toBe('');
    store.dispatch(focusOn('q'));
    expect(extent(store)).toBe('within 1 step: 2 claims');
    store.dispatch(widen(g, 1));
    store.dispatch(widen(g, 1));
    expect(extent(store)).toBe('within 3 steps: 40 of 62 claims');
  });

  test('Q23 of ways tells how many there are', () => {
    const store = createStore(g);
    store.dispatch(showWays('q', 't'));
    expect(extent(store)).toBe('1 way');
    store.dispatch(showWays('q', 'u'));
    expect(extent(store)).toBe('no way');
  });
});

describe('what has changed', () => {
  test('is told with what the map shows then, and how many claims came and went', () => {
    const store = createStore(g);
    store.dispatch(actions.showClaims(['q', 'p0'], ['These two']));
    expect(after(store, actions.selectClaim('u'))).toBe('1 claim has come in.');
    expect(after(store, actions.clearSelection)).toBe('');
    expect(after(store, fold(g, 'p0'))).toBe('1 claim is gone.');
    expect(after(store, focusOn('q'))).toBe('Around “q”, within 1 step: 2 claims. 1 claim has come in. 1 claim is gone.');
  });
});
