import type { BroughtTexts, bringTexts } from './bring-texts.ts';

/**
 * `bringTexts` in a worker of its own: a folder of texts that are no essays takes seconds to compare, and the page goes on
 * meanwhile. Rejects if the worker cannot be loaded or breaks down.
 */
export function bringTextsInWorker(...args: Parameters<typeof bringTexts>): Promise<BroughtTexts> {
  const worker = new Worker(new URL('./bring-texts-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<BroughtTexts>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<BroughtTexts>) => resolve(data));
    worker.addEventListener('error', () => reject(new Error('The texts could not be compared with the essays; try again, or reload the page.')));
    worker.postMessage(args);
  }).finally(() => worker.terminate());
}
