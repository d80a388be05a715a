/** A scene as the text of a standalone SVG document: real text, no script, no reference to anything outside. */
import { round } from '../round.ts';
import type { Scene } from '../scene.ts';
import { cleanText } from '../text/clean-text.ts';
import type { FontWeight } from '../text/measure.ts';
import type { Theme } from '../theme.ts';
import { drawBox, drawGroup } from './draw-box.ts';
import { drawJunction } from './draw-junction.ts';
import { drawPath, drawPathTag } from './draw-path.ts';
import { legendNote, NO_NOTE, sourcesNote, titleNote } from './notes.ts';
import { svgNode, svgText, type SvgNode } from './svg-node.ts';

export interface SvgOptions {
  /** Drawn above the scene; an empty one is not. */
  readonly title?: string;
  /** Whether the theme's paper is behind the picture (the default); else nothing is. */
  readonly paper?: boolean;
  readonly legend?: boolean;
  /** Whether each essay gets a line with its title, author, outlet and date. */
  readonly sources?: boolean;
  /** Fonts to embed, so that the text looks the same where Roboto is not installed. */
  readonly fonts?: readonly EmbeddedFont[];
}

export interface EmbeddedFont {
  readonly weight: FontWeight;
  /** The font file as a `data:` URI in base64. */
  readonly dataUri: string;
  /** As in CSS, such as `U+0-FF`; the whole font where left out. */
  readonly unicodeRange?: string;
}

/** Throws a TypeError if a font is no data URI. */
export function sceneToSvg(scene: Scene, theme: Theme, options: SvgOptions = {}): string {
  const { title = '', paper = true } = options;
  const { width, height } = svgSize(scene, theme, options);
  const { head, legend, sources } = notesOf(scene, theme, options);
  const root = { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img', 'font-family': theme.fontFamily };
  return svgText(
    svgNode('svg', root, [
      svgNode('title', {}, [cleanText(title) || scene.title]),
      svgNode('desc', {}, [descriptionOf(scene)]),
      ...fontFaces(options.fonts ?? []),
      ...(paper ? [svgNode('rect', { width, height, fill: theme.paper })] : []),
      ...head.nodes,
      lowered(head.height, sceneNodes(scene, theme)),
      lowered(head.height + scene.height, legend.nodes),
      lowered(head.height + scene.height + legend.height, sources.nodes),
    ]),
  );
}

/** The size of the document in pixels, with what the options add to the scene. */
export function svgSize(scene: Scene, theme: Theme, options: SvgOptions = {}): { readonly width: number; readonly height: number } {
  const { head, legend, sources } = notesOf(scene, theme, options);
  return { width: scene.width, height: round(head.height + scene.height + legend.height + sources.height) };
}

function notesOf(scene: Scene, theme: Theme, { title = '', legend, sources }: SvgOptions) {
  const { width } = scene;
  return {
    head: cleanText(title) === '' ? NO_NOTE : titleNote(title, width, theme),
    legend: legend === true ? legendNote(scene, width, theme) : NO_NOTE,
    sources: sources === true ? sourcesNote(scene, width, theme) : NO_NOTE,
  };
}

/** What of the debate the scene shows, in words. */
export function descriptionOf({ shown: { claims, ofClaims, essays } }: Scene): string {
  return `${claims} of ${ofClaims} ${ofClaims === 1 ? 'claim' : 'claims'}, ${essays} ${essays === 1 ? 'essay' : 'essays'}`;
}

/** From back to front: frames, lines, boxes, counts. */
function sceneNodes({ groups, paths, junctions, boxes }: Scene, theme: Theme): SvgNode[] {
  const numbers = new Map(groups.map(({ key, number }) => [key, number]));
  return [
    ...groups.map((group) => drawGroup(group, theme)),
    ...paths.map((path) => drawPath(path, theme)),
    ...junctions.map((junction) => drawJunction(junction, theme)),
    ...boxes.map((box) => drawBox(box, numbers.get(box.group) ?? 1, theme)),
    ...paths.flatMap(({ labels }) => labels.map((label) => drawPathTag(label, label.kind, theme))),
  ];
}

function lowered(by: number, nodes: readonly SvgNode[]): SvgNode {
  return svgNode('g', { transform: by === 0 ? undefined : `translate(0 ${round(by)})` }, nodes);
}

const DATA_URI = /^data:[\w.+/-]+(?:;[\w=-]+)*;base64,[A-Za-z0-9+/=]+$/;
const UNICODE_RANGE = /^[Uu0-9A-Fa-f+?,\s-]+$/;

function fontFaces(fonts: readonly EmbeddedFont[]): SvgNode[] {
  if (fonts.length === 0) return [];
  const rules = fonts.map(({ weight, dataUri, unicodeRange }) => {
    if (!DATA_URI.test(dataUri)) throw new TypeError(`sceneToSvg: a font must be given as a data URI in base64, not as "${dataUri.slice(0, 40)}"`);
    if (unicodeRange !== undefined && !UNICODE_RANGE.test(unicodeRange)) throw new TypeError(`sceneToSvg: "${unicodeRange}" is no unicode-range`);
    const range = unicodeRange === undefined ? '' : `;unicode-range:${unicodeRange}`;
    return `@font-face{font-family:Roboto;font-weight:${weight};src:url(${dataUri})${range}}`;
  });
  return [svgNode('style', {}, [rules.join('')])];
}
