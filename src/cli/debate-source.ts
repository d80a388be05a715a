import type { FileReading } from '../../graph/formats/read-files.ts';
import { readFiles } from '../../graph/formats/read-files.ts';
import type { ReadableFormat } from '../../graph/formats/recognise.ts';
import type { SourceFile } from '../../graph/formats/format.ts';
import type { Diagnostic } from '../../graph/model/diagnostic.ts';
import { positionOf } from '../../graph/model/json-text.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { carriedIn, carriesNothing } from '../../graph/picture/carried/carried-in.ts';
import type { Io } from './io.ts';
import { watchReading } from './reading-state.ts';
import { reason } from './reason.ts';
import { DEBATE_FILES } from './text-folder.ts';

/** Stands for standard input or output where a file is named. */
export const STANDARD_INPUT = '-';

export interface Source {
  /** How the whole is called: the file or the folder. */
  readonly name: string;
  /** Missing where nothing could be read. */
  readonly debate?: Debate;
  /** One for each file that was read, or that could not be. */
  readonly files: readonly SourceOfDebate[];
}

export interface SourceOfDebate extends Omit<FileReading, 'name'> {
  /** How the file is called in diagnostics. */
  readonly file: string;
}

/**
 * Reads the debate in a file, in a folder of files, on standard input (`-`), or, where none is named, the one that ships.
 *
 * @param format taken for granted instead of told by what stands in the file
 */
export async function readSource(debate: string | undefined, io: Io, format?: ReadableFormat): Promise<Source> {
  const path = debate ?? io.shippedDebate;
  const name = path === STANDARD_INPUT ? '<stdin>' : path;
  let bytes: Uint8Array;
  try {
    bytes = await (path === STANDARD_INPUT ? io.readStandardInput() : io.readFile(path));
  } catch (error) {
    return isFolder(error) ? readFolder(path, io, format) : { name, files: [{ file: name, diagnostics: [unreadable(error)] }] };
  }
  const picture = carriedIn(bytes);
  if (picture !== undefined) {
    if (picture.text === undefined) return { name, files: [{ file: name, diagnostics: [carriesNothing(picture)] }] };
    return read(name, [{ name: baseOf(name), text: picture.text, inPicture: true }], () => name, io, format);
  }
  const text = decoded(bytes);
  if (text === undefined) return { name, files: [{ file: name, diagnostics: [notUtf8(bytes)] }] };
  return read(name, [{ name: baseOf(name), text }], () => name, io, format);
}

async function readFolder(path: string, io: Io, format?: ReadableFormat): Promise<Source> {
  const within = (name: string): string => `${path.replace(/[/\\]+$/, '')}/${name}`;
  const { texts, skipped } = await io.readTexts(path, DEBATE_FILES);
  const source = await read(path, texts, within, io, format);
  const others = skipped.map(({ name, why, remedy }) => ({ file: within(name), diagnostics: [skippedFile(why, remedy)] }));
  if (texts.length > 0) return { ...source, files: [...source.files, ...others] };
  return { name: path, files: [...others, { file: path, diagnostics: [emptyFolder()] }] };
}

async function read(name: string, files: readonly SourceFile[], pathOf: (name: string) => string, io: Io, format?: ReadableFormat): Promise<Source> {
  const { end, ...watching } = watchReading(io);
  const reading = await readFiles(files, { title: baseOf(name), ...(format && { format }), ...watching });
  end();
  return {
    name,
    ...(reading.debate && { debate: reading.debate }),
    files: reading.files.map(({ name: file, ...rest }) => ({ file: pathOf(file), ...rest })),
  };
}

function baseOf(path: string): string {
  return path.replace(/[/\\]+$/, '').split(/[/\\]/).at(-1) ?? path;
}

function isFolder(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EISDIR';
}

/** Undefined if it is no UTF-8. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array): Diagnostic {
  const text = new TextDecoder().decode(bytes);
  return {
    severity: 'error',
    code: 'not-utf-8',
    message: 'the text is not encoded as UTF-8',
    remedy: 'save it again as UTF-8, the encoding of all formats that are read',
    path: '',
    // What cannot be decoded is shown as this character.
    position: positionOf(text, Math.max(0, text.indexOf('\uFFFD'))),
  };
}

function unreadable(error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'unreadable',
    message: `the file cannot be read: ${reason(error)}`,
    remedy: 'check its path, or pass - and the debate on standard input',
    path: '',
  };
}

function skippedFile(why: string, remedy: string): Diagnostic {
  return { severity: 'warning', code: 'skipped', message: `the file was not read: ${why}`, remedy, path: '' };
}

function emptyFolder(): Diagnostic {
  return {
    severity: 'error',
    code: 'empty-folder',
    message: 'the folder holds no file that can be read',
    remedy: 'put the files of the debate there, one for each essay',
    path: '',
  };
}
