import { matchText } from '../../graph/anchor/match-text.ts';
import { wordsOf } from '../../graph/anchor/words.ts';
import type { Anchor, Essay } from '../../graph/model/schema.ts';
import { mutate } from './mutate.ts';
import { seededRandom } from './random.ts';

export interface AnchorFigures {
  readonly mutatedTexts: number;
  /** Spans all of whose words stand unchanged and together in the changed text, exactly once. */
  readonly untouched: number;
  readonly untouchedFound: number;
  /** Spans that were found where other words stand, or another copy of the words. */
  readonly wrong: number;
  /** Spans of which something was cut or changed. */
  readonly touched: number;
}

/** Finds the anchors again in seeded mutations of the text. */
export function measureAnchors(essay: Essay, anchors: readonly Anchor[], text: string, seeds: Iterable<number>): AnchorFigures {
  const original = wordsOf(text);
  let [mutatedTexts, untouched, untouchedFound, wrong, touched] = [0, 0, 0, 0, 0];
  for (const seed of seeds) {
    mutatedTexts += 1;
    const changed = mutate(text, seededRandom(seed));
    const words = wordsOf(changed.text);
    if (words.length !== changed.origins.length) throw new Error(`measureAnchors: seed ${seed} joined words; the judgement would be off`);
    const match = matchText(essay, changed.text);
    for (const anchor of anchors) {
      const first = original.findIndex((word) => word.start === anchor.start);
      const places = placesOf(changed.origins, first, anchor.words ?? 0);
      const found = match.find(anchor);
      const right = found !== undefined && places.some((place) => words[place]?.start === found.start && words[place + (anchor.words ?? 0) - 1]?.end === found.end);
      if (found !== undefined && !right) wrong += 1;
      if (places.length === 1) {
        untouched += 1;
        if (right) untouchedFound += 1;
      } else if (places.length === 0) touched += 1;
    }
  }
  return { mutatedTexts, untouched, untouchedFound, wrong, touched };
}

/** Where the words from `first` on, as many as the span has, stand unchanged and in a row. */
function placesOf(origins: readonly (number | undefined)[], first: number, count: number): number[] {
  return origins.flatMap((origin, place) => {
    if (origin !== first) return [];
    for (let k = 1; k < count; k += 1) if (origins[place + k] !== first + k) return [];
    return [place];
  });
}
