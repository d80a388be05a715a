/** Pictures as pixels, and how far two of them differ. */
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

/** As the browser draws the file, in that size. */
export async function drawnImage(bytes: Uint8Array, type: string, { width, height }: Size, paper: string): Promise<ImageData> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  await image.decode();
  const context = blank(sizeOf({ width, height }), paper);
  context.drawImage(image, 0, 0, width, height);
  URL.revokeObjectURL(image.src);
  return pixelsOf(context);
}

/** Whole pixels that hold the drawing. */
export function sizeOf({ width, height }: Size): Size {
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** How far a colour may be from another to pass for the same, of 255 in each channel. */
const TOLERANCE = 32;

export interface Difference {
  /** Part of the pixels with ink in either picture that have nothing like them in the other. */
  readonly part: number;
  /** These pixels in red over the first picture, for people. */
  readonly picture: ImageData;
}

/**
 * Two renderers never agree on the half-tones at the edges of letters and lines, nor on which of two pixels a hairline falls. So both
 * pictures are blurred, and a pixel differs if no pixel next to the same place of the other picture has about its colour: what is
 * drawn a pixel aside passes; what is missing, or of another shape, strength or colour, does not.
 */
export function difference(first: ImageData, second: ImageData, paper: readonly [number, number, number]): Difference {
  if (first.width !== second.width || first.height !== second.height) throw new Error(`${first.width} × ${first.height} is not ${second.width} × ${second.height}`);
  const [a, b] = [blurred(first), blurred(second)];
  const picture = new ImageData(first.data.map((value, i) => (i % 4 === 3 ? 255 : 128 + value / 2)), a.width, a.height);
  const [red, green, blue] = paper;
  const isInk = ({ data }: ImageData, at: number): boolean => Math.max(Math.abs((data[at] ?? 0) - red), Math.abs((data[at + 1] ?? 0) - green), Math.abs((data[at + 2] ?? 0) - blue)) > TOLERANCE / 2;
  let inked = 0;
  let different = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    if (!isInk(a, at) && !isInk(b, at)) continue;
    inked += 1;
    if (distance(a, at, b, at) <= TOLERANCE || (isNear(a, at, b) && isNear(b, at, a))) continue;
    different += 1;
    picture.data.set([255, 0, 0], at);
  }
  return { part: different / Math.max(1, inked), picture };
}

/** Each pixel the mean of the nine around it. */
function blurred({ data, width, height }: ImageData): ImageData {
  const across = new Float32Array(data.length);
  const both = new ImageData(width, height);
  const row = width * 4;
  for (let i = 0; i < data.length; i += 1) across[i] = ((data[i - 4] ?? 0) + (data[i] ?? 0) + (data[i + 4] ?? 0)) / 3;
  for (let i = row; i < data.length - row; i += 1) both.data[i] = ((across[i - row] ?? 0) + (across[i] ?? 0) + (across[i + row] ?? 0)) / 3;
  both.data.set(data.subarray(0, row));
  both.data.set(data.subarray(data.length - row), data.length - row);
  return both;
}

/** Whether the pixel's colour is at the same place of the other picture, or next to it. */
function isNear(a: ImageData, at: number, b: ImageData): boolean {
  const row = b.width * 4;
  for (let down = -row; down <= row; down += row) {
    for (let across = -4; across <= 4; across += 4) {
      if (distance(a, at, b, at + down + across) <= TOLERANCE) return true;
    }
  }
  return false;
}

/** The largest difference in a channel; beyond the edges everything is black. */
function distance(a: ImageData, at: number, b: ImageData, there: number): number {
  return Math.max(Math.abs((a.data[at] ?? 0) - (b.data[there] ?? 0)), Math.abs((a.data[at + 1] ?? 0) - (b.data[there + 1] ?? 0)), Math.abs((a.data[at + 2] ?? 0) - (b.data[there + 2] ?? 0)));
}
