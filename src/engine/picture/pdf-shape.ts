import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { pathSteps } from './path-data.ts';
import type { PdfPen } from './pdf-pen.ts';

/** A rectangle, circle or path. */
export function drawShape(node: SvgNode, { document, look }: PdfPen): void {
  const fill = colour(look['fill'] ?? '#000000');
  const stroke = colour(look['stroke']);
  if (fill === undefined && stroke === undefined) return;
  document.save();
  document.opacity(Number(look['opacity'] ?? 1));
  if (stroke !== undefined) setStroke(document, look);
  outline(node, document);
  if (fill !== undefined && stroke !== undefined) document.fillAndStroke(fill, stroke);
  else if (fill !== undefined) document.fill(fill);
  else document.stroke(stroke);
  document.restore();
}

export function colour(value: string | number | undefined): string | undefined {
  return value === undefined || value === 'none' ? undefined : String(value);
}

function setStroke(document: PDFKit.PDFDocument, look: SvgNode['attributes']): void {
  document.lineWidth(Number(look['stroke-width'] ?? 1)).miterLimit(4);
  const join = look['stroke-linejoin'];
  document.lineJoin(join === 'round' || join === 'bevel' ? join : 'miter');
  const dashes = String(look['stroke-dasharray'] ?? 'none').split(/[ ,]+/).map(Number);
  // The types know of one length only.
  if (dashes.every((length) => length > 0)) document.dash(dashes as unknown as number, {});
}

function outline({ name, attributes }: SvgNode, document: PDFKit.PDFDocument): void {
  const number = (key: string): number => Number(attributes[key] ?? 0);
  if (name === 'circle') {
    document.circle(number('cx'), number('cy'), number('r'));
  } else if (name === 'rect') {
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')];
    const radius = Math.min(number('rx'), width / 2, height / 2);
    if (radius > 0) document.roundedRect(x, y, width, height, radius);
    else document.rect(x, y, width, height);
  } else {
    drawPath(String(attributes['d'] ?? ''), document);
  }
}

/** Quadratic curves are raised to cubic ones, the only ones in PDF. */
export function drawPath(d: string, document: PDFKit.PDFDocument): void {
  let [x, y] = [0, 0];
  for (const { command, numbers } of pathSteps(d)) {
    const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = numbers;
    if (command === 'M') document.moveTo(a, b);
    else if (command === 'L') document.lineTo(a, b);
    else if (command === 'Q') document.bezierCurveTo(x + ((a - x) * 2) / 3, y + ((b - y) * 2) / 3, c + ((a - c) * 2) / 3, e + ((b - e) * 2) / 3, c, e);
    else if (command === 'C') document.bezierCurveTo(a, b, c, e, f, g);
    else document.closePath();
    [x, y] = [numbers.at(-2) ?? x, numbers.at(-1) ?? y];
  }
}
