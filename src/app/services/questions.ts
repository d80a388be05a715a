/** Questions about a debate to a worker that keeps it: what takes long, while the page goes on. */
import type { Debate } from '../../../graph/model/schema.ts';

/** What the worker is told; the debate is left out where it is the one of the message before. */
export interface QuestionMessage<Question> {
  readonly debate?: Debate;
  readonly question: Question;
}

export type Reply<Answer> = { readonly answer: Answer } | { readonly error: string };

/**
 * Questions are answered in the order in which they are asked. An answer rejects with an `AbortError` once the signal says so or all of it is
 * disposed of, with another error if the worker fails or cannot be loaded.
 */
export interface Questions<Question, Answer> {
  readonly ask: (debate: Debate, question: Question, abort?: AbortSignal) => Promise<Answer>;
  readonly dispose: () => void;
}

interface Asked<Question, Answer> {
  readonly debate: Debate;
  readonly question: Question;
  readonly settle: (reply: Reply<Answer>) => void;
  readonly giveUp: () => void;
}

/**
 * @param start starts the worker, with the first question, and after it was stopped
 * @param messageOf what goes with a question, to be posted
 * @param broken why there is no answer when the worker fails
 */
export function createQuestions<Question, Answer>(start: () => Worker, messageOf: (message: QuestionMessage<Question>) => unknown, broken: () => string): Questions<Question, Answer> {
  const waiting: Asked<Question, Answer>[] = [];
  let running: Asked<Question, Answer> | undefined;
  let worker: Worker | undefined;
  let known: Debate | undefined;

  function next(): void {
    running = waiting.shift();
    if (running === undefined) return;
    const { debate, question } = running;
    worker ??= started();
    // A debate may be large, and is handed over only once.
    const message = messageOf({ ...(debate !== known && { debate }), question });
    known = debate;
    worker.postMessage(message);
  }

  function started(): Worker {
    const fresh = start();
    fresh.addEventListener('message', ({ data }: MessageEvent<Reply<Answer>>) => finish(data));
    fresh.addEventListener('error', () => {
      stop();
      finish({ error: broken() });
    });
    return fresh;
  }

  function stop(): void {
    worker?.terminate();
    worker = undefined;
    known = undefined;
  }

  function finish(reply: Reply<Answer>): void {
    running?.settle(reply);
    next();
  }

  function ask(debate: Debate, question: Question, abort?: AbortSignal): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const cancel = (): void => {
        const place = waiting.indexOf(asked);
        if (place >= 0) waiting.splice(place, 1);
        asked.giveUp();
        if (running !== asked) return;
        // What is being worked out cannot be interrupted: it goes with its worker.
        stop();
        next();
      };
      const done = (): void => abort?.removeEventListener('abort', cancel);
      const asked: Asked<Question, Answer> = {
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
    ask,
    dispose: () => {
      const all = [...(running === undefined ? [] : [running]), ...waiting.splice(0)];
      running = undefined;
      stop();
      for (const asked of all) asked.giveUp();
    },
  };
}
