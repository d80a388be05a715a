import type { FilesReading } from '../../../graph/formats/read-files.ts';
import type { ReadMessage, ReadRequest } from './read-debate-worker.ts';
import type { ReadProgress } from './read-progress.ts';

/**
 * Reads files as one debate in a worker of its own, so that the page goes on meanwhile. Rejects with an `AbortError` once the signal says so,
 * and with another error if the worker cannot be loaded or breaks down.
 */
export function readDebateInWorker(request: ReadRequest, abort: AbortSignal, onProgress: (progress: ReadProgress) => void): Promise<FilesReading> {
  const worker = new Worker(new URL('./read-debate-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<FilesReading>((resolve, reject) => {
    const cancel = (): void => reject(new DOMException('Reading was cancelled.', 'AbortError'));
    if (abort.aborted) return cancel();
    abort.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('message', ({ data }: MessageEvent<ReadMessage>) => {
      if (data.kind === 'progress') onProgress(data);
      else if (data.kind === 'reading') resolve(data.reading);
      else reject(new Error(data.message));
    });
    worker.addEventListener('error', () => reject(new Error('The files could not be read; try again, or reload the page.')));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
