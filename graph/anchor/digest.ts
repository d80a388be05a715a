import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Word } from './words.ts';

/**
 * Words in a window. A digest of fewer words could be turned back into them by guessing; sixteen words in a row cannot
 * be guessed by who does not have the text, and hardly ever stand twice in one essay (docs/decisions/anchors.md).
 */
export const WINDOW = 16;

/** Hex digits kept of a digest: 64 bits tell the windows of all essays of a library apart. */
const DIGITS = 16;

/** SHA-256 over the UTF-8 bytes of a text, as 64 lower-case hex digits. */
export function textDigest(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Digest of words, given at least as many as a window has; fewer throw, because their digest would give them away. */
export function wordsDigest(words: readonly Word[]): string {
  if (words.length < WINDOW) {
    throw new RangeError(`wordsDigest: ${words.length} words are too few to hide behind a digest; give at least ${WINDOW}`);
  }
  return bytesToHex(sha256(utf8ToBytes(words.map((word) => word.text).join(' ')))).slice(0, DIGITS);
}
