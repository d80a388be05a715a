/** The bundled font files, and which of them has which characters. */
import type { FontWeight } from '../text/measure.ts';
import { FACE_FAMILIES } from './faces.ts';

/** A font file: a slice of a family in one weight. There is one object for each. */
export interface Face {
  readonly family: string;
  readonly weight: FontWeight;
  /** Such as `roboto/roboto-latin-400-normal.woff`: the package, and the file in it. */
  readonly file: string;
}

/** A slice of a family in all its weights. */
export interface Slice {
  readonly family: string;
  readonly has: (codePoint: number) => boolean;
  readonly faces: Readonly<Record<FontWeight, Face>>;
}

/** All slices, in the order in which they are asked for a character. */
export function slices(): readonly Slice[] {
  return (known ??= FACE_FAMILIES.flatMap(({ family, name, slices }) =>
    slices.map(([subset, encoded]) => {
      const codePoints = new Set(decode(encoded));
      const face = (weight: FontWeight): Face => ({ family, weight, file: `${name}/${name}-${subset}-${weight}-normal.woff` });
      return { family, has: (codePoint) => codePoints.has(codePoint), faces: { 400: face(400), 700: face(700) } };
    }),
  ));
}

let known: readonly Slice[] | undefined;

/** Slices that have the character, in order. */
export function slicesWith(codePoint: number): readonly Slice[] {
  let found = byCodePoint.get(codePoint);
  if (found === undefined) {
    found = slices().filter(({ has }) => has(codePoint));
    byCodePoint.set(codePoint, found);
  }
  return found;
}

const byCodePoint = new Map<number, readonly Slice[]>();

/** What of Unicode the face has, as in CSS: `U+0-FF,U+131`. */
export function unicodeRange(face: Face): string {
  for (const { name, slices } of FACE_FAMILIES) {
    for (const [subset, encoded] of slices) {
      if (face.file === `${name}/${name}-${subset}-${face.weight}-normal.woff`) return runsOf(encoded).map(rangeText).join(',');
    }
  }
  throw new Error(`unicodeRange: there is no face ${face.file}`);
}

function rangeText([start, end]: readonly [number, number]): string {
  const [first, last] = [start, end].map((code) => code.toString(16).toUpperCase());
  return start === end ? `U+${first}` : `U+${first}-${last}`;
}

function* decode(encoded: string): Iterable<number> {
  for (const [start, end] of runsOf(encoded)) for (let code = start; code <= end; code += 1) yield code;
}

/** First and last code points of the runs that ./faces.ts encodes. */
function runsOf(encoded: string): (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  let last = 0;
  for (const [, gap = '', more = ''] of encoded.matchAll(/([A-Z]*[a-z])(\d*)/g)) {
    const start = last + Array.from(gap.toLowerCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - A, 0);
    last = start + Number(more);
    runs.push([start, last]);
  }
  return runs;
}

const A = 'a'.charCodeAt(0);
