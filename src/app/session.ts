/** One open debate: its store and the picture that follows it. */
import { debateGraph } from '../../graph/model/debate-graph.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { neighbourhood } from '../../graph/query/neighbourhood.ts';
import { subgraph } from '../../graph/query/subgraph.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import { followPicture, type DrawPicture, type Picture } from './store/picture.ts';
import { createStore, type Store } from './store/store.ts';
import { createTexts, type Texts } from './store/texts.ts';
import type { TextStore } from './services/text-store.ts';

export interface Session {
  readonly store: Store;
  readonly picture: Picture;
  readonly texts: Texts;
  /** The picture of the selected claim and what is connected with it; undefined if none is selected. */
  readonly drawNeighbourhood: (abort: AbortSignal) => Promise<Scene> | undefined;
}

export function openSession(debate: Debate, draw: DrawPicture, drawForExport: DrawPicture, texts: Promise<TextStore>): Session {
  const store = createStore(debateGraph(debate));
  return {
    store,
    picture: followPicture(store, draw),
    texts: createTexts(debate, texts),
    drawNeighbourhood: (abort) => {
      const { selected } = store.view.peek();
      if (selected === undefined) return undefined;
      return drawForExport(store.graph, subgraph(store.graph, neighbourhood(store.graph, [selected], 1)), abort);
    },
  };
}
