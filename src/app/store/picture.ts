/** The scene of what the map shows, laid out in a worker whenever that changes. */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import type { Subgraph } from '../../../graph/query/subgraph.ts';
import type { Store } from './store.ts';

export interface Picture {
  /** The last scene that was laid out; undefined until the first is. */
  readonly scene: ReadonlySignal<Scene | undefined>;
  readonly status: ReadonlySignal<PictureStatus>;
  /** Gives up the layout that is under way; the last scene stays. */
  readonly cancel: () => void;
  readonly dispose: () => void;
}

export type PictureStatus =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string };

export type DrawPicture = (graph: DebateGraph, shown: Subgraph, abort: AbortSignal) => Promise<Scene>;

export function followPicture(store: Store, draw: DrawPicture): Picture {
  const scene = signal<Scene | undefined>(undefined);
  const status = signal<PictureStatus>({ kind: 'working' });
  let current = new AbortController();

  const stop = effect(() => {
    const shown = store.shown.value;
    current.abort();
    const mine = new AbortController();
    current = mine;
    status.value = { kind: 'working' };
    void publish(draw(store.graph, shown, mine.signal), mine.signal);
  });
  async function publish(drawing: Promise<Scene>, abort: AbortSignal): Promise<void> {
    try {
      const drawn = await drawing;
      if (abort.aborted) return;
      scene.value = drawn;
      status.value = { kind: 'ready' };
    } catch (error) {
      if (abort.aborted) return;
      status.value = { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    scene,
    status,
    cancel: () => {
      current.abort();
      status.value = { kind: 'cancelled' };
    },
    dispose: () => {
      stop();
      current.abort();
    },
  };
}
