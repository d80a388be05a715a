import type { Font } from 'fontkit';
import type { Face } from '../../../graph/picture/font/face.ts';
import { facesIn } from '../../../graph/picture/font/faces-in.ts';
import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import { unpackWoff } from './woff.ts';

/** Gets the bytes of a face's WOFF file. */
export type FontSource = (face: Face) => Promise<Uint8Array>;

/** Opened fonts. Throws where a face was not opened before. */
export type Fonts = (face: Face) => Font;

/** Opens the faces that the drawing needs; each is loaded once for each source, if that goes well. */
export async function openFonts(nodes: readonly SvgNode[], source: FontSource): Promise<Fonts> {
  const opened = new Map(await Promise.all(facesIn(nodes).map(async (face) => [face.file, await openFont(face, source)] as const)));
  return (face) => {
    const font = opened.get(face.file);
    if (font === undefined) throw new Error(`openFonts: ${face.file} is not among the opened faces`);
    return font;
  };
}

const cache = new WeakMap<FontSource, Map<Face, Promise<Font>>>();

async function openFont(face: Face, source: FontSource): Promise<Font> {
  let fonts = cache.get(source);
  if (fonts === undefined) cache.set(source, (fonts = new Map<Face, Promise<Font>>()));
  let font = fonts.get(face);
  if (font === undefined) {
    font = load(face, source);
    fonts.set(face, font);
    font.catch(() => fonts.delete(face));
  }
  return font;
}

async function load(face: Face, source: FontSource): Promise<Font> {
  const [{ create }, bytes] = await Promise.all([import('fontkit'), source(face).then(unpackWoff)]);
  // The types know of Node's buffers only.
  const font = create(bytes as Buffer);
  if (!('layout' in font)) throw new Error(`${face.file} is a collection, not a font`);
  return font;
}
