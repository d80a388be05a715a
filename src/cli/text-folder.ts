/** The texts that a reader keeps in a folder: of essays, or of debates in any format. */
import { constants, type Dirent } from 'node:fs';
import { open, readdir, realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import type { NamedText } from '../../graph/anchor/assign-texts.ts';
import { reason } from './reason.ts';

export interface TextFolder {
  /** Named by their paths from the folder on, in the order of these. */
  readonly texts: readonly NamedText[];
  readonly skipped: readonly SkippedText[];
}

/** A file that looks like a text and was not read. */
export interface SkippedText {
  readonly name: string;
  readonly why: string;
  /** What to do about it. */
  readonly remedy: string;
}

/** Which files of a folder are read. */
export interface Wanted {
  /** What their names look like. */
  readonly names: RegExp;
  readonly mostMebibytes: number;
  /** What to do about a larger one. */
  readonly remedy: string;
}

/** An essay has far less: a file of this size is something else. */
export const ESSAY_TEXTS: Wanted = { names: /\.(?:txt|md)$/i, mostMebibytes: 4, remedy: 'cut it down to the essay' };

export const DEBATE_FILES: Wanted = { names: /(?:)/, mostMebibytes: 256, remedy: 'open a part of the debate' };

/** Opening a pipe or a device would else wait until somebody writes to it. */
const READ_WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Something in the folder, and how it is called. */
interface Place {
  readonly path: string;
  readonly name: string;
}

/**
 * Reads the wanted files in the folder and in the folders right in it. What is hidden by its name stays so.
 * Rejects, with what the system says, if the folder cannot be read.
 */
export async function readTextFolder(folder: string, wanted: Wanted = ESSAY_TEXTS): Promise<TextFolder> {
  const root = await realpath(folder);
  const texts: NamedText[] = [];
  const skipped: SkippedText[] = [];
  const read = async (file: Place): Promise<void> => {
    const result = await readText(root, file, wanted);
    if ('text' in result) texts.push(result);
    else skipped.push(result);
  };

  // One after the other: a folder may have more files than a process may have open.
  for (const { entry, ...place } of await entriesOf({ path: root, name: '' })) {
    if (!entry.isDirectory()) {
      if (wanted.names.test(entry.name)) await read(place);
      continue;
    }
    const inner = await entriesOf(place).catch((error: unknown) => {
      skipped.push({ name: place.name, why: reason(error), remedy: 'check the folder' });
      return [];
    });
    for (const within of inner) if (!within.entry.isDirectory() && wanted.names.test(within.entry.name)) await read(within);
  }
  return { texts, skipped };
}

/** In the order of their names, which is the same on every machine. */
async function entriesOf({ path, name }: Place): Promise<(Place & { readonly entry: Dirent })[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => ({ entry, path: join(path, entry.name), name: name === '' ? entry.name : `${name}/${entry.name}` }));
}

async function readText(root: string, { path, name }: Place, { mostMebibytes, remedy }: Wanted): Promise<NamedText | SkippedText> {
  try {
    const real = await realpath(path);
    if (!isInside(root, real)) return { name, why: 'it is a link that leads out of the folder', remedy: 'put the file itself there' };
    const bytes = await readBytes(real, mostMebibytes * 2 ** 20);
    if (bytes === 'no file') return { name, why: 'it is no file', remedy: 'put the text there as a file' };
    if (bytes === 'too large') return { name, why: `it is larger than ${mostMebibytes} MiB`, remedy };
    // As in a browser: a byte order mark is no part of the text.
    return { name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return { name, why: 'it is not encoded as UTF-8', remedy: 'save it again as UTF-8' };
    return { name, why: reason(error), remedy: 'check the file' };
  }
}

/** Asks the opened file what it is, so that it cannot become another one in between. */
async function readBytes(path: string, most: number): Promise<Uint8Array | 'no file' | 'too large'> {
  const file = await open(path, READ_WITHOUT_WAITING);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return 'no file';
    return stat.size > most ? 'too large' : await file.readFile();
  } finally {
    await file.close();
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
