/** One open debate: its store and the picture that follows it. */
import { computed, type ReadonlySignal } from '@preact/signals-core';
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Debate, View } from '../../graph/model/schema.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import { followPicture, type DrawPicture, type Picture } from './store/picture.ts';
import { createStore, type Store, type StoreStart } from './store/store.ts';
import { createTexts, type Texts } from './store/texts.ts';
import { createViews, type Views } from './store/views.ts';
import type { TextStore } from './services/text-store.ts';

export interface Session {
  readonly store: Store;
  readonly picture: Picture;
  readonly texts: Texts;
  readonly views: Views;
  /** The debate as it is saved: with the views as the reader has them. */
  readonly document: ReadonlySignal<Debate>;
}

/** Where a session begins, and what outlives it. */
export interface SessionStart extends StoreStart {
  /** In place of those of the document. */
  readonly views?: readonly View[];
  readonly keepViews?: (views: readonly View[]) => void;
  /** The picture that was seen before, of a part of the debate that is now larger. */
  readonly scene?: Scene;
}

export function openSession(debate: Debate, draw: DrawPicture, texts: Promise<TextStore>, startOf: (g: DebateGraph) => SessionStart = () => ({})): Session {
  const graph = debateGraph(debate);
  const { views = debate.views ?? [], keepViews, scene, ...start } = startOf(graph);
  const store = createStore(graph, start);
  const saved = createViews(views, keepViews);
  return {
    store,
    picture: followPicture(store, draw, scene),
    texts: createTexts(debate, texts),
    views: saved,
    document: computed(() => withViews(debate, saved.list.value)),
  };
}

function withViews(debate: Debate, views: readonly View[]): Debate {
  const { views: former = [], ...rest } = debate;
  if (views === former || views.length + former.length === 0) return debate;
  return views.length === 0 ? rest : { ...rest, views: [...views] };
}
