/** One open debate: its store and the picture that follows it. */
import { debateGraph, type DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { followPicture, type DrawPicture, type Picture } from './store/picture.ts';
import { createStore, type Store, type StoreStart } from './store/store.ts';
import { createTexts, type Texts } from './store/texts.ts';
import type { TextStore } from './services/text-store.ts';

export interface Session {
  readonly store: Store;
  readonly picture: Picture;
  readonly texts: Texts;
}

export function openSession(debate: Debate, draw: DrawPicture, texts: Promise<TextStore>, startOf: (g: DebateGraph) => StoreStart = () => ({})): Session {
  const graph = debateGraph(debate);
  const store = createStore(graph, startOf(graph));
  return {
    store,
    picture: followPicture(store, draw),
    texts: createTexts(debate, texts),
  };
}
