import { textWidth, type Font } from './measure.ts';

export interface WrapOptions extends Font {
  /** The widest that a line may be, in pixels. */
  readonly width: number;
  /** What does not fit is cut with an ellipsis. */
  readonly maxLines: number;
}

export const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** After which characters a line may break, besides spaces: hyphens, dashes, slashes; and anywhere in Chinese or Japanese. */
const BREAK_AFTER = /(?<=[\u002D\u2010\u2012-\u2014/\u200B])(?=.)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])(?=[\p{L}\p{N}])/u;

/**
 * Breaks clean text (`cleanText`) into lines greedily. No line is wider than asked, unless a single character is; a word
 * that is wider is broken.
 */
export function wrapText(text: string, options: WrapOptions): string[] {
  const { width, maxLines } = options;
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(' ').flatMap(piecesOf)) {
    const joined = line === '' ? piece.text : line + (piece.startsWord ? ' ' : '') + piece.text;
    if (textWidth(joined, options) <= width) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const broken = breakWord(piece.text, options);
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? '';
  }
  if (line !== '') lines.push(line);
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, withEllipsis(last, options)];
}

/** The text on one line, cut with an ellipsis if it is wider. */
export function fitText(text: string, options: Font & { readonly width: number }): string {
  return textWidth(text, options) <= options.width ? text : withEllipsis(text, options);
}

function piecesOf(word: string): { readonly text: string; readonly startsWord: boolean }[] {
  if (word === '') return [];
  return word.split(BREAK_AFTER).map((text, i) => ({ text, startsWord: i === 0 }));
}

function breakWord(word: string, options: WrapOptions): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of graphemes.segment(word)) {
    if (line !== '' && textWidth(line + segment, options) > options.width) {
      lines.push(line);
      line = '';
    }
    line += segment;
  }
  return [...lines, line];
}

function withEllipsis(line: string, options: Font & { readonly width: number }): string {
  let kept = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (kept.length > 0 && textWidth(kept.join('') + ELLIPSIS, options) > options.width) kept = kept.slice(0, -1);
  return kept.join('').trimEnd() + ELLIPSIS;
}
