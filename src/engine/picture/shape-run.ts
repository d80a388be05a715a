import type { Font, Glyph, GlyphRun } from 'fontkit';
import type { Direction } from '../../../graph/picture/text/bidi.ts';

/**
 * The glyphs of a run from left to right. Each knows the characters that it stands for; those that make up a character
 * along with the glyph before, such as the dots of a letter, stand for none.
 */
export function shapeRun(text: string, direction: Direction, font: Font): GlyphRun {
  const shaper = shaperOf(font);
  try {
    return shaper.layout(text, undefined, undefined, undefined, direction);
  } catch {
    // fontkit takes it for granted that any letter that a mark can stand on has a place for that class of marks. In Noto
    // Sans Arabic some have none (U+06A2, U+0760). Without the tables of such places the run is still drawn.
    return shaper.layout(text, { mark: false, mkmk: false }, undefined, undefined, direction);
  }
}

const shapers = new WeakMap<Font, Font>();

/**
 * The font with glyphs that are new each time. fontkit keeps those it once made with the characters that they first stood
 * for; but a glyph can stand for several, and shaping goes by the characters.
 */
function shaperOf(font: Font): Font {
  let shaper = shapers.get(font);
  if (shaper === undefined) {
    shaper = Object.create(font) as Font;
    shaper.getGlyph = (id, codePoints = []) => freshGlyph(font.getGlyph(id), codePoints);
    shapers.set(font, shaper);
  }
  return shaper;
}

function freshGlyph(glyph: Glyph, codePoints: number[]): Glyph {
  const fresh = Object.create(glyph) as Glyph;
  fresh.codePoints = codePoints;
  fresh.isMark = codePoints.length > 0 && codePoints.every((code) => /^\p{M}$/u.test(String.fromCodePoint(code)));
  fresh.isLigature = codePoints.length > 1;
  return fresh;
}
