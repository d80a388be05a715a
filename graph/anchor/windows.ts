import { WINDOW, wordsDigest } from './digest.ts';
import type { Word } from './words.ts';

/** Where in a list of words each window of words begins, by the digest of the window. */
export type Windows = ReadonlyMap<string, readonly number[]>;

export function windowsOf(words: readonly Word[]): Windows {
  const windows = new Map<string, number[]>();
  for (let i = 0; i + WINDOW <= words.length; i += 1) {
    const digest = wordsDigest(words.slice(i, i + WINDOW));
    const places = windows.get(digest);
    if (places) places.push(i);
    else windows.set(digest, [i]);
  }
  return windows;
}
