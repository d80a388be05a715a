/**
 * Pixels that the rasteriser can draw. It has the 4 GB of a WebAssembly memory: 324 million pixels were still drawn in Node
 * and in Chromium, 400 million were not in Node. A third of that leaves room for what is see-through, which is drawn apart first,
 * and for the memory of small machines (8 bytes for each pixel).
 */
export const MOST_PIXELS = 120_000_000;

/** More on a side, and many programs cannot open the picture. */
export const MOST_PIXELS_A_SIDE = 32_767;

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The picture has more pixels than can be drawn. */
export class PictureTooLargeError extends RangeError {
  override readonly name = 'PictureTooLargeError';
  readonly code = 'picture-too-large';

  constructor(
    { width, height }: PixelSize,
    /** How many pixels a pixel of the drawing can have at most, in hundredths rounded down. */
    readonly largestScale: number,
  ) {
    super(
      `A picture of ${count(width)} × ${count(height)} pixels is too large to be drawn: ${count(MOST_PIXELS_A_SIDE)} a side and ` +
        `${count(MOST_PIXELS)} in all are possible. The largest possible scale is ${largestScale}.`,
    );
  }
}

export function isTooLarge({ width, height }: PixelSize, most = MOST_PIXELS): boolean {
  return Math.max(width, height) > MOST_PIXELS_A_SIDE || width * height > most;
}

/**
 * The largest scale, in steps of a hundredth, at which a drawing of that size can be drawn, its sides rounded up to whole pixels.
 *
 * @param most pixels in all, if fewer are wanted than can be drawn
 */
export function largestScale({ width, height }: PixelSize, most = MOST_PIXELS): number {
  const bySide = MOST_PIXELS_A_SIDE / Math.max(width, height);
  const byArea = Math.sqrt(most / (width * height));
  let hundredths = Math.max(1, Math.floor(Math.min(bySide, byArea) * 100));
  while (hundredths > 1 && isTooLarge(scaled({ width, height }, hundredths / 100), most)) hundredths -= 1;
  return hundredths / 100;
}

/** The pixels of a drawing at that scale. */
export function scaled({ width, height }: PixelSize, scale: number): PixelSize {
  return { width: Math.ceil(width * scale), height: Math.ceil(height * scale) };
}

function count(pixels: number): string {
  return pixels.toLocaleString('en');
}
