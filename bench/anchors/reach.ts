import { WINDOW } from '../../graph/anchor/digest.ts';
import { wordsOf } from '../../graph/anchor/words.ts';
import type { Anchor } from '../../graph/model/schema.ts';

/** Words from the first to before the last of which a digest is kept. */
type Digested = readonly [first: number, end: number];

/**
 * How far somebody gets who holds sixteen words in a row of the text and no more, and who can guess so many further words at
 * once: a digest tells which guess is right, and from there the next digest may be in reach.
 *
 * @returns words won, on average over all sixteen words that it may be
 */
export function wordsWonByGuessing(text: string, anchors: readonly Anchor[], atOnce: number): number {
  const length = wordsOf(text).length;
  const digests = digestedIn(text, anchors);
  const excerpts = Math.max(0, length - WINDOW + 1);
  let won = 0;
  for (let start = 0; start < excerpts; start += 1) won += extend([start, start + WINDOW], digests, atOnce) - WINDOW;
  return excerpts === 0 ? 0 : won / excerpts;
}

/** The number of words that are known in the end. */
function extend([start, stop]: Digested, digests: readonly Digested[], atOnce: number): number {
  let [from, to] = [start, stop];
  const isInReach = ([first, end]: Digested): boolean => {
    const unknown = Math.max(0, from - first) + Math.max(0, end - to);
    // A digest that does not touch what is known has sixteen unknown words or more.
    return unknown > 0 && unknown <= atOnce && first <= to && end >= from;
  };
  for (let next = digests.find(isInReach); next !== undefined; next = digests.find(isInReach)) {
    from = Math.min(from, next[0]);
    to = Math.max(to, next[1]);
  }
  return to - from;
}

function digestedIn(text: string, anchors: readonly Anchor[]): Digested[] {
  const numbers = new Map(wordsOf(text).map((word, i) => [word.start, i]));
  return anchors.flatMap(({ start, words = 0, head, tail, whole }): Digested[] => {
    const first = numbers.get(start);
    if (first === undefined) return [];
    const end = first + words;
    return [
      ...(head === undefined ? [] : [[first, first + WINDOW] as const]),
      ...(tail === undefined ? [] : [[end - WINDOW, end] as const]),
      ...(whole === undefined ? [] : [[first, end] as const]),
    ];
  });
}
