/** SVG text as a PNG, drawn by the browser. */

import { MOST_PIXELS as LARGEST_AREA, MOST_PIXELS_A_SIDE as LONGEST_SIDE } from '../../../components/export-dialog/export-request.ts';

/** The picture has more pixels than a browser can draw. */
export class PictureTooLargeError extends RangeError {
  readonly code = 'picture-too-large';

  constructor(
    width: number,
    height: number,
    /** The largest scale at which the picture can be drawn. */
    readonly largestScale: number,
  ) {
    super(
      `A picture of ${count(width)} × ${count(height)} pixels is larger than browsers can draw (${count(LONGEST_SIDE)} a side, ` +
        `${count(LARGEST_AREA)} in all). The largest possible scale is ${largestScale}.`,
    );
    this.name = 'PictureTooLargeError';
  }
}

/**
 * @param svg a standalone document with `width` and `height` in pixels
 * @param scale pixels of the PNG for each of the document
 * @throws PictureTooLargeError if the browser could not draw so many pixels; Error if it cannot read the document
 */
export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const size = sizeOf(svg);
  const width = Math.ceil(size.width * scale);
  const height = Math.ceil(size.height * scale);
  if (Math.max(width, height) > LONGEST_SIDE || width * height > LARGEST_AREA) throw new PictureTooLargeError(width, height, largestScale(size));
  const address = URL.createObjectURL(new Blob([withSize(svg, width, height)], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    return await draw(image, width, height);
  } finally {
    URL.revokeObjectURL(address);
  }
}

/**
 * The root element's size. Read off the text: a document parsed here would be under the page's content security policy, and be
 * refused the fonts that it brings along.
 */
function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const root = ROOT.exec(svg)?.[0] ?? '';
  const [width, height] = [attributeOf(root, 'width'), attributeOf(root, 'height')];
  if (!(width > 0 && height > 0)) throw new Error('rasterise: the text is no SVG document with a width and a height in pixels');
  return { width, height };
}

/** Scaled in the document, so that it is drawn at that size and not blown up afterwards. */
function withSize(svg: string, width: number, height: number): string {
  return svg.replace(ROOT, (root) => root.replace(/ width="[^"]*"/, ` width="${width}"`).replace(/ height="[^"]*"/, ` height="${height}"`));
}

const ROOT = /^(?:<\?xml[^>]*\?>\s*)?<svg[^>]*>/;

function attributeOf(tag: string, name: string): number {
  return Number(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]);
}

/** The largest scale, in steps of a hundredth, at which a picture of that size can be drawn. */
export function largestScale({ width, height }: { readonly width: number; readonly height: number }): number {
  const bySide = LONGEST_SIDE / Math.max(width, height);
  const byArea = Math.sqrt(LARGEST_AREA / (width * height));
  let hundredths = Math.floor(Math.min(bySide, byArea) * 100);
  // Sides are rounded up to whole pixels, which can be too much by one row.
  while (hundredths > 1 && Math.ceil((width * hundredths) / 100) * Math.ceil((height * hundredths) / 100) > LARGEST_AREA) hundredths -= 1;
  return hundredths / 100;
}

async function draw(image: HTMLImageElement, width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error(outOfMemory(width, height));
  context.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null || blob.size === 0) throw new Error(outOfMemory(width, height));
  return blob;
}

function outOfMemory(width: number, height: number): string {
  return `The browser could not draw ${count(width)} × ${count(height)} pixels; choose a smaller scale.`;
}

function count(pixels: number): string {
  return pixels.toLocaleString('en');
}
