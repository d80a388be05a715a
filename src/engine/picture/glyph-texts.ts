import type { GlyphRun } from 'fontkit';
import { mirrored, type Direction } from '../../../graph/picture/text/bidi.ts';

/**
 * The characters that each glyph of a run stands for, as they were written. Marks are counted to the letter that they stand
 * on: they are drawn off the line, where readers of PDF would take them for a line of their own.
 */
export function glyphTexts({ glyphs }: GlyphRun, direction: Direction): number[][] {
  const texts: number[][] = glyphs.map(() => []);
  let base = 0;
  const order = glyphs.map((_, i) => i);
  for (const i of direction === 'rtl' ? order.toReversed() : order) {
    const codePoints = glyphs[i]?.codePoints ?? [];
    if (!codePoints.every(isMark) || texts[base]?.length === 0) base = i;
    texts[base]?.push(...(direction === 'rtl' ? codePoints.map(turned) : codePoints));
  }
  return texts;
}

function isMark(codePoint: number): boolean {
  return /^\p{M}$/u.test(String.fromCodePoint(codePoint));
}

function turned(codePoint: number): number {
  return mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
}
