/** How well spans are found again in seeded mutations of their text. */
import { WINDOW } from '../../graph/anchor/digest.ts';
import { wordsOf } from '../../graph/anchor/words.ts';
import type { Anchor } from '../../graph/model/schema.ts';
import type { Finder } from './finders.ts';
import { mutate } from './mutate.ts';
import { seededRandom } from './random.ts';

/** Counts of spans in changed texts. */
export interface AnchorFigures {
  readonly mutatedTexts: number;
  /** Spans all of whose words stand unchanged and in a row in the changed text, exactly once. */
  readonly untouched: number;
  readonly untouchedFound: number;
  /** Spans that stand so more than once, because they were copied. */
  readonly doubled: number;
  /** Found at one of the copies. */
  readonly doubledFound: number;
  /** Spans that stand so nowhere: something was cut, changed or put in. */
  readonly touched: number;
  /** Spans of any kind that were found where other words stand, be they the same words of another place in the original. */
  readonly wrong: number;
}

export interface Measurement {
  readonly all: AnchorFigures;
  /** Of the texts in which the mutation took part, alone or with others. */
  readonly byMutation: ReadonlyMap<string, AnchorFigures>;
  /** By the number of words of the span. */
  readonly byLength: ReadonlyMap<string, AnchorFigures>;
  /** Of finding all spans in all mutated texts. */
  readonly milliseconds: number;
}

const NOTHING: AnchorFigures = { mutatedTexts: 0, untouched: 0, untouchedFound: 0, doubled: 0, doubledFound: 0, touched: 0, wrong: 0 };

/** Spans of fewer words than a window depend on their neighbours. */
const LENGTHS: readonly (readonly [name: string, most: number])[] = [
  ['1–5 words', 5],
  [`6–${WINDOW - 1} words`, WINDOW - 1],
  [`${WINDOW} words and more`, Infinity],
];

/** @throws Error if an anchor does not stand in the text, or if a mutation changes what the words are */
export function measureAnchors(finder: Finder, text: string, anchors: readonly Anchor[], seeds: Iterable<number>): Measurement {
  const runs = runsOf(text, anchors);
  const find = finder.prepare(text, anchors);
  const byMutation = new Map<string, AnchorFigures>();
  const byLength = new Map(LENGTHS.map(([name]) => [name, NOTHING]));
  let all = NOTHING;
  let milliseconds = 0;
  for (const seed of seeds) {
    const changed = mutate(text, seededRandom(seed));
    const startedAt = performance.now();
    const found = find(changed.text);
    milliseconds += performance.now() - startedAt;

    const words = wordsOf(changed.text);
    if (words.length !== changed.origins.length) throw new Error(`measureAnchors: seed ${seed} joined words; the judgement would be off`);
    const placesOfOrigins = placesByOrigin(changed.origins);
    let figures: AnchorFigures = { ...NOTHING, mutatedTexts: 1 };
    for (const [i, run] of runs.entries()) {
      const places = placesOf(run, changed.origins, placesOfOrigins);
      const place = found[i];
      const isRight = place !== undefined && places.some((p) => words[p]?.start === place.start && words[p + run.count - 1]?.end === place.end);
      const judged = judge(places.length, place !== undefined, isRight);
      figures = sum(figures, judged);
      const length = LENGTHS.find(([, most]) => run.count <= most)?.[0] ?? '';
      byLength.set(length, sum(byLength.get(length) ?? NOTHING, judged));
    }
    all = sum(all, figures);
    for (const name of new Set(changed.names)) byMutation.set(name, sum(byMutation.get(name) ?? NOTHING, figures));
  }
  return { all, byMutation, byLength, milliseconds };
}

export function addMeasurements(a: Measurement, b: Measurement): Measurement {
  return {
    all: sum(a.all, b.all),
    byMutation: addEach(a.byMutation, b.byMutation),
    byLength: addEach(a.byLength, b.byLength),
    milliseconds: a.milliseconds + b.milliseconds,
  };
}

function addEach(a: Measurement['byLength'], b: Measurement['byLength']): Measurement['byLength'] {
  return new Map([...a.keys(), ...b.keys()].map((name) => [name, sum(a.get(name) ?? NOTHING, b.get(name) ?? NOTHING)]));
}

/** Words of the original in a row. */
interface Run {
  readonly first: number;
  readonly count: number;
}

function runsOf(text: string, anchors: readonly Anchor[]): Run[] {
  const words = wordsOf(text);
  return anchors.map(({ start, end, words: count = 0 }) => {
    const first = words.findIndex((word) => word.start === start);
    if (count === 0 || words[first + count - 1]?.end !== end) throw new Error(`measureAnchors: no ${count} words stand at ${start}–${end}`);
    return { first, count };
  });
}

function placesByOrigin(origins: readonly (number | undefined)[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [place, origin] of origins.entries()) if (origin !== undefined) places.set(origin, [...(places.get(origin) ?? []), place]);
  return places;
}

/** Where the words of the run stand unchanged and in a row. */
function placesOf({ first, count }: Run, origins: readonly (number | undefined)[], byOrigin: ReadonlyMap<number, readonly number[]>): number[] {
  return (byOrigin.get(first) ?? []).filter((place) => {
    for (let k = 1; k < count; k += 1) if (origins[place + k] !== first + k) return false;
    return true;
  });
}

function judge(places: number, isFound: boolean, isRight: boolean): AnchorFigures {
  return {
    ...NOTHING,
    ...(places === 0 && { touched: 1 }),
    ...(places === 1 && { untouched: 1, untouchedFound: Number(isRight) }),
    ...(places > 1 && { doubled: 1, doubledFound: Number(isRight) }),
    wrong: Number(isFound && !isRight),
  };
}

function sum(a: AnchorFigures, b: AnchorFigures): AnchorFigures {
  return {
    mutatedTexts: a.mutatedTexts + b.mutatedTexts,
    untouched: a.untouched + b.untouched,
    untouchedFound: a.untouchedFound + b.untouchedFound,
    doubled: a.doubled + b.doubled,
    doubledFound: a.doubledFound + b.doubledFound,
    touched: a.touched + b.touched,
    wrong: a.wrong + b.wrong,
  };
}
