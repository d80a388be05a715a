import { sha256 } from '@noble/hashes/sha2.js';
import { svgNode, svgText, type SvgNode } from '../../../graph/picture/svg/svg-node.ts';

export interface PdfInfo {
  readonly title: string;
  readonly author?: string;
  readonly subject?: string;
  /** As in BCP 47, such as `en`. */
  readonly language: string;
  /** When what is drawn was made. Left out, the document names no time; it never names that of the drawing. */
  readonly date?: Date;
}

const PROGRAM = 'Elenchus';

/**
 * A document without pages whose bytes follow from what is put into it.
 * @param content all that the document is made from, by which it is told from others
 */
export async function pdfDocument(about: PdfInfo, content: string): Promise<PDFKit.PDFDocument> {
  const { default: PDFDocument } = await import('pdfkit');
  const { title, author, subject, language, date } = about;
  const info = {
    Title: title,
    ...(author === undefined ? {} : { Author: author }),
    ...(subject === undefined ? {} : { Subject: subject }),
    Creator: PROGRAM,
    CreationDate: date ?? new Date(0),
  };
  // An empty name keeps the document from loading a font of its own.
  const document = new PDFDocument({ autoFirstPage: false, pdfVersion: '1.7', lang: language, displayTitle: true, font: '', info });
  if (date === undefined) delete document.info.CreationDate;
  return Object.assign(document, {
    // For pdfkit, documents of one title are the same.
    _id: sha256(new TextEncoder().encode(content)).slice(0, 16),
    // What pdfkit would write into the XML metadata is not escaped.
    _addInfo: () => document.appendXML(metadata(about)),
  });
}

/** Dublin Core and XMP, see ISO 16684-1. */
function metadata({ title, author, subject, language, date }: PdfInfo): string {
  const alternatives = (text: string): SvgNode => svgNode('rdf:Alt', {}, [svgNode('rdf:li', { 'xml:lang': 'x-default' }, [text])]);
  const list = (kind: string, text: string): SvgNode => svgNode(kind, {}, [svgNode('rdf:li', {}, [text])]);
  const spaces = { 'rdf:about': '', 'xmlns:dc': 'http://purl.org/dc/elements/1.1/', 'xmlns:xmp': 'http://ns.adobe.com/xap/1.0/' };
  return svgText(
    svgNode('rdf:Description', spaces, [
      svgNode('dc:title', {}, [alternatives(title)]),
      ...(author === undefined ? [] : [svgNode('dc:creator', {}, [list('rdf:Seq', author)])]),
      ...(subject === undefined ? [] : [svgNode('dc:description', {}, [alternatives(subject)])]),
      svgNode('dc:language', {}, [list('rdf:Bag', language)]),
      svgNode('xmp:CreatorTool', {}, [PROGRAM]),
      ...(date === undefined ? [] : [svgNode('xmp:CreateDate', {}, [date.toISOString()])]),
    ]),
  );
}
