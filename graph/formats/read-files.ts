/** Files in any format as one debate: what the command is given as a path or a folder, and the page by a drop. */
import { say, str } from '../language/say.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { TellProgress } from '../model/progress.ts';
import type { Debate, View } from '../model/schema.ts';
import { FORMATS } from './all-formats.ts';
import type { FormatReading, SourceFile } from './format.ts';
import { mergeDebates } from './merge-debates.ts';
import { formatOf, isReadable, type ReadableFormat } from './recognise.ts';
import { stemOf } from './stem.ts';

/** What came of files that make one debate. */
export interface FilesReading {
  /** Missing where nothing could be read. */
  readonly debate?: Debate;
  /** What the picture shows, if the debate is that of one picture. */
  readonly view?: View;
  /** In the order of the files. */
  readonly files: readonly FileReading[];
}

/** What came of one file. */
export interface FileReading {
  readonly name: string;
  /** What it was read as; missing where it is of no format. */
  readonly format?: { readonly id: string; readonly name: string };
  /** The file with which it was read, as its text or its other half. */
  readonly readWith?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** How files are read. */
export interface ReadFilesOptions {
  /** Taken for granted instead of recognised. */
  readonly format?: ReadableFormat;
  /** What the debate is called if it is made of several files. */
  readonly title?: string;
  /** Told before each file is read. */
  readonly onFile?: (name: string, done: number, total: number) => void | Promise<void>;
  /** Told how far the reader is with the file that was told last. */
  readonly onProgress?: TellProgress;
}

/** Never rejects on bad input. */
export async function readFiles(files: readonly SourceFile[], options: ReadFilesOptions = {}): Promise<FilesReading> {
  const jobs = jobsFor(files, options.format);
  const debates: { readonly name: string; readonly debate: Debate; readonly view?: View | undefined }[] = [];
  const readings: FileReading[] = [];
  let done = 0;
  for (const { file, format, readWith } of jobs) {
    if (readWith !== undefined) {
      readings.push({ name: file.name, readWith, diagnostics: [] });
      continue;
    }
    await options.onFile?.(file.name, done, jobs.length);
    done += 1;
    if (format === undefined) {
      readings.push({ name: file.name, diagnostics: [unknownFormat()] });
      continue;
    }
    const { debate, diagnostics }: FormatReading = await format.reader.read(withoutMark(file), files, options.onProgress);
    options.onProgress?.(1, 'checking');
    // What a picture leaves out is missing on purpose.
    const told = file.inPicture ? diagnostics.filter(({ severity }) => severity === 'error') : diagnostics;
    readings.push({ name: file.name, format: { id: format.id, name: format.name }, diagnostics: told });
    if (debate !== undefined) debates.push({ name: stemOf(file.name), debate, ...(file.inPicture && { view: debate.views?.[0] }) });
  }
  const [first, ...others] = debates;
  if (first === undefined) return { files: readings };
  if (others.length > 0) return { debate: mergeDebates(debates, options.title ?? 'Debate'), files: readings };
  return { debate: first.debate, ...(first.view && { view: first.view }), files: readings };
}

interface Job {
  readonly file: SourceFile;
  readonly format?: ReadableFormat | undefined;
  readonly readWith?: string;
}

/** What each file is read as. A text that belongs to annotations of the same name is no essay of its own. */
function jobsFor(files: readonly SourceFile[], wanted: ReadableFormat | undefined): Job[] {
  const byName = new Map(files.map((file) => [file.name.toLowerCase(), file]));
  const formats = files.map((file) => wanted ?? formatOf(file));
  const readWith = new Map<SourceFile, string>();
  files.forEach((file, i) => {
    for (const ending of formats[i]?.reader.companions ?? []) {
      const companion = byName.get((stemOf(file.name) + ending).toLowerCase());
      if (companion !== undefined && companion !== file) readWith.set(companion, file.name);
    }
  });
  return files.map((file, i) => {
    const other = readWith.get(file);
    return { file, format: formats[i], ...(other !== undefined && { readWith: other }) };
  });
}

/** Editors do not count a byte order mark as a column, nor is it part of any format. */
function withoutMark(file: SourceFile): SourceFile {
  return file.text.startsWith('\uFEFF') ? { ...file, text: file.text.slice(1) } : file;
}

function unknownFormat(): Diagnostic {
  const known = FORMATS.filter(isReadable).map(({ name }) => name);
  return {
    severity: 'error',
    code: 'unknown-format',
    message: say('the file is in no format that can be read'),
    remedy: say(str`open one of these: ${known.join(', ')}`),
    path: '',
  };
}
