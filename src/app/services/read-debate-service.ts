import type { FilesReading } from '../../../graph/formats/read-files.ts';
import { spokenLanguage } from '../../../graph/language/language.ts';
import { say } from '../../../graph/language/say.ts';
import type { Read, ReadMessage, ReadOrder, ReadRequest } from './read-debate-worker.ts';
import type { ReadProgress } from './read-progress.ts';
import workerAddress from './read-debate-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/**
 * Reads files as one debate in a worker of its own, so that the page goes on meanwhile. Rejects with an `AbortError` once the signal says so,
 * and with another error if the worker cannot be loaded or breaks down.
 */
export async function readDebateInWorker(request: ReadRequest, abort: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<FilesReading> {
  const { reading, holder } = await readInWorker(request, abort, onProgress);
  holder?.worker.terminate();
  return reading;
}

/** What was read, and the worker that keeps the debate if it is too large for the page. */
export interface ReadByWorker extends Omit<Read, 'kept'> {
  readonly holder?: { readonly worker: Worker; readonly key: string };
}

/** The same of files of which the debate may stay with the worker, which the caller then has to end. */
export async function readInWorker(request: ReadRequest, abort: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<ReadByWorker> {
  const worker = startWorker(workerAddress);
  let isKept = false;
  try {
    const { kept, ...read } = await answerOf(worker, request, abort, onProgress);
    isKept = kept !== undefined;
    return { ...read, ...(kept && { holder: { worker, key: kept.key } }) };
  } finally {
    if (!isKept) worker.terminate();
  }
}

function answerOf(worker: Worker, request: ReadRequest, abort: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<Read> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new DOMException('Reading was cancelled.', 'AbortError'));
    if (abort.aborted) return cancel();
    abort.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'progress') onProgress(data);
      else if (data.kind === 'read') resolve(data);
      else if (data.kind === 'failed') reject(new Error(data.message));
    });
    worker.addEventListener('error', () => reject(new Error(say('The files could not be read; try again, or reload the page.'))));
    const order: ReadOrder = { ...request, kind: 'read', language: spokenLanguage().tag };
    worker.postMessage(order);
  });
}
