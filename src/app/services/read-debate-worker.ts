/** Reads files in any format as one debate; `read-debate-service.ts` starts it. */
import type { SourceFile } from '../../../graph/formats/format.ts';
import { speak } from '../../../graph/language/language.ts';
import { languageOf } from '../../languages/language-of.ts';
import type { FilesReading } from '../../../graph/formats/read-files.ts';
import { readTelling, type ReadProgress } from './read-progress.ts';

export interface ReadRequest {
  readonly files: readonly SourceFile[];
  readonly title: string;
}

export interface ReadOrder extends ReadRequest {
  /** In which diagnostics are worded. */
  readonly language: string;
}

export type ReadMessage =
  | ({ readonly kind: 'progress' } & ReadProgress)
  | { readonly kind: 'reading'; readonly reading: FilesReading }
  | { readonly kind: 'failed'; readonly message: string };

self.addEventListener('message', ({ data }: MessageEvent<ReadOrder>) => void read(data));

async function read({ files, title, language }: ReadOrder): Promise<void> {
  const tell = (message: ReadMessage): void => self.postMessage(message);
  try {
    speak(await languageOf(language));
    const reading = await readTelling(files, title, (progress) => tell({ kind: 'progress', ...progress }));
    tell({ kind: 'reading', reading });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
