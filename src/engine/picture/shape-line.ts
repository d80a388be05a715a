import type { Font, GlyphRun } from 'fontkit';
import { faceRuns } from '../../../graph/picture/font/choose-face.ts';
import type { Face } from '../../../graph/picture/font/face.ts';
import { mirrored, visualRuns, type Direction } from '../../../graph/picture/text/bidi.ts';
import { drawableText, withoutDirectionSigns } from '../../../graph/picture/text/drawable-text.ts';
import { textWidth, type FontWeight } from '../../../graph/picture/text/measure.ts';
import type { Fonts } from './fonts.ts';
import { shapeRun } from './shape-run.ts';

export interface LineOfText {
  readonly text: string;
  /** In pixels. */
  readonly size: number;
  readonly weight: FontWeight;
  readonly base: Direction;
}

export interface ShapedLine {
  /** In pixels. */
  readonly width: number;
  /** From left to right. */
  readonly runs: readonly ShapedRun[];
}

/** What is drawn with one font in one direction. */
export interface ShapedRun {
  /** In the order in which it is read. */
  readonly text: string;
  readonly direction: Direction;
  /** From the left end of the line, in pixels. */
  readonly x: number;
  readonly width: number;
  /** Missing where no bundled font has a glyph. */
  readonly drawn?: { readonly face: Face; readonly font: Font; readonly glyphs: GlyphRun };
}

/** A line as the bundled fonts draw it: reordered, letters joined, marks placed, kerned. */
export function shapeLine({ text, size, weight, base }: LineOfText, fonts: Fonts): ShapedLine {
  const runs: ShapedRun[] = [];
  let x = 0;
  for (const { text: part, direction } of visualRuns(drawableText(text), base)) {
    const turned = directed(withoutDirectionSigns(part), direction);
    const pieces = faceRuns(turned, weight);
    for (const { text: drawn, face } of direction === 'rtl' ? pieces.toReversed() : pieces) {
      const run = { text: directed(drawn, direction), direction, x };
      if (face) {
        const font = fonts(face);
        const glyphs = shapeRun(drawn, direction, font);
        runs.push({ ...run, width: (glyphs.advanceWidth / font.unitsPerEm) * size, drawn: { face, font, glyphs } });
      } else {
        runs.push({ ...run, width: textWidth(drawn, { size, weight }) });
      }
      x += runs.at(-1)?.width ?? 0;
    }
  }
  return { width: x, runs };
}

/** With brackets turned around where the direction asks for it; twice is as it was. */
function directed(text: string, direction: Direction): string {
  return direction === 'rtl' ? Array.from(text, mirrored).join('') : text;
}
