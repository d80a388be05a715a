import bold from '@fontsource/roboto/files/roboto-latin-700-normal.woff2?url';
import regular from '@fontsource/roboto/files/roboto-latin-400-normal.woff2?url';
import type { EmbeddedFont } from '../../../graph/picture/picture.ts';

/** The fonts that a picture brings along, so that it looks the same where Roboto is not installed; loaded once, if that goes well. */
export async function embeddedFonts(): Promise<readonly EmbeddedFont[]> {
  return (fonts ??= await Promise.all([load(regular, 400), load(bold, 700)]));
}

let fonts: readonly EmbeddedFont[] | undefined;

async function load(address: string, weight: EmbeddedFont['weight']): Promise<EmbeddedFont> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`A font of the picture could not be loaded (${response.status}). Try again, or reload the page.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return { weight, dataUri: `data:font/woff2;base64,${btoa(binary)}` };
}
