/**
 * The one place where the page's state changes. Signals hold it; everything that follows from it is computed, and
 * computed again only when what it depends on has changed.
 */
import { computed, signal, type ReadonlySignal } from '@preact/signals-core';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { subgraph, type Subgraph } from '../../../graph/query/subgraph.ts';
import type { Action } from './actions.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';
import { visibleClaims } from './visible-claims.ts';

export interface Store {
  readonly graph: DebateGraph;
  readonly view: ReadonlySignal<ViewState>;
  /** What the map shows. */
  readonly shown: ReadonlySignal<Subgraph>;
  readonly dispatch: (action: Action) => void;
}

/** The state of the page while one debate is open, from its overview on. */
export function createStore(graph: DebateGraph): Store {
  const view = signal(INITIAL_VIEW);
  const base = computed(() => view.value.base);
  const unfolded = computed(() => view.value.unfolded);
  const unfoldedEssays = computed(() => view.value.unfoldedEssays);
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
        revealed: revealed.value,
        filter: filter.value,
        selected: selected.value,
      }),
    ),
  );
  const shown = computed(() => subgraph(graph, visible.value, { kinds: kinds.value, bundles: base.value.kind !== 'clash' && base.value.kind !== 'claims' }));
  return {
    graph,
    view,
    shown,
    dispatch: (action) => {
      view.value = action(view.value);
    },
  };
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
