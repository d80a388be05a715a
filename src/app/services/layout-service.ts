/** The layout engine in a worker, so that the page goes on while it thinks. */
import ELK, { type ELK as Engine } from 'elkjs/lib/elk-api.js';
import { say } from '../../../graph/language/say.ts';
import type { ElkNode } from '../../../graph/picture/layout/elk-graph.ts';
import { startWorker } from './start-worker.ts';

export interface LayoutService {
  /**
   * Lays the graph out. A request that is under way is given up for it, and rejects with an `AbortError` as it does when the signal says
   * so; other rejections are the engine's.
   */
  readonly layout: (graph: ElkNode, abort?: AbortSignal) => Promise<ElkNode>;
  readonly dispose: () => void;
}

interface Running {
  readonly engine: Engine;
  readonly worker: Worker;
}

/**
 * Starts at once, so that the first request finds the engine warm.
 *
 * @param address of the engine's script
 */
export function createLayoutService(address: string): LayoutService {
  let running: Running | undefined = warmUp();
  let giveUp: (() => void) | undefined;

  /** A worker that breaks down while nobody waits for it, such as one that cannot be loaded, would let the next request wait for ever. */
  function warmUp(): Running {
    const started = start(address);
    started.worker.addEventListener('error', () => {
      if (running === started) running = undefined;
    });
    return started;
  }

  async function layout(graph: ElkNode, abort?: AbortSignal): Promise<ElkNode> {
    abort?.throwIfAborted();
    giveUp?.();
    const { engine, worker } = (running ??= warmUp());
    return await new Promise<ElkNode>((resolve, reject) => {
      const settle = (settleWith: () => void): void => {
        abort?.removeEventListener('abort', stop);
        worker.removeEventListener('error', fail);
        if (giveUp === stop) giveUp = undefined;
        settleWith();
      };
      // The engine cannot be interrupted: it goes with its worker, and the next one starts to warm up.
      const stop = (): void => {
        worker.terminate();
        running = warmUp();
        settle(() => reject(new DOMException('The layout was given up.', 'AbortError')));
      };
      const fail = (): void => {
        worker.terminate();
        running = undefined;
        settle(() => reject(new Error(say('The layout engine could not be loaded or broke down; try again, or reload the page.'))));
      };
      giveUp = stop;
      abort?.addEventListener('abort', stop);
      worker.addEventListener('error', fail);
      // The engine's types know no missing properties, only undefined ones.
      engine.layout(graph as Parameters<Engine['layout']>[0]).then(
        (result) => settle(() => resolve(result)),
        (error: unknown) => settle(() => reject(error instanceof Error ? error : new Error(String(error)))),
      );
    });
  }

  return {
    layout,
    dispose: () => {
      giveUp?.();
      running?.worker.terminate();
      running = undefined;
    },
  };
}

function start(address: string): Running {
  const worker = startWorker(address, 'classic');
  return { worker, engine: new ELK({ algorithms: ['layered'], workerFactory: () => worker }) };
}
