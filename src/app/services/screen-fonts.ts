import { facesFor } from '../../../graph/picture/font/choose-face.ts';
import { unicodeRange, type Face } from '../../../graph/picture/font/face.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import { fontAddress } from './font-address.ts';

const loaded = new Map<Face, Promise<unknown>>();

/**
 * Loads the bundled fonts that the page does not have already, so that the map on screen is set in the fonts that were measured, and
 * looks as its exports do. A font that cannot be had is done without: the reader's system has others.
 */
export async function loadFontsFor({ boxes, groups }: Scene, onThePage: readonly string[]): Promise<void> {
  const faces = new Set([...boxes, ...groups].flatMap(({ lines }) => lines.flatMap(({ text, weight }) => facesFor(text, weight))));
  await Promise.all([...faces].filter(({ family }) => !onThePage.includes(family)).map(load));
}

async function load(face: Face): Promise<void> {
  let loading = loaded.get(face);
  if (loading === undefined) {
    const font = new FontFace(face.family, `url("${fontAddress(face)}")`, { weight: String(face.weight), unicodeRange: unicodeRange(face) });
    document.fonts.add(font);
    loading = font.load();
    loaded.set(face, loading);
  }
  await loading.catch(() => loaded.delete(face));
}
