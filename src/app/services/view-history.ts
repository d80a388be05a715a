/** The steps that the reader can take back, kept while the page is loaded again. */
import * as v from 'valibot';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { keptMarksOf, KeptMarksSchema, withKeptMarks } from '../store/kept-marks.ts';
import { restoreView, saveView } from '../store/saved-view.ts';
import type { Store, StoreStart } from '../store/store.ts';
import { INITIAL_VIEW, type ViewState } from '../store/view-state.ts';
import { keepValue, keptValue } from './kept-values.ts';

/** More than that many are seldom taken back after a reload, and the browser keeps a few megabytes only. */
const MOST_KEPT = 120;

const KEY = 'elenchus:steps';

const KeptSchema = v.object({ debate: v.nullable(v.string()), past: v.array(v.unknown()), future: v.array(v.unknown()), marks: v.exactOptional(KeptMarksSchema) });

/**
 * Keeps the steps when the page is left, until the returned function is called.
 *
 * @param debate key of the debate; null for the one that comes with the page
 */
export function keepHistory(store: Store, debate: string | null): () => void {
  const keep = (): void => {
    const [past, future] = [store.past.peek().slice(-MOST_KEPT), store.future.peek().slice(-MOST_KEPT)];
    const kept = { debate, past: past.map(saveView), future: future.map(saveView), marks: keptMarksOf([...past, ...future, store.view.peek()]) };
    keepValue(KEY, kept, () => sessionStorage);
  };
  addEventListener('pagehide', keep);
  return () => removeEventListener('pagehide', keep);
}

/**
 * The steps that were kept of this debate.
 *
 * @param start the view in which it opens; where that is the one that was left, its marks can be taken back as well
 */
export function keptHistory(g: DebateGraph, debate: string | null, start: ViewState = INITIAL_VIEW): StoreStart {
  const kept = v.safeParse(KeptSchema, keptValue(KEY, () => sessionStorage));
  if (!kept.success || kept.output.debate !== debate) return { view: start };
  const views = (list: readonly unknown[]) => list.slice(-MOST_KEPT).map((saved) => restoreView(saved, g));
  const [past, future] = [views(kept.output.past), views(kept.output.future)];
  const all = [...past, ...future, start];
  const marked = kept.output.marks === undefined ? all : withKeptMarks(all, kept.output.marks, g);
  return { past: marked.slice(0, past.length), future: marked.slice(past.length, -1), view: marked.at(-1) ?? start };
}
