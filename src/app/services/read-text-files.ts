/** Files that the reader chose, read as texts. Nothing of them leaves the page. */
import type { NamedText } from '../../../graph/anchor/assign-texts.ts';
import { say, str } from '../../../graph/language/say.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import { quote } from '../../../graph/model/quote.ts';

export interface ReadTexts {
  /** In the order of the files. */
  readonly texts: readonly NamedText[];
  /** Each names its file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Far more than any essay has: a file of this size is something else. */
const MOST_BYTES = 5 * 2 ** 20;

/** More at once would stall the reader's machine. */
const MOST_BYTES_TOGETHER = 100 * 2 ** 20;

/** The texts in a folder; a file that is chosen by itself may be called anything. */
const TEXT_IN_FOLDER = /\.(?:txt|md)$/i;

export async function readTextFiles(files: readonly File[]): Promise<ReadTexts> {
  const wanted = files.filter(isWanted);
  const texts: NamedText[] = [];
  const diagnostics: Diagnostic[] = [];
  if (wanted.length === 0 && files.length > 0) diagnostics.push(problem('no-texts', say('no text file is among those that were chosen'), say('choose files that end in .txt or .md')));
  let bytes = 0;
  // One after the other, so that no more than one file is in memory twice.
  for (const file of wanted) {
    bytes += file.size;
    if (bytes > MOST_BYTES_TOGETHER) {
      diagnostics.push(problem('too-many-texts', say('the files are more than 100 MB together, the rest was not read'), say('choose the texts themselves')));
      break;
    }
    const read = await readTextFile(file);
    if ('text' in read) texts.push(read);
    else diagnostics.push(read);
  }
  return { texts, diagnostics };
}

/** A byte order mark is no part of the text. */
async function readTextFile(file: File): Promise<NamedText | Diagnostic> {
  const name = nameOf(file);
  const shown = quote(name);
  if (file.size > MOST_BYTES) {
    return problem('text-too-large', say(str`${shown} has ${megabytes(file.size)}, far more than an essay`), say('cut it down to the essay'));
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return isText(text) ? { name, text } : notText(shown);
  } catch (error) {
    return error instanceof TypeError
      ? notText(shown)
      : problem('text-not-readable', say(str`${shown} could not be read`), say('choose it again, if it is still there'));
  }
}

/** What is hidden by its name stays so, and of a folder only the texts are wanted. */
function isWanted(file: File): boolean {
  const inFolder = file.webkitRelativePath !== '';
  return !file.name.startsWith('.') && (!inFolder || TEXT_IN_FOLDER.test(file.name));
}

/** Programs and archives may happen to be valid UTF-8; no text holds a NUL. */
function isText(text: string): boolean {
  return !text.includes('\0');
}

/** In a folder the path, for the same name may stand in it twice. */
function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

function notText(name: string): Diagnostic {
  return problem('not-text', say(str`${name} is no text in UTF-8`), say('save it as a plain text in UTF-8, for example from a text editor'));
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 2 ** 20)} MB`;
}

function problem(code: string, message: string, remedy: string): Diagnostic {
  return { severity: 'error', code, message, remedy, path: '' };
}
