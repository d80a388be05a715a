/** Reads files in any format as one debate, and keeps it if it is too large for the page; `read-debate-service.ts` starts it. */
import type { SourceFile } from '../../../graph/formats/format.ts';
import { speak } from '../../../graph/language/language.ts';
import { languageOf } from '../../languages/language-of.ts';
import type { FilesReading } from '../../../graph/formats/read-files.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import { digestOf, keyOfDigests } from '../corpus/key-of-files.ts';
import { nameOf } from './file-name.ts';
import { readSourceFile } from './read-file.ts';
import { readTelling, type ReadProgress } from './read-progress.ts';

export interface ReadRequest {
  /** What was fetched or is carried in a picture as its text; of what is on the reader's machine the file itself. */
  readonly files: readonly (SourceFile | File)[];
  readonly title: string;
  /** A debate of more claims stays with the worker; of any number it is handed over where left out. */
  readonly mostInPage?: number;
}

export interface ReadOrder extends ReadRequest {
  readonly kind: 'read';
  /** In which diagnostics are worded. */
  readonly language: string;
}

/** A file that is no text. */
export interface RefusedFile {
  readonly name: string;
  readonly problem: Diagnostic;
}

/** What came of the files. */
export interface Read {
  /** Without the debate if it stays with the worker. */
  readonly reading: FilesReading;
  readonly refused: readonly RefusedFile[];
  /** Whether it does, and what names what the files hold. */
  readonly kept?: { readonly key: string };
}

export type ReadMessage =
  | ({ readonly kind: 'progress' } & ReadProgress)
  | ({ readonly kind: 'read' } & Read)
  | { readonly kind: 'failed'; readonly message: string };

const tell = (message: ReadMessage): void => self.postMessage(message);

self.addEventListener('message', ({ data }: MessageEvent<ReadOrder | { readonly kind: 'other' }>) => {
  if (data.kind === 'read') void read(data);
});

async function read(order: ReadOrder): Promise<void> {
  try {
    speak(await languageOf(order.language));
    tell({ kind: 'read', ...(await readAll(order)) });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

async function readAll({ files, title, mostInPage = Infinity }: ReadOrder): Promise<Read> {
  const sources: SourceFile[] = [];
  const refused: RefusedFile[] = [];
  const digests: Promise<string>[] = [];
  // Reckoned while the rest is read: who waits for a large file has waited enough.
  const meet = (bytes: Uint8Array<ArrayBuffer>): void => void (mostInPage < Infinity && digests.push(digestOf(bytes)));
  for (const file of files) {
    const source = file instanceof File ? await readSourceFile(file, meet) : file;
    if ('text' in source) sources.push(source);
    else refused.push({ name: file instanceof File ? nameOf(file) : file.name, problem: source });
  }
  const reading = await readTelling(sources, title, (progress) => tell({ kind: 'progress', ...progress }));
  const { debate, ...rest } = reading;
  if (debate === undefined || debate.claims.length <= mostInPage) return { reading, refused };
  // What only the few need who open one.
  const { holdCorpus } = await import('../corpus/hold-corpus.ts');
  holdCorpus(debate);
  return { reading: rest, refused, kept: { key: await keyOfDigests(await Promise.all(digests)) } };
}
