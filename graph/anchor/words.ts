/** The words of a text, alike in every copy of it: case, quotes, spaces and layout do not count (SPEC.md, N2). */

export interface Word {
  /** Normalised: compatibility-composed, lower case, without apostrophes and invisible characters. */
  readonly text: string;
  /** First UTF-16 code unit of the word. */
  readonly start: number;
  /** The code unit after its last one. */
  readonly end: number;
}

/** Soft hyphens, zero-width characters and byte order marks come and go with the program that made a copy. */
const INVISIBLE = String.raw`\u00AD\u200B-\u200D\u2060\uFEFF`;
/** And what stands for one in copies that were typed or scanned. */
const APOSTROPHE = String.raw`'’ʼ‘\u0060\u00B4\u2032`;
const LETTER = String.raw`\p{L}\p{M}\p{N}`;
const WORD = new RegExp(`[${LETTER}][${LETTER}${INVISIBLE}]*(?:[${APOSTROPHE}][${LETTER}${INVISIBLE}]+)*`, 'gu');
const DROPPED = new RegExp(`[${INVISIBLE}${APOSTROPHE}]`, 'gu');

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({
    text: normalised(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Dropped twice, because some of what is dropped comes apart when it is composed, and some comes out of it. */
function normalised(word: string): string {
  return word.replaceAll(DROPPED, '').normalize('NFKC').replaceAll(DROPPED, '').toLowerCase();
}
