/** Which claims can be held together, worked out in a worker: the solver takes its time, and is loaded with the first question. */
import wasm from 'clingo-wasm/clingo.wasm?url';
import { say } from '../../../graph/language/say.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import type { ClaimInPositions } from '../../../graph/positions/debate/claim-in-positions.ts';
import type { Positions } from '../../../graph/positions/debate/positions.ts';
import type { Semantics } from '../../../graph/positions/semantics.ts';
import type { PositionsMessage, PositionsQuestion, PositionsReply } from './positions-worker.ts';
import workerAddress from './positions-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/**
 * Questions are answered in the order in which they are asked. An answer rejects with an `AbortError` once the signal says so or the
 * service is disposed of, with another error if the solver fails or cannot be loaded.
 */
export interface PositionsService {
  /** @param most how many positions, and alternatives of a choice, are given */
  readonly positions: (debate: Debate, semantics: Semantics, most: number, abort?: AbortSignal) => Promise<Positions>;
  readonly claim: (debate: Debate, semantics: Semantics, claim: string, abort?: AbortSignal) => Promise<ClaimInPositions>;
  readonly dispose: () => void;
}

interface Asked {
  readonly debate: Debate;
  readonly question: PositionsQuestion;
  readonly settle: (reply: PositionsReply) => void;
  readonly giveUp: () => void;
}

/** Starts its worker with the first question. */
export function createPositionsService(): PositionsService {
  const waiting: Asked[] = [];
  let running: Asked | undefined;
  let worker: Worker | undefined;
  let known: Debate | undefined;

  function next(): void {
    running = waiting.shift();
    if (running === undefined) return;
    const { debate, question } = running;
    worker ??= start();
    // A debate may be large, and is handed over only once.
    const message: PositionsMessage = { ...(debate !== known && { debate }), question, wasm: new URL(wasm, document.baseURI).href };
    known = debate;
    worker.postMessage(message);
  }

  function start(): Worker {
    const started = startWorker(workerAddress);
    started.addEventListener('message', ({ data }: MessageEvent<PositionsReply>) => finish(data));
    started.addEventListener('error', () => {
      stop();
      finish({ error: say('The solver could not be loaded or broke down; try again, or reload the page.') });
    });
    return started;
  }

  function stop(): void {
    worker?.terminate();
    worker = undefined;
    known = undefined;
  }

  function finish(reply: PositionsReply): void {
    running?.settle(reply);
    next();
  }

  function ask(debate: Debate, question: PositionsQuestion, abort?: AbortSignal): Promise<Positions | ClaimInPositions> {
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        const place = waiting.indexOf(asked);
        if (place >= 0) waiting.splice(place, 1);
        asked.giveUp();
        if (running !== asked) return;
        // The solver cannot be interrupted: it goes with its worker.
        stop();
        next();
      };
      const done = (): void => abort?.removeEventListener('abort', cancel);
      const asked: Asked = {
        debate,
        question,
        settle: (reply) => {
          done();
          if ('answer' in reply) resolve(reply.answer);
          else reject(new Error(reply.error));
        },
        giveUp: () => {
          done();
          reject(new DOMException('The question was given up.', 'AbortError'));
        },
      };
      if (abort?.aborted === true) return asked.giveUp();
      abort?.addEventListener('abort', cancel);
      waiting.push(asked);
      if (running === undefined) next();
    });
  }

  return {
    // The worker answers each kind of question with its kind of answer.
    positions: (debate, semantics, most, abort) => ask(debate, { semantics, most }, abort) as Promise<Positions>,
    claim: (debate, semantics, claim, abort) => ask(debate, { semantics, claim }, abort) as Promise<ClaimInPositions>,
    dispose: () => {
      const all = [...(running === undefined ? [] : [running]), ...waiting.splice(0)];
      running = undefined;
      stop();
      for (const asked of all) asked.giveUp();
    },
  };
}
