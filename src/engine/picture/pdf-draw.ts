/** Puts the elements of a drawing onto the page of a PDF document. */
import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { boundsOf } from './bounds.ts';
import { drawShape } from './pdf-shape.ts';
import { drawText } from './pdf-text.ts';
import type { PdfPen } from './pdf-pen.ts';
import { translation } from './translation.ts';

export function drawNode(node: SvgNode, pen: PdfPen): void {
  markPlace(node, pen);
  const held = withLook(node, pen);
  switch (node.name) {
    case 'g':
      drawGroup(node, held);
      break;
    case 'a':
      drawGroup(node, held);
      addLink(node, pen);
      break;
    case 'text':
      drawText(node, held);
      break;
    case 'rect':
    case 'circle':
    case 'path':
      drawShape(node, held);
      break;
    default:
      // What is said about the drawing, such as a title, is not drawn.
      break;
  }
}

/** Looks are handed down, but for opacity, which adds up. A group is faded part by part. */
function withLook({ attributes }: SvgNode, pen: PdfPen): PdfPen {
  return { ...pen, look: { ...pen.look, ...attributes, opacity: Number(pen.look['opacity'] ?? 1) * Number(attributes['opacity'] ?? 1) } };
}

function drawGroup(node: SvgNode, pen: PdfPen): void {
  const { x, y } = translation(node);
  const { document, spot } = pen;
  document.save().translate(x, y);
  const inside = { ...pen, spot: { ...spot, x: spot.x + x * spot.scale, y: spot.y + y * spot.scale } };
  for (const child of node.children) if (typeof child !== 'string') drawNode(child, inside);
  document.restore();
}

/** Where links to this element lead. */
function markPlace(node: SvgNode, { document, fonts, places, spot }: PdfPen): void {
  const name = places.get(String(node.attributes['id'] ?? ''));
  const bounds = name === undefined ? undefined : boundsOf(node, fonts);
  if (name === undefined || bounds === undefined) return;
  document.addNamedDestination(name, 'XYZ', spot.x + bounds.left * spot.scale, spot.y + bounds.top * spot.scale, null);
}

/** Only links to the web, and to what is in the drawing. */
function addLink(node: SvgNode, { document, fonts, places }: PdfPen): void {
  const bounds = boundsOf(node, fonts);
  if (bounds === undefined) return;
  const { left, top, right, bottom } = bounds;
  const href = String(node.attributes['href'] ?? '');
  const place = href.startsWith('#') ? places.get(href.slice(1)) : undefined;
  if (place !== undefined) document.goTo(left, top, right - left, bottom - top, place);
  if (/^https?:\/\//i.test(href)) document.link(left, top, right - left, bottom - top, encodeURI(decoded(href)));
}

/** Addresses in PDF are ASCII; what is encoded already is not encoded again. */
function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
