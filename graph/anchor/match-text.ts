/** Finding the spans of an essay in a text that the reader brings (SPEC.md, N4–N7). */
import type { Anchor, Essay } from '../model/schema.ts';
import { textDigest, WINDOW, wordsDigest } from './digest.ts';
import { anchoredText } from './make-anchor.ts';

/** A run of UTF-16 code units of the reader's text, end exclusive. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

export interface TextMatch {
  /** `same`: the very text the anchors were made from. `changed`: any other; spans are found by their words. */
  readonly how: 'same' | 'changed';
  /** The place of the span; undefined if it cannot be found with certainty. */
  readonly find: (anchor: Anchor) => Found | undefined;
}

export function matchText(essay: Essay, text: string): TextMatch {
  return textMatcher(text)(essay);
}

/** For one text that may be any of several essays': its windows are looked for once at the most, and only if needed. */
export function textMatcher(text: string): (essay: Essay) => TextMatch {
  const digest = textDigest(text);
  let finder: TextMatch['find'] | undefined;
  const same: TextMatch = { how: 'same', find: ({ start, end }) => (end <= text.length ? { start, end } : undefined) };
  const changed: TextMatch = { how: 'changed', find: (anchor) => (finder ??= finderIn(text))(anchor) };
  return (essay) => (essay.sha256 === digest ? same : changed);
}

function finderIn(text: string): TextMatch['find'] {
  const { words, windows } = anchoredText(text);
  const placesOf = (digest: string | undefined): readonly number[] =>
    digest === undefined ? [] : (windows.get(digest) ?? []);

  return ({ words: count, head, tail, whole }) => {
    if (count === undefined || count === 0) return undefined;
    const byHead = placesOf(head);
    const byTail = placesOf(tail).map((place) => place + WINDOW - count);
    const first = certainPlace(byHead, byTail);
    if (first === undefined) return undefined;
    const span = words.slice(first, first + count);
    const [firstWord, lastWord] = [span[0], span.at(-1)];
    if (firstWord === undefined || lastWord === undefined || span.length < count) return undefined;
    // Beyond one window the ends alone say nothing of the middle.
    if (count > WINDOW && (whole === undefined || wordsDigest(span) !== whole)) return undefined;
    return { start: firstWord.start, end: lastWord.end };
  };
}

/** One place that nothing speaks against: both windows agree on it, or one finds it and the other nothing. */
function certainPlace(byHead: readonly number[], byTail: readonly number[]): number | undefined {
  const tails = new Set(byTail);
  const candidates = byHead.length > 0 && byTail.length > 0 ? byHead.filter((place) => tails.has(place)) : [...byHead, ...byTail];
  return candidates.length === 1 && (candidates[0] ?? -1) >= 0 ? candidates[0] : undefined;
}
