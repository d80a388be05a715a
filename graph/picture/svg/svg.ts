/** A drawing as the text of a standalone SVG document: real text, no script, no reference to anything outside but links that were asked for. */
import type { Drawing } from '../drawing.ts';
import type { FontWeight } from '../text/measure.ts';
import { svgNode, svgText, type SvgNode } from './svg-node.ts';

/** What goes along in the document. */
export interface SvgOptions {
  /** Fonts to embed, so that the text looks the same where they are not installed. */
  readonly fonts?: readonly EmbeddedFont[];
  /** What the picture carries so that it can be opened again, as `carried/` writes it. */
  readonly carried?: string;
}

/** A font that goes along in the document. */
export interface EmbeddedFont {
  readonly family: string;
  readonly weight: FontWeight;
  /** The font file as a `data:` URI in base64. */
  readonly dataUri: string;
  /** As in CSS, such as `U+0-FF`; the whole font where left out. */
  readonly unicodeRange?: string;
}

/** Names the element in which a picture carries what it shows. */
export const CARRIED_ID = 'elenchus-debate';

const [TITLE, DESCRIPTION] = ['picture-title', 'picture-description'];

/** Throws a TypeError if a font is no data URI. */
export function drawingToSvg(drawing: Drawing, options: SvgOptions = {}): string {
  return svgText(svgDocument(drawing, options));
}

/** The root element. It is a document and no image to a screen reader, which can so read the claims one by one. */
export function svgDocument({ width, height, title, description, fontFamily, nodes }: Drawing, { fonts = [], carried }: SvgOptions = {}): SvgNode {
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'graphics-document document',
    'aria-labelledby': TITLE,
    'aria-describedby': DESCRIPTION,
    'font-family': fontFamily,
  };
  return svgNode('svg', root, [
    svgNode('title', { id: TITLE }, [title]),
    svgNode('desc', { id: DESCRIPTION }, [description]),
    ...(carried === undefined ? [] : [svgNode('metadata', { id: CARRIED_ID }, [carried])]),
    ...fontFaces(fonts),
    ...nodes,
  ]);
}

const DATA_URI = /^data:[\w.+/-]+(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=]+$/;
const UNICODE_RANGE = /^[Uu0-9A-Fa-f+?,\s-]+$/;
const FAMILY = /^[A-Za-z0-9 ]+$/;

function fontFaces(fonts: readonly EmbeddedFont[]): SvgNode[] {
  if (fonts.length === 0) return [];
  const rules = fonts.map(({ family, weight, dataUri, unicodeRange }) => {
    if (!DATA_URI.test(dataUri)) throw new TypeError(`svgDocument: a font must be given as a data URI in base64, not as "${dataUri.slice(0, 40)}"`);
    if (!FAMILY.test(family)) throw new TypeError(`svgDocument: "${family}" is no name of a font`);
    if (unicodeRange !== undefined && !UNICODE_RANGE.test(unicodeRange)) throw new TypeError(`svgDocument: "${unicodeRange}" is no unicode-range`);
    const range = unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`;
    return `@font-face{font-family:"${family}";font-weight:${weight};src:url(${dataUri})${range}}`;
  });
  return [svgNode('style', {}, [rules.join('')])];
}
