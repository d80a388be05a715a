/** The figures of the bench, and how they are told. */
import { assignTexts, type NamedText } from '../../graph/anchor/assign-texts.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { DIGESTS, QUOTES, SCALED_POSITION } from './finders.ts';
import { addMeasurements, measureAnchors, type AnchorFigures, type Measurement } from './measure.ts';
import { wordsWonByGuessing } from './reach.ts';

const SEEDS_PER_TEXT = 200;
const GUESSES = [1, 2, 3, 4, 6, 8];

/** What has to hold: the least part of untouched spans that is found, and no span in a wrong place. */
const LEAST_FOUND = 0.95;

export interface FinderResult extends AnchorFigures {
  readonly name: string;
  readonly knows: string;
  readonly foundShare: number;
  readonly millisecondsPerText: number;
  /** Its time as a multiple of ours. */
  readonly timeRatio: number;
}

/** Of ours. */
export interface PartResult extends AnchorFigures {
  readonly name: string;
  readonly foundShare: number;
}

export interface AnchorBench {
  readonly texts: number;
  readonly spans: number;
  /** Ours first. */
  readonly finders: readonly FinderResult[];
  readonly byMutation: readonly PartResult[];
  readonly byLength: readonly PartResult[];
  readonly excerpts: readonly { readonly guessedAtOnce: number; readonly wordsWon: number }[];
}

/** Undefined if there is no text of the debate. */
export function benchAnchors(debate: Debate, texts: readonly NamedText[]): AnchorBench | undefined {
  const placed = assignTexts(debate, texts).placed.filter(({ how }) => how === 'same');
  if (placed.length === 0) return undefined;
  const essays = placed.map(({ source, anchors }) => ({ text: source.text, anchors: anchors.map(({ anchor }) => anchor) }));

  const measured = [DIGESTS, QUOTES, SCALED_POSITION].map((finder) => ({
    finder,
    measurement: essays
      .map(({ text, anchors }, i): Measurement => measureAnchors(finder, text, anchors, seedsOf(i)))
      .reduce(addMeasurements),
  }));
  return {
    texts: essays.length,
    spans: essays.reduce((sum, { anchors }) => sum + anchors.length, 0),
    finders: measured.map(({ finder: { name, knows }, measurement: { all, milliseconds } }) => ({
      name,
      knows,
      ...all,
      foundShare: shareFound(all),
      millisecondsPerText: rounded(milliseconds / all.mutatedTexts, 2),
      timeRatio: rounded(milliseconds / (measured[0]?.measurement.milliseconds ?? milliseconds), 2),
    })),
    byMutation: partsOf(measured[0]?.measurement.byMutation).toSorted((a, b) => b.foundShare - a.foundShare),
    byLength: partsOf(measured[0]?.measurement.byLength),
    excerpts: GUESSES.map((guessedAtOnce) => ({
      guessedAtOnce,
      wordsWon: rounded(essays.reduce((sum, { text, anchors }) => sum + wordsWonByGuessing(text, anchors, guessedAtOnce), 0) / essays.length, 1),
    })),
  };
}

/** What does not hold that has to; nothing if all is well. */
export function complaintsAbout({ finders: [ours] }: AnchorBench): string[] {
  if (ours === undefined) return [];
  return [
    ...(ours.wrong === 0 ? [] : [`${ours.wrong} spans were found in a wrong place; none may be`]),
    ...(ours.foundShare >= LEAST_FOUND ? [] : [`only ${ours.foundShare} of the untouched spans were found; ${LEAST_FOUND} have to be`]),
  ];
}

export function tableOf({ texts, spans, finders, byMutation, byLength, excerpts }: AnchorBench): string[] {
  const figures = (f: PartResult | FinderResult): string[] => [
    `${f.mutatedTexts}`,
    `${f.untouched}`,
    `${(f.foundShare * 100).toFixed(1)} %`,
    `${f.wrong}`,
    `${f.doubledFound} of ${f.doubled}`,
  ];
  const HEAD = ['texts', 'untouched', 'found', 'wrong', 'found of copied'];
  return [
    `${spans} spans of ${texts} texts, found again in changed copies`,
    '',
    row('finder (knows)', [...HEAD, 'ms a text', 'time']),
    ...finders.map((f) => row(`${f.name} (${f.knows})`, [...figures(f), `${f.millisecondsPerText}`, `${f.timeRatio.toFixed(2)} ×`])),
    '',
    row('digests, by mutation', HEAD),
    ...byMutation.map((f) => row(f.name, figures(f))),
    '',
    row('digests, by length of the span', HEAD),
    // Each text has spans of all lengths.
    ...byLength.map((f) => row(f.name, ['', ...figures(f).slice(1)])),
    '',
    `Words won by guessing from 16 known ones, on average: ${excerpts.map((e) => `${e.wordsWon} (${e.guessedAtOnce} at once)`).join(', ')}`,
  ];
}

function partsOf(parts: Measurement['byLength'] = new Map()): PartResult[] {
  return Array.from(parts, ([name, figures]) => ({ name, ...figures, foundShare: shareFound(figures) }));
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(42) + cells.map((cell) => cell.padStart(17)).join('');
}

/** Other seeds for each text. */
function seedsOf(text: number): number[] {
  return Array.from({ length: SEEDS_PER_TEXT }, (_, i) => text * SEEDS_PER_TEXT + i);
}

function shareFound({ untouched, untouchedFound }: AnchorFigures): number {
  return untouched === 0 ? 1 : rounded(untouchedFound / untouched, 4);
}

function rounded(figure: number, digits: number): number {
  return Number(figure.toFixed(digits));
}
