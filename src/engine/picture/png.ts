import { svgNode, svgText, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { openFonts, type FontSource } from './fonts.ts';
import { outlineText } from './outline-text.ts';
import { isTooLarge, largestScale, PictureTooLargeError, type PixelSize } from './png-limits.ts';
import { loadRasteriser, type WasmSource } from './rasteriser.ts';

export interface PngPicture {
  readonly png: Uint8Array;
  /** Characters that no bundled font has; boxes are drawn for them. */
  readonly missing: readonly string[];
}

/**
 * The drawing over the whole of so many pixels, see-through where it has no paper.
 *
 * @param root an `svg` element with `width` and `height` in pixels
 * @param size in whole pixels
 * @throws PictureTooLargeError; an Error if a font or the rasteriser cannot be had, or if it fails
 */
export async function pngOf(root: SvgNode, size: PixelSize, fonts: FontSource, wasm: WasmSource): Promise<PngPicture> {
  const { width, height } = root.attributes;
  const natural = { width: Number(width), height: Number(height) };
  if (!(natural.width > 0 && natural.height > 0)) throw new Error('pngOf: the drawing has no width and height');
  if (isTooLarge(size)) throw new PictureTooLargeError(size, largestScale(natural));
  const [opened, rasterise] = await Promise.all([openFonts([root], fonts), loadRasteriser(wasm)]);
  const { root: outlined, missing } = outlineText(root, opened);
  const attributes = { viewBox: `0 0 ${natural.width} ${natural.height}`, ...outlined.attributes, ...size, preserveAspectRatio: 'none' };
  return { png: rasterise(svgText(svgNode('svg', attributes, outlined.children)), size), missing };
}
