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
  /** An edited word as it was, normalised. */
  readonly was?: string;
}

type Sentence = readonly Piece[];

export interface MutatedText {
  readonly text: string;
  /** For each word of the changed text, the number of the original word that it is; undefined if it is none. */
  readonly origins: readonly (number | undefined)[];
}

type Mutation = (sentences: readonly Sentence[], random: Random) => Sentence[];

/** In no text, so that nobody can take it for a word of one. */
const PUT_IN = 'interpolatum';

export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'other quotes, dashes and spaces': (sentences) => mapPieces(sentences, restyle),
  'another typesetting': (sentences, random) => mapPieces(sentences, (piece) => reset(piece, random)),
  'header and footer': (sentences) => [
    filler('Printed from the reading room page one of three'),
    ...sentences,
    filler('All rights are with the author share this text'),
  ],
  'captions between sentences': (sentences, random) =>
    sentences.flatMap((s) => (random.chance(0.05) ? [s, filler('Picture an empty square on a winter morning')] : [s])),
  'sentences cut': (sentences, random) => sentences.filter(() => !random.chance(0.15)),
  'sentences moved': (sentences, random) => {
    const moved = [...sentences];
    for (let n = 0; n < 3; n += 1) moved.splice(random.below(moved.length), 0, ...moved.splice(random.below(moved.length), 1));
    return moved;
  },
  'sentences doubled': (sentences, random) => sentences.flatMap((s) => (random.chance(0.04) ? [s, s] : [s])),
  'sentences doubled with a slip': (sentences, random) =>
    sentences.flatMap((s) => (random.chance(0.04) ? [s, editOne(s, random)] : [s])),
  'pull quotes': (sentences, random) => {
    const quoted = [...sentences];
    for (let n = 0; n < 3; n += 1) quoted.splice(random.below(quoted.length), 0, pullQuote(sentences.flat(), random));
    return quoted;
  },
  'words edited': (sentences, random) => mapPieces(sentences, (piece) => (random.chance(0.02) ? edited(piece) : piece)),
  'words exchanged for others of the text': (sentences, random) => {
    const words = sentences.flat().map((piece) => piece.text);
    return mapPieces(sentences, (piece) => {
      if (!random.chance(0.02)) return piece;
      const other = words[random.below(words.length)] ?? '';
      const was = piece.was ?? normalised(piece.text);
      // The same word again would be no change.
      return normalised(other) === was ? piece : { ...piece, text: other, origin: undefined, was };
    });
  },
  'words put in': (sentences, random) =>
    sentences.map((s) => s.flatMap((piece) => (random.chance(0.01) ? [{ before: ' ', text: PUT_IN, origin: undefined }, piece] : [piece]))),
  'words left out': (sentences, random) => {
    const words = sentences.flat().map((piece) => normalised(piece.text));
    let at = -1;
    return sentences.map((s) =>
      s.filter(() => {
        at += 1;
        return !random.chance(0.01) || standsTwiceNear(words, at);
      }),
    );
  },
};

/** The text after one to three of the mutations, drawn by chance. */
export function mutate(text: string, random: Random): MutatedText & { readonly names: readonly string[] } {
  const names = Object.keys(MUTATIONS);
  const chosen = Array.from({ length: 1 + random.below(3) }, () => names[random.below(names.length)] ?? '');
  let sentences: readonly Sentence[] = sentencesOf(text);
  for (const name of chosen) sentences = MUTATIONS[name]?.(sentences, random) ?? sentences;
  // A sentence that was the first has nothing before it and would grow together with its new neighbour.
  const pieces = sentences.flat().map((piece) => (piece.before === '' ? { ...piece, before: '\n' } : piece));
  return { names: chosen, text: pieces.map((p) => p.before + p.text).join(''), origins: pieces.map((p) => p.origin) };
}

function sentencesOf(text: string): Sentence[] {
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

function mapPieces(sentences: readonly Sentence[], change: (piece: Piece) => Piece): Sentence[] {
  return sentences.map((sentence) => sentence.map(change));
}

function restyle(piece: Piece): Piece {
  const before = piece.before.replaceAll(/[“”]/g, '"').replaceAll(/[‘’]/g, "'").replaceAll('—', ' - ').replaceAll(/ +/g, '\u00A0 ');
  return { ...piece, before, text: piece.text.replaceAll('’', "'") };
}

/** Capitals, ligatures, soft hyphens and accents as characters of their own: the same words in other code units. */
function reset(piece: Piece, random: Random): Piece {
  const text = random.chance(0.1) ? piece.text.toUpperCase() : piece.text.replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ');
  const hyphenated = text.length > 6 ? `${text.slice(0, 4)}\u00AD${text.slice(4)}` : text;
  return { ...piece, text: hyphenated.normalize('NFD') };
}

function edited(piece: Piece): Piece {
  return { ...piece, text: `${piece.text}x`, origin: undefined, was: piece.was ?? normalised(piece.text) };
}

/** Of two equal words near each other nobody can say which one was left out, so that none of them is. */
function standsTwiceNear(words: readonly string[], at: number): boolean {
  return words.slice(Math.max(0, at - 5), at + 6).filter((word) => word === words[at]).length > 1;
}

function normalised(word: string): string {
  return wordsOf(word).map(({ text }) => text).join(' ');
}

function editOne(sentence: Sentence, random: Random): Sentence {
  const at = random.below(sentence.length);
  return sentence.map((piece, i) => (i === at ? edited(piece) : piece));
}

/** A run of words that stands somewhere else once more, as newspapers do it. */
function pullQuote(pieces: Sentence, random: Random): Sentence {
  const from = random.below(pieces.length);
  return pieces.slice(from, from + 8 + random.below(25)).map((piece, i) => (i === 0 ? { ...piece, before: '\n\n' } : piece));
}

function filler(text: string): Sentence {
  return text.split(' ').map((word, i) => ({ before: i === 0 ? '\n\n' : ' ', text: word, origin: undefined }));
}
