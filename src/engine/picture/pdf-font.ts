import type { Font, GlyphRun, Subset } from 'fontkit';
import { glyphTexts } from './glyph-texts.ts';
import type { ShapedRun } from './shape-line.ts';

/** A font for a PDF document, which is given runs that are already shaped. */
export interface PdfFont {
  /** To be given to the document in place of a font. */
  readonly font: Font;
  /** The text that the document draws next is drawn as this run, whatever it is. */
  readonly draw: (run: ShapedRun) => void;
}

/**
 * pdfkit writes down one text for each glyph, so that text can be searched and copied. But a glyph can stand for different
 * characters: the body of several Arabic letters that differ in their dots, or a bracket that is turned around. The subset
 * has such a glyph once for each.
 *
 * @param name of the font in the document
 */
export function pdfFont(font: Font, name: string): PdfFont {
  const variants = new Map<string, number>();
  const glyphIds: number[] = [];
  let next: { readonly run: GlyphRun; readonly ids: readonly number[]; readonly texts: readonly number[][] } | undefined;

  const variantOf = (glyph: number, text: readonly number[]): number => {
    const key = [glyph, ...text].join(' ');
    let variant = variants.get(key);
    if (variant === undefined) {
      variant = glyphIds.push(glyph) - 1;
      variants.set(key, variant);
    }
    return variant;
  };

  const proxy = Object.create(font) as Font & { postscriptName: string };
  Object.defineProperty(proxy, 'postscriptName', { value: name });
  proxy.createSubset = () => subsetOfVariants(font.createSubset() as unknown as InnerSubset, glyphIds);
  proxy.layout = () => {
    if (next === undefined) throw new Error('pdfFont: no run was given to draw');
    const { run, ids, texts } = next;
    return {
      ...run,
      advanceWidth: run.advanceWidth,
      glyphs: ids.map((id, i) => ({ id, codePoints: texts[i] ?? [], advanceWidth: run.glyphs[i]?.advanceWidth ?? 0 })),
      // The document scales these objects themselves.
      positions: run.positions.map(({ xAdvance, yAdvance, xOffset, yOffset }) => ({ xAdvance, yAdvance, xOffset, yOffset })),
    } as unknown as GlyphRun;
  };
  return {
    font: proxy,
    draw: ({ drawn, direction }) => {
      if (drawn === undefined) return;
      const run = drawn.glyphs;
      const texts = glyphTexts(run, direction);
      next = { run, texts, ids: run.glyphs.map(({ id }, i) => variantOf(id, texts[i] ?? [])) };
    },
  };
}

/** The parts of fontkit's subset that its types do not name. */
interface InnerSubset {
  /** Glyphs of the font, by their place in the subset. */
  readonly glyphs: number[];
  /** Gives the glyph's place. */
  readonly includeGlyph: (glyph: number) => number;
  readonly encode: () => Uint8Array;
  readonly cff?: unknown;
}

/** A subset that is asked for variants. */
function subsetOfVariants(subset: InnerSubset, glyphIds: readonly number[]): Subset {
  const places = new Map<number, number>();
  const taken = new Set<number>();
  const place = (variant: number): number => {
    const glyph = glyphIds[variant] ?? 0;
    if (taken.has(glyph)) return subset.glyphs.push(glyph) - 1;
    taken.add(glyph);
    return subset.includeGlyph(glyph);
  };
  return {
    cff: subset.cff,
    includeGlyph: (variant: number) => {
      let at = places.get(variant);
      if (at === undefined) {
        at = place(variant);
        places.set(variant, at);
      }
      return at;
    },
    encode: () => subset.encode(),
  } as unknown as Subset;
}
