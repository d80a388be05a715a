import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import type { Fonts } from './fonts.ts';
import type { PdfFont } from './pdf-font.ts';

/** What the elements of a drawing are put onto a page with. */
export interface PdfPen {
  readonly document: PDFKit.PDFDocument;
  readonly fonts: Fonts;
  /** Of this document, by the files of their faces. */
  readonly pdfFonts: Map<string, PdfFont>;
  /** Takes the characters that no bundled font has. */
  readonly missing: Set<string>;
  /** Names of places in the document, by the ids of the elements that links point to. */
  readonly places: ReadonlyMap<string, string>;
  /** The origin of the coordinates on the page, and the points that a pixel has there. */
  readonly spot: { readonly x: number; readonly y: number; readonly scale: number };
  /** The attributes of the element and, where it has none, those around it. */
  readonly look: SvgNode['attributes'];
}
