/** The scene of what the map shows, laid out in a worker whenever that changes (SPEC.md, Q28–Q31). */
import { effect, signal, type ReadonlySignal } from '@preact/signals-core';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import type { Subgraph } from '../../../graph/query/subgraph.ts';
import { spokenTag } from '../language.ts';
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

/** @param former the scene that is seen, of which as much as can be is to stay where it is */
export type DrawPicture = (graph: DebateGraph, shown: Subgraph, abort: AbortSignal, former?: Scene) => Promise<Scene>;

/** So many scenes are kept: as many as a reader goes to and fro between. */
const MOST_KEPT = 24;

/** @param former what was seen before, of the same debate */
export function followPicture(store: Store, draw: DrawPicture, former?: Scene): Picture {
  const scene = signal(former);
  const status = signal<PictureStatus>({ kind: 'working' });
  let current = new AbortController();
  const kept = new Map<string, Scene>();

  const stop = effect(() => {
    const shown = store.shown.value;
    const language = spokenTag.value;
    current.abort();
    const mine = new AbortController();
    current = mine;
    const key = `${language} ${keyOf(shown)}`;
    const known = kept.get(key);
    if (known !== undefined) {
      // What was seen before is seen again as it was.
      keep(key, known);
      scene.value = known;
      status.value = { kind: 'ready' };
      return;
    }
    status.value = { kind: 'working' };
    void publish(key, draw(store.graph, shown, mine.signal, scene.peek()), mine.signal);
  });
  function keep(key: string, drawn: Scene): void {
    kept.delete(key);
    kept.set(key, drawn);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }
  async function publish(key: string, drawing: Promise<Scene>, abort: AbortSignal): Promise<void> {
    try {
      const drawn = await drawing;
      if (abort.aborted) return;
      keep(key, drawn);
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

/** The same for what looks the same. */
function keyOf({ claims, edges, bundles, essays }: Subgraph): string {
  return JSON.stringify([claims.map(({ id }) => id), edges.map(({ id }) => id), bundles.length > 0, essays && [...essays]]);
}
