import { PAGES } from '../../../graph/picture/file-order.ts';
import { pixelSize } from '../../../graph/picture/png/png-size.ts';
import type { Rendered } from '../output/render-json.ts';
import { paragraph, type Paper } from './paper.ts';

/** What was written, and what it shows. */
export function renderText(rendered: Rendered, paper: Paper): string[] {
  const { file, drawing, missing } = rendered;
  return [
    ...paragraph(paper, `${drawing.title}: ${drawing.description}`),
    ...paragraph(paper, `${file}: ${sizeInWords(rendered)}`),
    ...(missing.length === 0 ? [] : paragraph(paper, `No bundled font has ${missing.join(' ')}; boxes stand in their place.`)),
  ];
}

function sizeInWords({ order, drawing }: Rendered): string {
  switch (order.format) {
    case 'svg':
      return `${drawing.width} × ${drawing.height} pixels on screen`;
    case 'png': {
      const { width, height, dotsPerInch } = pixelSize(drawing, order.size);
      return `${width} × ${height} pixels, ${Math.round(dotsPerInch)} dots per inch`;
    }
    case 'pdf':
      return PAGES[order.page] === undefined ? 'a page as large as the picture' : `on ${order.page.replace('-landscape', ' across').toUpperCase().replace('ACROSS', 'across')}`;
  }
}
