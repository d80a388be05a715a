import type { Font, GlyphRun } from 'fontkit';
import { glyphClusters, type GlyphCluster, type PlacedCluster } from './glyph-clusters.ts';
import { subsetOf } from './pdf-subset.ts';
import type { ShapedRun } from './shape-line.ts';

/** A font for a PDF document, which is given runs that are already shaped. */
export interface PdfFont {
  /** To be given to the document in place of a font. */
  readonly font: Font;
  /** The text that the document draws next is drawn as this run, whatever it is. */
  readonly draw: (run: ShapedRun) => void;
}

/** A cluster with its number in the document's font. */
interface Glyph extends PlacedCluster {
  readonly id: number;
}

/**
 * A PDF says for each glyph of a font what text it is, so that text can be searched and copied. But a glyph can stand for
 * different characters: the body of several Arabic letters that differ in their dots, or a bracket that is turned around. And
 * several glyphs can stand for one: that body and its dots. So the document's font has a glyph for each cluster with its text.
 *
 * @param name of the font in the document
 */
export function pdfFont(font: Font, name: string): PdfFont {
  const known = new Map<string, number>();
  const clusters: GlyphCluster[] = [];
  let next: readonly Glyph[] = [];

  const numberOf = (cluster: GlyphCluster): number => {
    const key = JSON.stringify(cluster);
    let number = known.get(key);
    if (number === undefined) {
      number = clusters.push(cluster) - 1;
      known.set(key, number);
    }
    return number;
  };

  const proxy = Object.create(font) as Font;
  Object.defineProperty(proxy, 'postscriptName', { value: name });
  proxy.createSubset = () => subsetOf(font, clusters);
  proxy.layout = () => runOf(next);
  return {
    font: proxy,
    draw: ({ drawn, direction }) => {
      next = drawn ? glyphClusters(drawn.glyphs, direction).map(({ cluster, advance }) => ({ id: numberOf(cluster), cluster, advance })) : [];
    },
  };
}

/** What the document reads of a run, in new objects, since it scales them. */
function runOf(glyphs: readonly Glyph[]): GlyphRun {
  return {
    advanceWidth: glyphs.reduce((sum, { advance }) => sum + advance, 0),
    glyphs: glyphs.map(({ id, cluster: { codePoints, width } }) => ({ id, codePoints, advanceWidth: width })),
    positions: glyphs.map(({ advance }) => ({ xAdvance: advance, yAdvance: 0, xOffset: 0, yOffset: 0 })),
  } as unknown as GlyphRun;
}
