import type { SourceFile } from '../../../graph/formats/format.ts';
import { say, str } from '../../../graph/language/say.ts';
import { carriedIn, carriesNothing } from '../../../graph/picture/carried/carried-in.ts';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import { nameOf } from './file-name.ts';

/** More than any debate the page can show; reading it would only stall the reader's machine. */
const MOST_BYTES = 256 * 2 ** 20;

/**
 * The text of a file that the reader chose; of a picture, the debate that it carries. Every failure is a diagnostic.
 *
 * @param meet what else is done with what is in it
 */
export async function readSourceFile(file: File, meet?: (bytes: Uint8Array<ArrayBuffer>) => void): Promise<SourceFile | Diagnostic> {
  if (file.size > MOST_BYTES) {
    return problem('file-too-large', say(str`the file has ${file.size} bytes, the page reads up to ${MOST_BYTES}`), say('open a part of the debate'));
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    meet?.(bytes);
    const picture = carriedIn(bytes);
    if (picture !== undefined) return picture.text === undefined ? carriesNothing(picture) : { name: nameOf(file), text: picture.text, inPicture: true };
    return { name: nameOf(file), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return problem('not-readable', say('the file cannot be read as UTF-8 text'), say('choose a debate in one of the formats that are read, saved as UTF-8'));
  }
}

function problem(code: string, message: string, remedy: string): Diagnostic {
  return { severity: 'error', code, message, remedy, path: '' };
}
