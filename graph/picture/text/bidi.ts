/** The order in which a line of mixed directions is drawn (Unicode Bidirectional Algorithm, UAX #9). */
import bidiFactory, { type Bidi } from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

export interface DirectionalRun {
  /** In the order in which it is read. */
  readonly text: string;
  readonly direction: Direction;
}

/** Made when it is needed first, since most texts have one direction. */
function bidi(): Bidi {
  return (known ??= bidiFactory());
}

let known: Bidi | undefined;

/**
 * The library reads UTF-16 unit by unit and takes whatever is beyond the Basic Multilingual Plane for letters from left to
 * right. Characters of that plane with the same bidirectional class stand in for both halves.
 */
function withStandIns(text: string): string {
  return text.replaceAll(/[\u{10000}-\u{10FFFF}]/gu, (character) => (STAND_INS.find(([ofClass]) => ofClass.test(character))?.[1] ?? NEUTRAL).repeat(2));
}

const NEUTRAL = '\uFFFC';

const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\p{M}/u, '\u0301'],
  [/\p{Default_Ignorable_Code_Point}/u, '\u200B'],
  [/[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u, '\u05D0'],
  [/\p{L}|\p{N}|\p{Regional_Indicator}/u, 'a'],
];

/** The direction of the first strong character (P2, P3); left to right where there is none. */
export function baseDirection(text: string): Direction {
  if (!MAY_TURN.test(text)) return 'ltr';
  return bidi().getEmbeddingLevels(withStandIns(text), 'auto').paragraphs[0]?.level === 1 ? 'rtl' : 'ltr';
}

/** The runs of a line from left to right, each of one direction. */
export function visualRuns(text: string, base: Direction): DirectionalRun[] {
  if (base === 'ltr' && !MAY_TURN.test(text)) return text === '' ? [] : [{ text, direction: 'ltr' }];
  const simple = withStandIns(text);
  const embedding = bidi().getEmbeddingLevels(simple, base);
  const runs: { start: number; end: number; level: number }[] = [];
  for (const at of bidi().getReorderedIndices(simple, embedding)) {
    const level = embedding.levels[at] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level && isRtl(level) && at === last.start - 1) last.start = at;
    else if (last?.level === level && !isRtl(level) && at === last.end) last.end = at + 1;
    else runs.push({ start: at, end: at + 1, level });
  }
  return runs.map(({ start, end, level }) => ({ text: text.slice(start, end), direction: isRtl(level) ? 'rtl' : 'ltr' }));
}

/** The character that is drawn for one in a run from right to left: brackets and the like turn around (L4). */
export function mirrored(character: string): string {
  return bidi().getMirroredCharacter(character) ?? character;
}

/** Without any of these, a line that starts at the left is one run. */
const MAY_TURN = /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

function isRtl(level: number): boolean {
  return level % 2 === 1;
}
