/** The steps that the reader can take back, kept while the page is loaded again. */
import * as v from 'valibot';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { restoreView, saveView } from '../store/saved-view.ts';
import type { Store, StoreStart } from '../store/store.ts';

/** More than that many are seldom taken back after a reload, and the browser keeps a few megabytes only. */
const MOST_KEPT = 120;

const KEY = 'elenchus:steps';

const KeptSchema = v.object({ debate: v.nullable(v.string()), past: v.array(v.unknown()), future: v.array(v.unknown()) });

/**
 * Keeps the steps when the page is left, until the returned function is called.
 *
 * @param debate key of the debate; null for the one that comes with the page
 */
export function keepHistory(store: Store, debate: string | null): () => void {
  const keep = (): void => {
    const { past, future } = store;
    const kept = { debate, past: past.peek().slice(-MOST_KEPT).map(saveView), future: future.peek().slice(-MOST_KEPT).map(saveView) };
    try {
      sessionStorage.setItem(KEY, JSON.stringify(kept));
    } catch {
      // No room, or none allowed: the steps go with the page.
    }
  };
  addEventListener('pagehide', keep);
  return () => removeEventListener('pagehide', keep);
}

/** The steps that were kept of this debate. */
export function keptHistory(g: DebateGraph, debate: string | null): Pick<StoreStart, 'past' | 'future'> {
  try {
    const kept = v.safeParse(KeptSchema, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
    if (!kept.success || kept.output.debate !== debate) return {};
    const views = (list: readonly unknown[]) => list.slice(-MOST_KEPT).map((saved) => restoreView(saved, g));
    return { past: views(kept.output.past), future: views(kept.output.future) };
  } catch {
    return {};
  }
}
