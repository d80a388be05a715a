/** Ways to find spans again in a changed copy of their text. */
import { matchText, type Found } from '../../graph/anchor/match-text.ts';
import { wordsOf, type Word } from '../../graph/anchor/words.ts';
import type { Anchor, Essay } from '../../graph/model/schema.ts';

export interface Finder {
  readonly name: string;
  /** What it knows of the original text, besides positions. */
  readonly knows: string;
  /** Made ready once for the original text; then, for a changed one, the place of each anchor. */
  readonly prepare: (original: string, anchors: readonly Anchor[]) => (changed: string) => readonly (Found | undefined)[];
}

/** Without a digest of the text, so that nothing is found by its position. */
const UNKNOWN_TEXT: Essay = { id: 'text', title: null, author: 'author', outlet: null, date: null, sha256: null, length: null };

export const DIGESTS: Finder = {
  name: 'digests of windows',
  knows: 'digests',
  prepare: (_, anchors) => (changed) => {
    const { find } = matchText(UNKNOWN_TEXT, changed);
    return anchors.map(find);
  },
};

/** The position scaled to the length of the changed text, from the nearest word on. */
export const SCALED_POSITION: Finder = {
  name: 'scaled position',
  knows: 'positions only',
  prepare: (original, anchors) => (changed) => {
    const words = wordsOf(changed);
    const scale = changed.length / original.length;
    return anchors.map((anchor) => placeOf(words, nearest(words, anchor.start * scale), anchor.words ?? 0));
  },
};

/**
 * Exact search for the words of the span, as one can who has stored them (W3C TextQuoteSelector with a position as hint): of
 * several places, the one nearest to the scaled position. What it finds is the most that any exact finder can find.
 */
export const QUOTES: Finder = {
  name: 'stored quotes',
  knows: 'the words',
  prepare: (original, anchors) => {
    const quotes = anchors.map(({ start, end }) => joined(wordsOf(original.slice(start, end))));
    return (changed) => {
      const words = wordsOf(changed);
      const text = joined(words);
      const scale = changed.length / original.length;
      const at = new Map<number, number>();
      let length = 0;
      for (const [i, word] of words.entries()) {
        at.set(length, i);
        length += word.text.length + 1;
      }
      return anchors.map((anchor, i) => {
        const expected = nearest(words, anchor.start * scale);
        const places = occurrencesOf(quotes[i] ?? '', text).flatMap((offset) => at.get(offset) ?? []);
        const place = places.toSorted((a, b) => Math.abs(a - expected) - Math.abs(b - expected))[0];
        return place === undefined ? undefined : placeOf(words, place, anchor.words ?? 0);
      });
    };
  },
};

/** ` one two three `, in which a word is found as a whole. */
function joined(words: readonly Word[]): string {
  return ` ${words.map((word) => word.text).join(' ')} `;
}

function occurrencesOf(part: string, text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at !== -1; at = text.indexOf(part, at + 1)) found.push(at);
  return found;
}

function nearest(words: readonly Word[], offset: number): number {
  let best = 0;
  for (const [i, { start }] of words.entries()) {
    if (Math.abs(start - offset) < Math.abs((words[best]?.start ?? 0) - offset)) best = i;
  }
  return best;
}

function placeOf(words: readonly Word[], first: number, count: number): Found | undefined {
  const [start, end] = [words[first]?.start, words[first + count - 1]?.end];
  return start === undefined || end === undefined ? undefined : { start, end };
}
