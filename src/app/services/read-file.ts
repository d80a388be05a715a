import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import { readDebate, type ReadResult } from '../../../graph/model/read-debate.ts';

/** More than any debate the page can show; reading it would only stall the reader's machine. */
const MOST_BYTES = 256 * 2 ** 20;

/** Reads a debate from a file that the reader chose. Every failure is a diagnostic. */
export async function readDebateFile(file: File): Promise<ReadResult> {
  if (file.size > MOST_BYTES) {
    return {
      diagnostics: [
        problem('file-too-large', `the file has ${file.size} bytes, the page reads up to ${MOST_BYTES}`, 'open a part of the debate'),
      ],
    };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return { diagnostics: [problem('not-readable', 'the file cannot be read as UTF-8 text', 'choose a debate document in JSON')] };
  }
  return readDebate(text);
}

function problem(code: string, message: string, remedy: string): Diagnostic {
  return { severity: 'error', code, message, remedy, path: '' };
}
