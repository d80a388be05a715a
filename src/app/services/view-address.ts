/** The view in the address bar: every step is a place to come back to, and the address is a link to what is seen. */
import { batch, effect } from '@preact/signals-core';
import type { Store } from '../store/store.ts';
import { onlyWordsDiffer } from '../store/typing.ts';
import { debateInFragment, fragmentOf, viewInFragment } from '../store/view-link.ts';
import { INITIAL_VIEW } from '../store/view-state.ts';
import type { Display } from './display.ts';

/**
 * Keeps the address and the store in step until the returned function is called.
 *
 * @param debate key of the debate; null for the one that comes with the page
 * @param display how the page looks and speaks: told in the address, but no step
 */
export function followAddress(store: Store, debate: string | null, display: Display): () => void {
  let former = store.view.peek();
  let arriving = false;
  const stop = effect(() => {
    const view = store.view.value;
    const fragment = fragmentOf(view, debate, display.choice.value);
    if (fragment !== location.hash) {
      const address = fragment === '' ? location.pathname + location.search : fragment;
      const samePlace = arriving || onlyWordsDiffer(former, view) || (view === former && debateInFragment(location.hash) === debate);
      if (samePlace) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    former = view;
  });
  const onArrival = (): void => {
    if (location.hash === fragmentOf(store.view.peek(), debate, display.choice.peek())) return;
    // A step back to another debate: the page begins with it.
    if (debateInFragment(location.hash) !== debate) return location.reload();
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
