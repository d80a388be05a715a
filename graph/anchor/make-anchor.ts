import type { Anchor } from '../model/schema.ts';
import { WINDOW, wordsDigest } from './digest.ts';
import { windowsOf, type Windows } from './windows.ts';
import { wordsOf, type Word } from './words.ts';

/** A text made ready for many anchors. */
export interface AnchoredText {
  readonly words: readonly Word[];
  readonly windows: Windows;
}

/** Makes a text ready for anchors in it. */
export function anchoredText(text: string): AnchoredText {
  const words = wordsOf(text);
  return { words, windows: windowsOf(words) };
}

/**
 * The anchor of the span `[start, end)`: its position, trimmed to whole words, and what is needed to find it in a
 * changed copy of the text (SPEC.md, N3, N4). A span of fewer words than a window borrows the rest from its neighbours, once
 * from the right (`head`) and once from the left (`tail`).
 *
 * @throws RangeError if the span holds no word
 */
export function makeAnchor({ words, windows }: AnchoredText, start: number, end: number): Anchor {
  const first = words.findIndex((word) => word.end > start);
  const afterLast = words.findIndex((word) => word.start >= end);
  const stop = afterLast === -1 ? words.length : afterLast;
  const firstWord = words[first];
  const lastWord = words[stop - 1];
  if (firstWord === undefined || lastWord === undefined || first >= stop) {
    throw new RangeError(`makeAnchor: there is no word between ${start} and ${end}; anchor at least one`);
  }
  const count = stop - first;
  // A window that stands twice in the text would find the wrong copy once the right one is cut.
  const digestAt = (from: number): string | undefined => {
    if (from < 0 || from + WINDOW > words.length) return undefined;
    const digest = wordsDigest(words.slice(from, from + WINDOW));
    return windows.get(digest)?.length === 1 ? digest : undefined;
  };
  const head = digestAt(first);
  const tail = digestAt(stop - WINDOW);
  const whole = count > WINDOW ? wordsDigest(words.slice(first, stop)) : undefined;
  return {
    start: firstWord.start,
    end: lastWord.end,
    words: count,
    ...(head !== undefined && { head }),
    ...(tail !== undefined && { tail }),
    ...(whole !== undefined && { whole }),
  };
}
