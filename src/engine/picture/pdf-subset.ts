import type { Font, PathCommand, Subset } from 'fontkit';
import type { GlyphCluster } from './glyph-clusters.ts';
import { glyphData } from './glyph-data.ts';

/** Of fontkit's subset: puts a glyph into it. */
const ADD_GLYPH = '_addGlyph';

/** The parts of fontkit's subset that its types do not name. */
interface TrueTypeSubset {
  /** What is to be in the subset, in order. */
  readonly glyphs: number[];
  /** Data of the glyphs, where each starts, and how wide it is. */
  readonly glyf: Uint8Array[];
  readonly loca: { readonly offsets: number[] };
  readonly hmtx: { readonly metrics: { readonly advance: number; readonly bearing: number }[] };
  offset: number;
  [ADD_GLYPH]: (glyph: number) => void;
  readonly encode: () => Uint8Array;
}

/** Beyond all glyphs that a font can have. */
const CLUSTERS = 0x10000;

/** A subset that is asked for clusters by their number and has a glyph for each, of the outlines of its parts. */
export function subsetOf(font: Font, clusters: readonly GlyphCluster[]): Subset {
  const subset = font.createSubset() as unknown as TrueTypeSubset;
  const places = new Map<number, number>();
  const addGlyph = subset[ADD_GLYPH].bind(subset);
  subset[ADD_GLYPH] = (glyph) => {
    const cluster = clusters[glyph - CLUSTERS];
    if (cluster === undefined) return addGlyph(glyph);
    const [part, ...others] = cluster.parts;
    if (part !== undefined && others.length === 0 && part.x === 0 && part.y === 0) return addGlyph(part.glyph);
    const data = glyphData(outlineOf(cluster, font));
    subset.glyf.push(data);
    subset.loca.offsets.push(subset.offset);
    subset.hmtx.metrics.push({ advance: Math.round(cluster.width), bearing: data.length === 0 ? 0 : new DataView(data.buffer).getInt16(2) });
    subset.offset += data.length;
    return undefined;
  };
  return {
    includeGlyph: (cluster: number) => {
      let place = places.get(cluster);
      if (place === undefined) {
        place = subset.glyphs.push(CLUSTERS + cluster) - 1;
        places.set(cluster, place);
      }
      return place;
    },
    encode: () => subset.encode(),
  } as unknown as Subset;
}

function outlineOf({ parts }: GlyphCluster, font: Font): PathCommand[] {
  return parts.flatMap(({ glyph, x, y }) =>
    font.getGlyph(glyph).path.commands.map(({ command, args }) => ({ command, args: args.map((value, i) => value + (i % 2 === 0 ? x : y)) })),
  );
}
