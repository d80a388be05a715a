/** One open debate: its store and the picture that follows it. */
import { debateGraph } from '../../graph/model/debate-graph.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { followPicture, type DrawPicture, type Picture } from './store/picture.ts';
import { createStore, type Store } from './store/store.ts';
import { createTexts, type Texts } from './store/texts.ts';
import type { ViewState } from './store/view-state.ts';
import type { TextStore } from './services/text-store.ts';

export interface Session {
  readonly store: Store;
  readonly picture: Picture;
  readonly texts: Texts;
}

/** @param view where to begin; at the overview where left out */
export function openSession(debate: Debate, draw: DrawPicture, texts: Promise<TextStore>, view?: ViewState): Session {
  const store = createStore(debateGraph(debate), view);
  return {
    store,
    picture: followPicture(store, draw),
    texts: createTexts(debate, texts),
  };
}
