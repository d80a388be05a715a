import { describe, expect, test } from 'vitest';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import * as actions from '../../../src/app/store/actions.ts';
import * as exploring from '../../../src/app/store/exploring.ts';
import { fold, foldAt, foldedClaims, unfold, unfoldAll } from '../../../src/app/store/folds.ts';
import { createStore, type Store } from '../../../src/app/store/store.ts';
import { build } from '../../graph/build.ts';

const g = build('A: thesis t, asserts p q r s, rejects o', 'A: p + q => t', 'A: r => p', 'A: s => t', 'A: o -x t', 'B: thesis u', 'B: asserts n', 'B: n => u', 't >< u');

const shown = ({ shown: { value } }: Store): string => value.claims.map(({ id }) => id).toSorted().join(' ');
const onMap = ({ shown: { value } }: Store): ReadonlySet<string> => new Set(value.claims.map(({ id }) => id));

function storeAt(claim: string, graph: DebateGraph = g): Store {
  const store = createStore(graph);
  store.dispatch(exploring.focusOn(claim));
  return store;
}

describe('the neighbourhood of a claim', () => {
  test('Q9 is shown alone, with the claim selected, and asked for again stays as wide as it is', () => {
    const store = storeAt('t');
    expect(shown(store)).toBe('o p q s t u');
    expect(store.view.value).toMatchObject({ tab: 'map', selected: 't' });
    store.dispatch(exploring.widen(g, 1));
    const steps = store.past.value.length;
    store.dispatch(exploring.focusOn('t'));
    expect(shown(store)).toBe('n o p q r s t u');
    expect(store.past.value).toHaveLength(steps);
  });

  test('Q9 is widened and narrowed by a step, as far as there is anything', () => {
    const store = storeAt('t');
    store.dispatch(exploring.widen(g, 1));
    expect(shown(store)).toBe('n o p q r s t u');
    const widest = store.view.value;
    store.dispatch(exploring.widen(g, 1));
    expect(store.view.value).toBe(widest);
    store.dispatch(exploring.widen(g, -1));
    store.dispatch(exploring.widen(g, -1));
    expect(store.view.value.base).toEqual({ kind: 'neighbourhood', claim: 't', steps: 1 });
    store.undo();
    expect(store.view.value).toBe(widest);
  });

  test('Q19 of more claims than can be taken in shows the strongest, and more when asked', () => {
    const grounds = Array.from({ length: 100 }, (_, i) => `p${i}`);
    const many = build(`A: thesis t, asserts ${grounds.join(' ')}`, ...grounds.map((id) => `A: ${id} => t`));
    const store = storeAt('t', many);
    const { base } = store.view.value;
    expect(exploring.shownOfBase(many, base)).toEqual({ shown: 40, all: 101 });
    store.dispatch(exploring.showMore(many));
    store.dispatch(exploring.showMore(many));
    expect(onMap(store).size).toBe(101);
    const all = store.view.value;
    store.dispatch(exploring.showMore(many));
    expect(store.view.value).toBe(all);
  });
});

describe('a direction', () => {
  test('Q21 adds what lies there to what is shown, and is taken back', () => {
    const store = createStore(g);
    store.dispatch((view) => ({ ...actions.freshMap(view), base: { kind: 'claims', claims: ['t'], title: ['T'] } }));
    store.dispatch(exploring.unfoldTowards(g, onMap(store), 't', 'against'));
    expect(shown(store)).toBe('o t u');
    store.dispatch(exploring.unfoldTowards(g, onMap(store), 't', 'why'));
    expect(shown(store)).toBe('o p q s t u');
    store.undo();
    expect(shown(store)).toBe('o t u');
    store.dispatch(exploring.unfoldTowards(g, onMap(store), 'u', 'why'));
    store.dispatch(exploring.unfoldTowards(g, onMap(store), 'n', 'so-what'));
    expect(shown(store)).toBe('n o t u');
  });

  test('Q21 tells how much of it is hidden, and how much of that by filters', () => {
    const store = storeAt('u');
    const toward = (): unknown => exploring.aroundClaim(g, store.view.value, onMap(store), 't').towards;
    expect(toward()).toEqual({ why: { all: 3, hidden: 3, filtered: 0 }, 'so-what': { all: 0, hidden: 0, filtered: 0 }, against: { all: 2, hidden: 1, filtered: 0 } });
    store.dispatch(actions.setFilter({ ...store.view.value.filter, claims: { authors: new Set(['b']) } }));
    expect(toward()).toMatchObject({ why: { all: 3, hidden: 3, filtered: 3 } });
    const before = store.view.value;
    store.dispatch(exploring.unfoldTowards(g, onMap(store), 't', 'why'));
    expect(store.view.value).toBe(before);
  });

  test('Q19 shows so many at once, the strongest, and then more', () => {
    const objections = Array.from({ length: 60 }, (_, i) => `o${i}`);
    const many = build('A: thesis t', `B: asserts ${objections.join(' ')}`, ...objections.map((id) => `${id} -x t`));
    const store = createStore(many);
    const counts = [25, 50, 60, 60].map((count) => {
      store.dispatch(exploring.unfoldTowards(many, onMap(store), 't', 'against'));
      return [count, onMap(store).size - 1];
    });
    for (const [asked, got] of counts) expect(got).toBe(asked);
  });
});

describe('folding', () => {
  test('Q26 takes away what lies beneath, tells how much, and brings it back as it was', () => {
    const store = storeAt('t');
    store.dispatch(exploring.widen(g, 1));
    store.dispatch(fold(g, 'p'));
    expect(shown(store)).toBe('n o p q s t u');
    store.dispatch(fold(g, 't'));
    expect(shown(store)).toBe('n o t u');
    expect(foldedClaims(g, store.view.value)).toBe(4);
    expect(foldAt(g, store.view.value, 't')).toEqual({ folded: true, claims: 3 });
    store.dispatch(unfold('t'));
    expect(shown(store)).toBe('n o p q s t u');
    store.dispatch(unfoldAll);
    expect(shown(store)).toBe('n o p q r s t u');
    expect(foldAt(g, store.view.value, 'n')).toBeUndefined();
  });

  test('Q27 a step is folded, and why brings it back', () => {
    const store = storeAt('t');
    store.dispatch(fold(g, '#1'));
    expect(shown(store)).toBe('o s t u');
    store.dispatch(exploring.unfoldTowards(g, onMap(store), 't', 'why'));
    expect(shown(store)).toBe('o p q s t u');
  });

  test('Q27 who goes to what is folded away unfolds it', () => {
    const store = storeAt('t');
    store.dispatch(exploring.widen(g, 1));
    store.dispatch(fold(g, 't'));
    store.dispatch(fold(g, 'u'));
    store.dispatch(actions.selectClaim('r'));
    expect(shown(store)).toBe('o p q r s t u');
    expect([...store.view.value.folded]).toEqual(['u']);
  });

  test('Q26 what is selected is not left behind alone', () => {
    const store = storeAt('t');
    store.dispatch(actions.selectClaim('p'));
    store.dispatch(fold(g, 't'));
    expect(store.view.value.selected).toBe('t');
    expect(shown(store)).toBe('o t u');
  });

  test('Q26 nothing beneath is no step', () => {
    const store = storeAt('t');
    const before = store.view.value;
    store.dispatch(fold(g, 's'));
    expect(store.view.value).toBe(before);
  });
});

describe('ways', () => {
  test('Q25 are shown alone', () => {
    const store = createStore(g);
    store.dispatch(exploring.showWays('r', 'u'));
    expect(shown(store)).toBe('p r t u');
    expect(store.view.value.selected).toBeUndefined();
    expect(exploring.shownOfBase(g, store.view.value.base)).toEqual({ shown: 1, all: 1 });
  });

  test('Q24 where there are none, both claims are shown', () => {
    const islands = build('A: thesis t', 'B: thesis u');
    const store = createStore(islands);
    store.dispatch(exploring.showWays('t', 'u'));
    expect(shown(store)).toBe('t u');
  });
});
