import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF as a program reads it that knows nothing of ours. */
export interface ReadPdf {
  readonly document: PDFDocumentProxy;
  readonly page: PDFPageProxy;
  /** The pieces of text from left to right and from top to bottom, each in the order in which it is read. */
  readonly texts: readonly PdfText[];
}

export interface PdfText {
  readonly text: string;
  /** In points, from the left and from the top, to the baseline. */
  readonly x: number;
  readonly y: number;
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const [, , , height = 0] = page.view;
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , , x, y] = item.transform as number[];
    return [{ text: item.str, x: x ?? 0, y: height - (y ?? 0) }];
  });
  return { document, page, texts };
}
