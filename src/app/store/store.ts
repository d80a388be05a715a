/**
 * The one place where the page's state changes. Signals hold it; everything that follows from it is computed, and
 * computed again only when what it depends on has changed.
 */
import { batch, computed, signal, type ReadonlySignal, type Signal } from '@preact/signals-core';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { subgraph, type Subgraph } from '../../../graph/query/subgraph.ts';
import type { Action } from './actions.ts';
import { openedFor } from './folds.ts';
import { goesOnTyping, isSame } from './typing.ts';
import { INITIAL_VIEW, type Base, type ViewState } from './view-state.ts';
import { visibleClaims } from './visible-claims.ts';

export interface Store {
  readonly graph: DebateGraph;
  readonly view: ReadonlySignal<ViewState>;
  /** The claims on the map. */
  readonly visible: ReadonlySignal<ReadonlySet<string>>;
  /** What the map shows. */
  readonly shown: ReadonlySignal<Subgraph>;
  readonly dispatch: (action: Action) => void;
  /** The views before and after this one, as far as steps were taken back; the nearest is the last of each. */
  readonly past: ReadonlySignal<readonly ViewState[]>;
  readonly future: ReadonlySignal<readonly ViewState[]>;
  /** Takes the last step back; nothing if there is none. */
  readonly undo: () => void;
  /** Takes the step again that was taken back last. */
  readonly redo: () => void;
}

/** As many steps as anybody takes back one by one. */
const MOST_STEPS = 500;

/** Where to begin; at the overview, without steps to take back, where nothing is said. */
export interface StoreStart {
  readonly view?: ViewState;
  readonly past?: readonly ViewState[];
  readonly future?: readonly ViewState[];
}

/** The state of the page while one debate is open, from the start on: its overview, where nothing else is said. */
export function createStore(graph: DebateGraph, { view: start = INITIAL_VIEW, ...steps }: StoreStart = {}): Store {
  const view = signal(start);
  const base = computed(() => view.value.base);
  const unfolded = computed(() => view.value.unfolded);
  const unfoldedEssays = computed(() => view.value.unfoldedEssays);
  const folded = computed(() => view.value.folded);
  const revealed = computed(() => view.value.revealed);
  const filter = computed(() => view.value.filter);
  const selected = computed(() => view.value.selected);
  const kinds = computed(() => view.value.filter.kinds);
  // Taken field by field, so that a mere change of tab or selection does not lay the map out again.
  const visible = computed(
    keepingEqual(() =>
      visibleClaims(graph, {
        base: base.value,
        unfolded: unfolded.value,
        unfoldedEssays: unfoldedEssays.value,
        folded: folded.value,
        revealed: revealed.value,
        filter: filter.value,
        selected: selected.value,
      }),
    ),
  );
  const past = signal(steps.past ?? []);
  const future = signal(steps.future ?? []);
  function step(from: Signal<readonly ViewState[]>, to: Signal<readonly ViewState[]>): void {
    const next = from.value.at(-1);
    if (next === undefined) return;
    batch(() => {
      to.value = [...to.value, view.value];
      from.value = from.value.slice(0, -1);
      view.value = next;
    });
  }
  const shown = computed(() => subgraph(graph, visible.value, { kinds: kinds.value, bundles: hasBundles(base.value), essays: essaysOf(base.value) }));
  return {
    graph,
    view,
    visible,
    shown,
    past,
    future,
    dispatch: (action) => {
      const asked = action(view.value);
      // What is asked for anew may well be there already: that is no step to take back.
      if (isSame(asked, view.value)) return;
      const next = openedFor(graph, view.value, asked);
      batch(() => {
        if (!goesOnTyping(past.value.at(-1), view.value, next)) past.value = [...past.value, view.value].slice(-MOST_STEPS);
        future.value = [];
        view.value = next;
      });
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
  };
}

/** Around an answer they would say nothing of it. */
function hasBundles(base: Base): boolean {
  return base.kind === 'claims' ? base.bundles === true : base.kind === 'overview' || base.kind === 'neighbourhood';
}

/** Those to which the view is restricted. */
function essaysOf(base: Base): ReadonlySet<string> | undefined {
  return base.kind === 'claims' && base.essays !== undefined ? new Set(base.essays) : undefined;
}

/** Gives the former set again while its members stay the same, so that nothing downstream is computed anew. */
function keepingEqual<T>(compute: () => ReadonlySet<T>): () => ReadonlySet<T> {
  let former: ReadonlySet<T> = new Set();
  return () => {
    const next = compute();
    const same = next.size === former.size && [...next].every((item) => former.has(item));
    if (!same) former = next;
    return former;
  };
}
