/** Finding things by words, best first (SPEC.md, Q14 and Q15). */
import { searchable } from './searchable.ts';

/** How a thing is called, and what else is said of it. */
export interface Entry {
  readonly name: string;
  readonly more: string;
}

/** Entries made ready to be searched, by their place in the list; each text is its words with a space before and after each. */
export interface WordIndex {
  readonly names: readonly string[];
  readonly mores: readonly string[];
}

/** How well a word is met: by a whole word, by the start of one, within one. */
export type Match = 0 | 1 | 2;

export interface Ranked {
  /** Places in the list of entries, best first. */
  readonly places: readonly number[];
  /** How well the best of them meets the word that it meets worst. */
  readonly best: Match;
}

const NOT_MET = 3;

/** What parts words. Symbols do not: they are what a formula is looked for by. */
export const BETWEEN_WORDS = /[\p{P}\p{Z}\p{Cc}]+/gu;

export function wordIndex(entries: readonly Entry[]): WordIndex {
  return { names: entries.map(({ name }) => spaced(name)), mores: entries.map(({ more }) => spaced(more)) };
}

/** The words asked for, each once; none in a query of nothing but punctuation. */
export function wordsOf(query: string): readonly string[] {
  return [...new Set(inWords(query))];
}

/** Undefined if nothing is found, as for a query without words. */
export function rank({ names, mores }: WordIndex, query: string): Ranked | undefined {
  const words = wordsOf(query);
  if (words.length === 0) return undefined;
  const typed = inWords(query);
  // Of one word, how it is met says it already.
  const phrase = typed.length > 1 ? ` ${typed.join(' ')}` : '';
  const keys: number[] = [];
  names.forEach((name, i) => {
    const more = mores[i] ?? '';
    let worst = 0;
    let worstInName = 0;
    for (const word of words) {
      const inName = matchIn(name, word);
      const met = inName === 0 ? 0 : Math.min(inName, matchIn(more, word));
      if (met === NOT_MET) return;
      worst = Math.max(worst, met);
      worstInName = Math.max(worstInName, inName);
    }
    const asTyped = name.includes(phrase) || more.includes(phrase);
    keys.push(sortKey([worst, asTyped ? 0 : 1, worstInName > worst ? 1 : 0], name.length, i));
  });
  if (keys.length === 0) return undefined;
  // Typed arrays are sorted as numbers without a function being called for each pair, which a hundred thousand hits would feel.
  const sorted = Float64Array.from(keys).toSorted();
  return { places: [...sorted].map(placeIn), best: bestIn(sorted[0] ?? 0) };
}

function matchIn(text: string, word: string): Match | typeof NOT_MET {
  let best: Match | typeof NOT_MET = NOT_MET;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (text[at - 1] !== ' ') best = best === 1 ? 1 : 2;
    else if (text[at + word.length] === ' ') return 0;
    else best = 1;
  }
  return best;
}

function inWords(text: string): string[] {
  const words = searchable(text).replaceAll(BETWEEN_WORDS, ' ').trim();
  return words === '' ? [] : words.split(' ');
}

function spaced(text: string): string {
  return ` ${searchable(text).replaceAll(BETWEEN_WORDS, ' ').trim()} `;
}

/** More entries than a list can be long in practice, and longer names than anybody reads; together with the rest below 2^53. */
const PLACES = 2 ** 25;
const LENGTHS = 2 ** 15;

/** One number in which what comes first weighs most. */
function sortKey([worst, otherwise, notInName]: readonly [number, number, number], length: number, place: number): number {
  return (((worst * 2 + otherwise) * 2 + notInName) * LENGTHS + Math.min(length, LENGTHS - 1)) * PLACES + place;
}

function placeIn(key: number): number {
  return key % PLACES;
}

function bestIn(key: number): Match {
  const worst = Math.floor(key / (PLACES * LENGTHS * 4));
  return worst === 0 || worst === 1 ? worst : 2;
}
