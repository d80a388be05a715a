/** Pictures as pixels, and how far two of them differ. */
import type { Drawing } from '../../../graph/picture/drawing.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function blank({ width, height }: Size, paper: string): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('this browser has no canvas');
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  return context;
}

export function pixelsOf(context: CanvasRenderingContext2D): ImageData {
  return context.getImageData(0, 0, context.canvas.width, context.canvas.height);
}

/** As the browser draws the file. */
export async function drawnImage(bytes: Uint8Array, type: string, { width, height }: Size, paper: string): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  await image.decode();
  const context = blank({ width, height }, paper);
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(image.src);
  return pixelsOf(context);
}

/** Whole pixels that hold the drawing. */
export function sizeOf({ width, height }: Drawing): Size {
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** How far a colour may be from another to pass for the same, of 255 in each channel. */
const TOLERANCE = 56;

export interface Difference {
  /** Part of the pixels with ink in either picture that have nothing like them in the other. */
  readonly part: number;
  /** These pixels in red over the first picture, for people. */
  readonly picture: ImageData;
}

/**
 * Two renderers never agree on the half-tones at the edges of letters and lines. A pixel differs if no pixel next to the same place of
 * the other picture has about its colour: what is drawn a pixel aside passes, what is missing, of another shape or colour does not.
 */
export function difference(a: ImageData, b: ImageData, paper: readonly [number, number, number]): Difference {
  if (a.width !== b.width || a.height !== b.height) throw new Error(`${a.width} × ${a.height} is not ${b.width} × ${b.height}`);
  const picture = new ImageData(a.data.map((value, i) => (i % 4 === 3 ? 255 : 128 + value / 2)), a.width, a.height);
  let [inked, different] = [0, 0];
  for (let y = 0; y < a.height; y += 1) {
    for (let x = 0; x < a.width; x += 1) {
      const at = (y * a.width + x) * 4;
      const [inA, inB] = [distance(a, at, paper) > TOLERANCE / 2, distance(b, at, paper) > TOLERANCE / 2];
      if (!inA && !inB) continue;
      inked += 1;
      if (isNear(a, at, b, x, y) && isNear(b, at, a, x, y)) continue;
      different += 1;
      picture.data.set([255, 0, 0], at);
    }
  }
  return { part: different / Math.max(1, inked), picture };
}

function isNear(a: ImageData, at: number, b: ImageData, x: number, y: number): boolean {
  const colour = [a.data[at] ?? 0, a.data[at + 1] ?? 0, a.data[at + 2] ?? 0] as const;
  for (let down = Math.max(0, y - 1); down <= Math.min(b.height - 1, y + 1); down += 1) {
    for (let across = Math.max(0, x - 1); across <= Math.min(b.width - 1, x + 1); across += 1) {
      if (distance(b, (down * b.width + across) * 4, colour) <= TOLERANCE) return true;
    }
  }
  return false;
}

/** The largest difference in a channel. */
function distance({ data }: ImageData, at: number, [red, green, blue]: readonly [number, number, number]): number {
  return Math.max(Math.abs((data[at] ?? 0) - red), Math.abs((data[at + 1] ?? 0) - green), Math.abs((data[at + 2] ?? 0) - blue));
}
