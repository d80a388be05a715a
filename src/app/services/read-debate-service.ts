import type { FilesReading } from '../../../graph/formats/read-files.ts';
import { spokenLanguage } from '../../../graph/language/language.ts';
import { say } from '../../../graph/language/say.ts';
import type { ReadMessage, ReadOrder, ReadRequest } from './read-debate-worker.ts';
import type { ReadProgress } from './read-progress.ts';
import workerAddress from './read-debate-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

/**
 * Reads files as one debate in a worker of its own, so that the page goes on meanwhile. Rejects with an `AbortError` once the signal says so,
 * and with another error if the worker cannot be loaded or breaks down.
 */
export function readDebateInWorker(request: ReadRequest, abort: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<FilesReading> {
  const worker = startWorker(workerAddress);
  return new Promise<FilesReading>((resolve, reject) => {
    const cancel = (): void => reject(new DOMException('Reading was cancelled.', 'AbortError'));
    if (abort.aborted) return cancel();
    abort.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'progress') onProgress(data);
      else if (data.kind === 'reading') resolve(data.reading);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', () => reject(new Error(say('The files could not be read; try again, or reload the page.'))));
    const order: ReadOrder = { ...request, language: spokenLanguage().tag };
    worker.postMessage(order);
  }).finally(() => worker.terminate());
}
