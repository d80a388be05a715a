/**
 * Which face draws which part of a text, as a browser would choose from the drawing's list of font families: for what a
 * reader takes for one character (UAX #29), the first face that has all of it, so that marks sit on their letters and
 * emoji made of several others are one.
 */
import { mirrored } from '../text/bidi.ts';
import { drawableText } from '../text/drawable-text.ts';
import type { FontWeight } from '../text/measure.ts';
import { slicesWith, type Face, type Slice } from './face.ts';

export interface FaceRun {
  readonly text: string;
  /** Missing where no face has a glyph. */
  readonly face?: Face;
}

/** The first face in order that has the character. */
export function faceOf(codePoint: number, weight: FontWeight): Face | undefined {
  return slicesWith(codePoint)[0]?.faces[weight];
}

/** The text in runs of one face each. What is never seen, such as a joiner, is left out where the face does not know it. */
export function faceRuns(text: string, weight: FontWeight): FaceRun[] {
  const runs: { text: string; readonly slice: Slice | undefined }[] = [];
  for (const { text: part, slice } of partsOf(text)) {
    const last = runs.at(-1);
    if (last !== undefined && (last.slice === slice || goesOn(last.slice, part, slice))) last.text += part;
    else runs.push({ text: part, slice });
  }
  return runs.map(({ text, slice }) => (slice ? { text, face: slice.faces[weight] } : { text }));
}

/** The faces that the text needs, however it is broken into lines and runs. */
export function facesFor(text: string, weight: FontWeight): readonly Face[] {
  const drawn = drawableText(text);
  const slices = [drawn, Array.from(drawn, mirrored).join('')].flatMap(partsOf).flatMap(({ slice }) => slice ?? []);
  return [...new Set(slices.map(({ faces }) => faces[weight]))];
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const UNSEEN = /^\p{Default_Ignorable_Code_Point}$/u;

/** Asks to be drawn as a picture: an emoji by itself, or what U+FE0F makes one. */
const AS_PICTURE = /\p{Emoji_Presentation}|\uFE0F/u;

const EMOJI = 'Noto Emoji';

interface Part {
  readonly text: string;
  readonly slice: Slice | undefined;
}

/** A space goes with the letters before it, where another slice of the same family has it too. */
function goesOn(last: Slice | undefined, part: string, slice: Slice | undefined): boolean {
  return last !== undefined && last.family === slice?.family && Array.from(part).every((character) => last.has(codeOf(character)));
}

function partsOf(text: string): Part[] {
  return Array.from(graphemes.segment(text)).flatMap(({ segment }) => partsOfGrapheme(segment));
}

function partsOfGrapheme(grapheme: string): readonly Part[] {
  const characters = Array.from(grapheme);
  const seen = characters.filter((character) => !UNSEEN.test(character)).map(codeOf);
  const [first] = seen;
  if (first === undefined) return [];
  const whole = sliceWithAll(first, seen, AS_PICTURE.test(grapheme));
  if (whole) return [{ text: known(characters, whole), slice: whole }];
  // No face has all of it: each character by itself.
  return characters.flatMap((character) => {
    if (UNSEEN.test(character)) return [];
    return [{ text: character, slice: slicesWith(codeOf(character))[0] }];
  });
}

function sliceWithAll(first: number, codePoints: readonly number[], asPicture: boolean): Slice | undefined {
  const able = slicesWith(first).filter(({ has }) => codePoints.every(has));
  return (asPicture ? able.find(({ family }) => family === EMOJI) : undefined) ?? able[0];
}

/** Without what the slice lacks, which is never seen anyway. */
function known(characters: readonly string[], { has }: Slice): string {
  return characters.filter((character) => has(codeOf(character))).join('');
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
