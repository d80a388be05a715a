import type { Diagnostic } from '../../graph/model/diagnostic.ts';
import { positionOf } from '../../graph/model/json-text.ts';
import { readDebate, type ReadResult } from '../../graph/model/read-debate.ts';
import type { Io } from './io.ts';
import { reason } from './reason.ts';

/** Stands for standard input where a file is named. */
export const STANDARD_INPUT = '-';

export interface Source extends ReadResult {
  /** How the debate is called in diagnostics. */
  readonly file: string;
}

/** Reads the debate in a file, on standard input (`-`), or, where none is named, the one that ships. */
export async function readSource(debate: string | undefined, io: Io): Promise<Source> {
  const path = debate ?? io.shippedDebate;
  const file = path === STANDARD_INPUT ? '<stdin>' : path;
  const bytes = await (path === STANDARD_INPUT ? io.readStandardInput() : io.readFile(path)).catch(unreadable);
  return { file, ...('severity' in bytes ? { diagnostics: [bytes] } : readBytes(bytes)) };
}

function readBytes(bytes: Uint8Array): ReadResult {
  const text = new TextDecoder().decode(bytes);
  return isUtf8(bytes) ? readDebate(text) : { diagnostics: [notUtf8(text)] };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function notUtf8(text: string): Diagnostic {
  return {
    severity: 'error',
    code: 'not-utf-8',
    message: 'the text is not encoded as UTF-8',
    remedy: 'save it again as UTF-8, the only encoding of JSON',
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
