/**
 * Comparing texts with essays, in a worker of its own: a folder of texts that are no essays takes seconds, and so do long changed copies; the
 * page goes on meanwhile.
 */
import type { TextAssignment } from '../../../graph/anchor/assign-texts.ts';
import { say } from '../../../graph/language/say.ts';
import type { BroughtTexts, bringTexts, keptAssignment } from './bring-texts.ts';
import workerAddress from './bring-texts-worker.ts?worker&url';
import type { TextsQuestion } from './bring-texts-worker.ts';
import { startWorker } from './start-worker.ts';

/** Rejects if the worker cannot be loaded or breaks down, and with an `AbortError` once the signal says so. */
export function bringTextsInWorker(...[debate, kept, brought, now, abort]: [...Parameters<typeof bringTexts>, abort?: AbortSignal]): Promise<BroughtTexts> {
  return ask<BroughtTexts>({ bring: [debate, kept, brought, now] }, abort);
}

/** Rejects if the worker cannot be loaded or breaks down. */
export function assignTextsInWorker(...args: Parameters<typeof keptAssignment>): Promise<TextAssignment> {
  return ask<TextAssignment>({ assign: args });
}

function ask<Answer>(question: TextsQuestion, abort?: AbortSignal): Promise<Answer> {
  abort?.throwIfAborted();
  const worker = startWorker(workerAddress);
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error(say('The texts could not be compared with the essays; try again, or reload the page.'))));
    abort?.addEventListener('abort', () => reject(new DOMException('Comparing the texts was given up.', 'AbortError')));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
