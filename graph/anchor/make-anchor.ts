import type { Anchor } from '../model/schema.ts';
import { WINDOW, wordsDigest } from './digest.ts';
import type { Word } from './words.ts';

/**
 * The anchor of the span `[start, end)` in a text with the given words: its position, trimmed to whole words, and what
 * is needed to find it in a changed copy (SPEC.md, N3). A span of fewer words than a window borrows the rest from its
 * neighbours, once to the right (`head`) and once to the left (`tail`).
 *
 * @throws RangeError if the span holds no word
 */
export function makeAnchor(words: readonly Word[], start: number, end: number): Anchor {
  const first = words.findIndex((word) => word.end > start);
  const afterLast = words.findIndex((word) => word.start >= end);
  const stop = afterLast === -1 ? words.length : afterLast;
  const firstWord = words[first];
  const lastWord = words[stop - 1];
  if (firstWord === undefined || lastWord === undefined || first >= stop) {
    throw new RangeError(`makeAnchor: there is no word between ${start} and ${end}; anchor at least one`);
  }
  const count = stop - first;
  const head = words.slice(first, first + WINDOW);
  const tail = words.slice(Math.max(0, stop - WINDOW), stop);
  return {
    start: firstWord.start,
    end: lastWord.end,
    words: count,
    ...(head.length === WINDOW && { head: wordsDigest(head) }),
    ...(tail.length === WINDOW && { tail: wordsDigest(tail) }),
    ...(count > WINDOW && { whole: wordsDigest(words.slice(first, stop)) }),
  };
}
