import { strFromU8 } from 'fflate';
import { inflated } from './inflated.ts';

/** `%PDF`, which stands within the first kilobyte (ISO 32000-2, 7.5.2). */
const HEADER = '%PDF-';
const WITHIN = 1024;

export function isPdf(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, WITHIN)).includes(HEADER);
}

const EMBEDDED_FILE = /\/Type\s*\/EmbeddedFile\b/g;
const STREAM = /\bstream\r?\n/;
/** How far from its type the rest of a stream's dictionary may lie, in characters. */
const DICTIONARY = 2000;

/**
 * The text of the first file that a PDF brings along (ISO 32000-2, 7.11.4), of those that we write: a stream of its own, compressed with
 * zlib or not at all. Undefined where there is none, or where it is broken or too long.
 *
 * @param most bytes that the text may have
 */
export function embeddedInPdf(pdf: Uint8Array, most: number): string | undefined {
  const text = latin1(pdf);
  for (const { index } of text.matchAll(EMBEDDED_FILE)) {
    const found = STREAM.exec(text.slice(index, index + DICTIONARY));
    if (found === null) continue;
    const dictionary = text.slice(Math.max(text.lastIndexOf('obj', index), index - DICTIONARY), index + found.index);
    const begin = index + found.index + found[0].length;
    const declared = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary);
    const end = declared === null ? text.indexOf('endstream', begin) : begin + Number(declared[1]);
    if (end < begin || end > pdf.length) continue;
    const content = pdf.subarray(begin, end);
    if (/\/Filter\s*\[?\s*\/FlateDecode/.test(dictionary)) return inflated(content, most);
    return content.length > most ? undefined : strFromU8(content);
  }
  return undefined;
}

/** A character for each byte, so that places in the text are places in the file. */
function latin1(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}
