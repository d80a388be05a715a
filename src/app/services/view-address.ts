/** The view in the address bar: every step is a place to come back to, and the address is a link to what is seen. */
import { batch, effect } from '@preact/signals-core';
import type { Store } from '../store/store.ts';
import { onlyWordsDiffer } from '../store/typing.ts';
import { fragmentOf, placeInFragment, viewInFragment } from '../store/view-link.ts';
import { INITIAL_VIEW } from '../store/view-state.ts';
import type { Display } from './display.ts';

/** What is open, so far as an address says it: a debate, or a part of one. */
export interface Place {
  /** Null for the debate that comes with the page. */
  readonly name: string | null;
  /** Whether what is open has all that the place has. */
  readonly covers: (place: string | null) => boolean;
  /** The address is that of another place now. */
  readonly leave: () => void;
}

/** From another debate the page begins anew. */
export function placeOfDebate(name: string | null): Place {
  return { name, covers: (place) => place === name, leave: () => location.reload() };
}

/**
 * Keeps the address and the store in step until the returned function is called.
 *
 * @param display how the page looks and speaks: told in the address, but no step
 */
export function followAddress(store: Store, place: Place, display: Display): () => void {
  let former = store.view.peek();
  let arriving = false;
  const stop = effect(() => {
    const view = store.view.value;
    const fragment = fragmentOf(view, place.name, display.choice.value);
    if (fragment !== location.hash) {
      const address = fragment === '' ? location.pathname + location.search : fragment;
      const samePlace = arriving || onlyWordsDiffer(former, view) || (view === former && place.covers(placeInFragment(location.hash)));
      if (samePlace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    former = view;
  });
  const onArrival = (): void => {
    if (location.hash === fragmentOf(store.view.peek(), place.name, display.choice.peek())) return;
    if (!place.covers(placeInFragment(location.hash))) return place.leave();
    const view = viewInFragment(location.hash, store.graph) ?? INITIAL_VIEW;
    arriving = true;
    batch(() => {
      display.follow(location.hash);
      store.dispatch(() => view);
    });
    arriving = false;
  };
  addEventListener('popstate', onArrival);
  return () => {
    stop();
    removeEventListener('popstate', onArrival);
  };
}
