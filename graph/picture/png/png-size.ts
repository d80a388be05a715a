/** How many pixels a PNG has, and how large it is on paper. */
import type { Drawing } from '../drawing.ts';

export type PngSize =
  /** Pixels for each pixel of the drawing. */
  | { readonly scale: number }
  /** Width in pixels. */
  | { readonly pixels: number }
  /** Width in centimetres, and dots an inch. */
  | { readonly centimetres: number; readonly dotsPerInch: number };

export interface PixelSize {
  readonly width: number;
  readonly height: number;
  readonly dotsPerInch: number;
}

const CM_PER_INCH = 2.54;
/** A drawing's pixel is one of CSS. */
const DOTS_AT_SCALE_1 = 96;

export function pixelSize({ width, height }: Pick<Drawing, 'width' | 'height'>, size: PngSize): PixelSize {
  const scale = scaleOf(width, size);
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    dotsPerInch: 'dotsPerInch' in size ? size.dotsPerInch : DOTS_AT_SCALE_1 * scale,
  };
}

function scaleOf(width: number, size: PngSize): number {
  if ('scale' in size) return size.scale;
  const pixels = 'pixels' in size ? size.pixels : (size.centimetres / CM_PER_INCH) * size.dotsPerInch;
  return pixels / width;
}
