import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { missingBox } from './missing-box.ts';
import { missingCharacters } from './missing-characters.ts';
import { pdfFont, type PdfFont } from './pdf-font.ts';
import type { PdfPen } from './pdf-pen.ts';
import { colour, drawPath } from './pdf-shape.ts';
import { placeText } from './place-text.ts';
import type { ShapedRun } from './shape-line.ts';

/** As text that can be selected and searched, with the glyphs that it needs of each font. */
export function drawText(node: SvgNode, pen: PdfPen): void {
  const { document, fonts, look } = pen;
  const fill = colour(look['fill'] ?? '#000000');
  if (fill === undefined) return;
  const { line, left, baseline, size } = placeText(node, fonts);
  document.save();
  document.opacity(Number(look['opacity'] ?? 1)).fillColor(fill);
  for (const run of line.runs) {
    if (run.drawn) {
      const { font, draw } = fontOf(run.drawn, pen);
      document.font(font as unknown as PDFKit.Mixins.PDFFontSource, run.drawn.face.file, size);
      draw(run);
      // With features named, even if there are none, pdfkit takes the run as a whole and remembers nothing of it.
      document.text(run.text, left + run.x, baseline, { lineBreak: false, baseline: 'alphabetic', features: [] });
    } else {
      for (const character of missingCharacters(run.text)) pen.missing.add(character);
      drawPath(missingBox(run.text, left + run.x, baseline, size), document);
      document.fill(fill);
    }
  }
  document.restore();
}

function fontOf({ face, font }: NonNullable<ShapedRun['drawn']>, { pdfFonts }: PdfPen): PdfFont {
  let known = pdfFonts.get(face.file);
  if (known === undefined) {
    // Such as NotoSansSC-12-400-normal: the slices of a family call themselves the same.
    const slice = /[^/]+$/.exec(face.file)?.[0].replace('.woff', '') ?? '';
    known = pdfFont(font, slice);
    pdfFonts.set(face.file, known);
  }
  return known;
}
