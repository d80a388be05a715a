import type { Drawing } from '../../../graph/picture/drawing.ts';
import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { bytesOf } from './bytes-of.ts';
import { openFonts, type FontSource } from './fonts.ts';
import { pdfDocument, type PdfInfo } from './pdf-document.ts';
import { drawNode } from './pdf-draw.ts';
import { pageFor, type PdfPage } from './pdf-page.ts';

export interface PdfOptions extends PdfInfo {
  readonly page: PdfPage;
  /** A file that the document carries. */
  readonly attachment?: PdfAttachment;
}

export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Such as `application/json`. */
  readonly mimeType: string;
  readonly description?: string;
}

export interface PdfPicture {
  readonly pdf: Uint8Array;
  /** Characters that no bundled font has; boxes are drawn for them. */
  readonly missing: readonly string[];
}

/**
 * The drawing on a page of PDF, with text as text. The same input gives the same bytes.
 * @throws if a font cannot be had
 */
export async function pdfOf(drawing: Drawing, options: PdfOptions, source: FontSource): Promise<PdfPicture> {
  const { nodes } = drawing;
  const [fonts, document] = await Promise.all([openFonts(nodes, source), pdfDocument(options, contentOf(drawing, options))]);
  const bytes = bytesOf(document);
  const { size, spot } = pageFor(drawing, options.page);
  document.addPage({ size: [size.width, size.height], margin: 0 });
  document.translate(spot.x, spot.y).scale(spot.scale);
  const missing = new Set<string>();
  const pen = { document, fonts, pdfFonts: new Map(), missing, places: placesOf(nodes), spot, look: {} };
  for (const node of nodes) drawNode(node, pen);
  if (options.attachment) attach(options.attachment, document);
  document.end();
  return { pdf: await bytes, missing: [...missing] };
}

/** By which the document is told from others. */
function contentOf(drawing: Drawing, { attachment, ...options }: PdfOptions): string {
  return JSON.stringify([drawing, options, attachment && [attachment.name, Array.from(attachment.bytes)]]);
}

function attach({ name, bytes, mimeType, description }: PdfAttachment, document: PDFKit.PDFDocument): void {
  const about = { name, type: mimeType, relationship: 'Source', ...(description === undefined ? {} : { description }) };
  // The types know of Node's buffers only.
  document.file(bytes as Buffer, about);
}

/** Names for what the drawing's own links point to. Ids may be any text, so that they are no names themselves. */
function placesOf(nodes: readonly SvgNode[]): ReadonlyMap<string, string> {
  const targets = new Set(linkTargets(nodes));
  const there = new Set(idsIn(nodes).filter((id) => targets.has(id)));
  return new Map([...there].map((id, i) => [id, `place-${i + 1}`]));
}

function idsIn(nodes: readonly SvgNode[]): string[] {
  return nodes.flatMap(({ attributes, children }) => {
    const inside = idsIn(children.filter((child) => typeof child !== 'string'));
    return attributes['id'] === undefined ? inside : [String(attributes['id']), ...inside];
  });
}

function linkTargets(nodes: readonly SvgNode[]): string[] {
  return nodes.flatMap(({ name, attributes, children }) => {
    const href = String(attributes['href'] ?? '');
    const inside = linkTargets(children.filter((child) => typeof child !== 'string'));
    return name === 'a' && href.startsWith('#') ? [href.slice(1), ...inside] : inside;
  });
}
