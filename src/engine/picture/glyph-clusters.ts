import type { GlyphRun } from 'fontkit';
import { mirrored, type Direction } from '../../../graph/picture/text/bidi.ts';

/** Glyphs that stand for characters together: a letter with its dots, marks and vowels. */
export interface GlyphCluster {
  /** As they were written, from left to right: readers of PDF turn what is Hebrew or Arabic around, character by character. */
  readonly codePoints: readonly number[];
  /** From left to right, with the place of each from where the cluster starts, in units of the font. */
  readonly parts: readonly { readonly glyph: number; readonly x: number; readonly y: number }[];
  /** How wide it is by itself. */
  readonly width: number;
}

export interface PlacedCluster {
  readonly cluster: GlyphCluster;
  /** To the start of the next, which may be drawn closer. */
  readonly advance: number;
}

/** The clusters of a run from left to right. */
export function glyphClusters({ glyphs, positions }: GlyphRun, direction: Direction): PlacedCluster[] {
  const inOrder = glyphs.map((_, i) => i);
  const clusters: number[][] = [];
  for (const i of direction === 'rtl' ? inOrder.toReversed() : inOrder) {
    const last = clusters.at(-1);
    if (last !== undefined && (glyphs[i]?.codePoints ?? []).every(isMark)) last.push(i);
    else clusters.push([i]);
  }
  const found = clusters.map((members): PlacedCluster => {
    const codePoints = members.flatMap((i) => glyphs[i]?.codePoints ?? []);
    let pen = 0;
    const parts = members.toSorted((a, b) => a - b).map((i) => {
      const { xAdvance, xOffset, yOffset } = positions[i] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      const part = { glyph: glyphs[i]?.id ?? 0, x: pen + xOffset, y: yOffset };
      pen += xAdvance;
      return part;
    });
    const [alone, ...others] = members;
    const width = alone !== undefined && others.length === 0 ? (glyphs[alone]?.advanceWidth ?? pen) : pen;
    return { cluster: { codePoints: direction === 'rtl' ? codePoints.map(turned).toReversed() : codePoints, parts, width }, advance: pen };
  });
  return direction === 'rtl' ? found.toReversed() : found;
}

/** Also of what stands for no character, such as the dots of a letter. */
function isMark(codePoint: number): boolean {
  return /^\p{M}$/u.test(String.fromCodePoint(codePoint));
}

function turned(codePoint: number): number {
  return mirrored(String.fromCodePoint(codePoint)).codePointAt(0) ?? codePoint;
}
