/** Files of drawings, made in a worker: fonts and programs for pixels and PDF are loaded with the first one. */
import { spokenLanguage } from '../../../graph/language/language.ts';
import { say } from '../../../graph/language/say.ts';
import type { FileOrder } from '../../../graph/picture/file-order.ts';
import { pixelSize } from '../../../graph/picture/png/png-size.ts';
import type { PictureFile, PictureParts } from '../../engine/picture/picture-file.ts';
import type { PictureMessage, PictureReply } from './picture-worker.ts';
import workerAddress from './picture-worker.ts?worker&url';
import { startWorker } from './start-worker.ts';

export interface PictureService {
  /** Rejects with an `AbortError` once the signal says so, with another error if the file cannot be made. */
  readonly make: (parts: PictureParts, order: FileOrder, abort: AbortSignal) => Promise<PictureFile>;
  readonly dispose: () => void;
}

export function createPictureService(): PictureService {
  let worker: Worker | undefined;

  function stop(): void {
    worker?.terminate();
    worker = undefined;
  }

  async function make(parts: PictureParts, order: FileOrder, abort: AbortSignal): Promise<PictureFile> {
    abort.throwIfAborted();
    const asked = (worker ??= startWorker(workerAddress));
    const message: PictureMessage = { parts, order, language: spokenLanguage().tag };
    const made = new Promise<PictureFile>((resolve, reject) => {
      const settled = new AbortController();
      const { signal } = settled;
      const settle = (act: () => void): void => {
        settled.abort();
        act();
      };
      asked.addEventListener('message', ({ data }: MessageEvent<PictureReply>) => settle(() => ('file' in data ? resolve(data.file) : reject(new Error(data.error)))), { signal });
      // A drawing under way cannot be interrupted: it goes with its worker.
      asked.addEventListener('error', () => settle(() => (stop(), reject(new Error(say('What makes the file could not be loaded or broke down; try again, or reload the page.'))))), { signal });
      abort.addEventListener('abort', () => settle(() => (stop(), reject(new DOMException('The picture was given up.', 'AbortError')))), { signal });
      asked.postMessage(message);
    });
    try {
      return await made;
    } finally {
      // The memory in which pixels are drawn never shrinks: it goes with its worker.
      if (isLarge(parts, order)) stop();
    }
  }

  return { make, dispose: stop };
}

const LARGE = 10_000_000;

function isLarge({ drawing }: PictureParts, order: FileOrder): boolean {
  if (order.format !== 'png') return false;
  const { width, height } = pixelSize(drawing, order.size);
  return width * height > LARGE;
}
