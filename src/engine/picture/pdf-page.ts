import type { PdfPen } from './pdf-pen.ts';

/** As large as the drawing, or of a size and with margins in points, where the drawing is made smaller if need be and centred. */
export type PdfPage = 'fit' | { readonly width: number; readonly height: number; readonly margin: number };

/** Of a CSS pixel. */
const POINTS = 72 / 96;

/** No program need show more on a side (ISO 32000-1, annex C.2); larger drawings are made smaller. */
const MOST_POINTS = 14_400;

export interface PlacedPage {
  /** In points. */
  readonly size: { readonly width: number; readonly height: number };
  /** Where the drawing is on the page. */
  readonly spot: PdfPen['spot'];
}

/** @throws RangeError if the margins leave no room */
export function pageFor({ width, height }: { readonly width: number; readonly height: number }, page: PdfPage): PlacedPage {
  if (page === 'fit') {
    const scale = Math.min(POINTS, MOST_POINTS / Math.max(width, height));
    return { size: { width: width * scale, height: height * scale }, spot: { x: 0, y: 0, scale } };
  }
  const room = { width: page.width - 2 * page.margin, height: page.height - 2 * page.margin };
  if (!(room.width > 0 && room.height > 0)) throw new RangeError(`pageFor: margins of ${page.margin} points leave nothing of ${page.width} × ${page.height}`);
  const scale = Math.min(POINTS, room.width / width, room.height / height);
  return {
    size: { width: page.width, height: page.height },
    spot: { x: (page.width - width * scale) / 2, y: (page.height - height * scale) / 2, scale },
  };
}
