/** Where in a text the words stand that a reader looks for (SPEC.md, Q17). */
import { searchable } from './searchable.ts';
import { BETWEEN_WORDS, wordsOf } from './ranking.ts';

/** UTF-16 code units of the text, end exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** In order, none touching another. */
export function foundPlaces(text: string, query: string): readonly Place[] {
  const { folded, places } = foldedWithPlaces(text);
  const found = wordsOf(query)
    .flatMap((word) => startsOf(folded, word).map((start) => [start, start + word.length] as const))
    .toSorted(([a], [b]) => a - b);
  const joined: { start: number; end: number }[] = [];
  for (const [from, to] of found) {
    const start = places[from]?.start ?? 0;
    const end = places[to - 1]?.end ?? start;
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Where words start with it; if none does, where it stands within words. */
function startsOf(folded: string, word: string): number[] {
  const all: number[] = [];
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) all.push(at);
  const atStart = all.filter((at) => at === 0 || folded[at - 1] === ' ');
  return atStart.length > 0 ? atStart : all;
}

/** The text as it is searched, with the place in the text that each unit of it comes from. */
function foldedWithPlaces(text: string): { readonly folded: string; readonly places: readonly Place[] } {
  const places: { start: number; end: number }[] = [];
  let folded = '';
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    const made = searchable(character).replaceAll(BETWEEN_WORDS, ' ');
    const last = places.at(-1);
    // An accent of its own belongs to the letter before it.
    if (made === '' && last !== undefined) last.end = end;
    for (let i = 0; i < made.length; i += 1) places.push({ start, end });
    folded += made;
    start = end;
  }
  return { folded, places };
}
