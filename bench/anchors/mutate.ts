/**
 * Changes to a text as copies of it really differ, with the knowledge of what became of every word: so that a found
 * span can be judged right or wrong without looking at the finder.
 */
import { wordsOf } from '../../graph/anchor/words.ts';
import type { Random } from './random.ts';

/** A word of the text with what stands before it. */
interface Piece {
  readonly before: string;
  readonly text: string;
  /** Number of the word in the original; undefined for a word that was put in or edited. */
  readonly origin: number | undefined;
}

export interface MutatedText {
  readonly text: string;
  /** For each word of the changed text, the number of the original word that it is; undefined if it is none. */
  readonly origins: readonly (number | undefined)[];
}

type Mutation = (sentences: Piece[][], random: Random) => Piece[][];

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'other quotes, dashes and spaces': (sentences) => mapPieces(sentences, restyle),
  'header and footer': (sentences) => [filler('Printed from the reading room page one of three'), ...sentences, filler('All rights are with the author share this text')],
  'sentences cut': (sentences, random) => sentences.filter(() => !random.chance(0.15)),
  'sentences moved': (sentences, random) => {
    const moved = [...sentences];
    for (let n = 0; n < 3; n += 1) moved.splice(random.below(moved.length), 0, ...moved.splice(random.below(moved.length), 1));
    return moved;
  },
  'words edited': (sentences, random) =>
    mapPieces(sentences, (piece) => (random.chance(0.02) ? { ...piece, text: `${piece.text}x`, origin: undefined } : piece)),
  'words put in': (sentences, random) =>
    sentences.map((sentence) =>
      sentence.flatMap((piece) => (random.chance(0.01) ? [{ before: ' ', text: 'however', origin: undefined }, piece] : [piece])),
    ),
  'sentences doubled': (sentences, random) => sentences.flatMap((s) => (random.chance(0.04) ? [s, s] : [s])),
};

/** The text after one to three of the mutations, drawn by chance. */
export function mutate(text: string, random: Random): MutatedText & { readonly names: readonly string[] } {
  const names = Object.keys(MUTATIONS);
  const chosen = Array.from({ length: 1 + random.below(3) }, () => names[random.below(names.length)] ?? '');
  let sentences = sentencesOf(text);
  for (const name of chosen) sentences = MUTATIONS[name]?.(sentences, random) ?? sentences;
  // A sentence that was the first has nothing before it and would grow together with its new neighbour.
  const pieces = sentences.flat().map((piece) => (piece.before === '' ? { ...piece, before: '\n' } : piece));
  return { names: chosen, text: pieces.map((p) => p.before + p.text).join(''), origins: pieces.map((p) => p.origin) };
}

function sentencesOf(text: string): Piece[][] {
  const sentences: Piece[][] = [[]];
  let at = 0;
  wordsOf(text).forEach(({ start, end }, origin) => {
    const before = text.slice(at, start);
    if (/[.!?][^\p{L}\p{N}]*\s/u.test(before)) sentences.push([]);
    sentences.at(-1)?.push({ before, text: text.slice(start, end), origin });
    at = end;
  });
  return sentences;
}

function mapPieces(sentences: Piece[][], change: (piece: Piece) => Piece): Piece[][] {
  return sentences.map((sentence) => sentence.map(change));
}

function restyle(piece: Piece): Piece {
  const before = piece.before.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll('—', ' - ').replaceAll(/ +/g, '\u00A0 ');
  return { ...piece, before, text: piece.text.replaceAll('’', "'") };
}

function filler(text: string): Piece[] {
  return text.split(' ').map((word, i) => ({ before: i === 0 ? '\n\n' : ' ', text: word, origin: undefined }));
}
