/** Pictures laid out in a worker, so that the page goes on meanwhile. */
import engineAddress from 'elkjs/lib/elk-worker.min.js?url';
import { spokenLanguage } from '../../../graph/language/language.ts';
import { say } from '../../../graph/language/say.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import type { PictureOptions } from '../../../graph/picture/layout/layout-picture.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import type { Subgraph } from '../../../graph/query/subgraph.ts';
import type { LayoutOrder, LayoutReply } from './layout-worker.ts';
import workerAddress from './layout-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export interface PictureLayout {
  /**
   * A picture that is under way is given up for another one, and rejects with an `AbortError` as it does when the signal says so; it rejects with
   * another error where it cannot be laid out.
   */
  readonly layOut: (graph: DebateGraph, shown: Subgraph, options: Omit<PictureOptions, 'pause'>, abort: AbortSignal) => Promise<Scene>;
  readonly dispose: () => void;
}

interface Running {
  readonly worker: Worker;
  /** The debate that it was sent. */
  graph?: DebateGraph;
}

/** @param load the worker at once, so that the first picture finds it warm, or with the first picture */
export function createPictureLayout(load: 'at-once' | 'when-asked'): PictureLayout {
  let running: Running | undefined = load === 'at-once' ? start() : undefined;
  let asked = 0;
  let giveUp: (() => void) | undefined;

  /** A worker that breaks down while nobody waits for it, such as one that cannot be loaded, would let the next picture wait for ever. */
  function start(): Running {
    const started: Running = { worker: startWorker(workerAddress) };
    started.worker.addEventListener('error', () => {
      if (running === started) running = undefined;
    });
    const order: LayoutOrder = { engine: new URL(engineAddress, document.baseURI).href };
    started.worker.postMessage(order);
    return started;
  }

  async function layOut(graph: DebateGraph, shown: Subgraph, options: Omit<PictureOptions, 'pause'>, abort: AbortSignal): Promise<Scene> {
    abort.throwIfAborted();
    giveUp?.();
    const to = (running ??= start());
    asked += 1;
    const number = asked;
    const laidOut = new Promise<Scene>((resolve, reject) => {
      const settled = new AbortController();
      const { signal } = settled;
      const settle = (act: () => void): void => {
        settled.abort();
        if (giveUp === stop) giveUp = undefined;
        act();
      };
      const stop = (): void => {
        const order: LayoutOrder = {};
        to.worker.postMessage(order);
        settle(() => reject(new DOMException('The layout was given up.', 'AbortError')));
      };
      giveUp = stop;
      abort.addEventListener('abort', stop, { signal });
      to.worker.addEventListener('error', () => settle(() => reject(new Error(say('The layout engine could not be loaded or broke down; try again, or reload the page.')))), { signal });
      to.worker.addEventListener(
        'message',
        ({ data }: MessageEvent<LayoutReply>) => {
          if (data.number === number) settle(() => ('scene' in data ? resolve(data.scene) : reject(new Error(data.error))));
        },
        { signal },
      );
    });
    const order: LayoutOrder = {
      ...(to.graph !== graph && { debate: drawnOf(graph.debate) }),
      picture: { number, shown, options, language: spokenLanguage().tag },
    };
    to.graph = graph;
    to.worker.postMessage(order);
    return await laidOut;
  }

  return {
    layOut,
    dispose: () => {
      giveUp?.();
      running?.worker.terminate();
      running = undefined;
    },
  };
}

/** What other formats say of the debate, which can be long, is in no picture. */
function drawnOf(debate: Debate): Debate {
  const { extra: _, views: __, ...drawn } = debate;
  return drawn;
}
