import { anchoredText, makeAnchor, type AnchoredText } from '../../anchor/make-anchor.ts';
import type { Anchor } from '../../model/schema.ts';

export interface QuotedText {
  readonly text: string;
  prepared?: AnchoredText;
}

/**
 * Where the words stand in the text. Some tools count offsets in UTF-16 code units, others in characters; words that are not at
 * the offset are looked for, and count as found where they stand once.
 */
export function findAnchor(quoted: QuotedText, words: string, offset: number | undefined): Anchor | undefined {
  const { text } = quoted;
  const said = words.trim();
  if (!/[\p{L}\p{N}]/u.test(said)) return undefined;
  const start = startOf(text, words, offset) ?? startOf(text, said, offset) ?? onlyPlace(text, said);
  if (start === undefined) return undefined;
  quoted.prepared ??= anchoredText(text);
  try {
    return makeAnchor(quoted.prepared, start, start + said.length);
  } catch {
    return undefined;
  }
}

function startOf(text: string, words: string, offset: number | undefined): number | undefined {
  if (offset === undefined) return undefined;
  const leading = words.length - words.trimStart().length;
  if (text.startsWith(words, offset)) return offset + leading;
  // Characters outside the basic plane are two code units each.
  let units = 0;
  let characters = 0;
  while (characters < offset && units < text.length) {
    units += (text.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
    characters += 1;
  }
  return units !== offset && text.startsWith(words, units) ? units + leading : undefined;
}

function onlyPlace(text: string, words: string): number | undefined {
  const first = text.indexOf(words);
  return first >= 0 && first === text.lastIndexOf(words) ? first : undefined;
}
