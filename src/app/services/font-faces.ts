import bold from '@fontsource/roboto/files/roboto-latin-700-normal.woff2?url';
import regular from '@fontsource/roboto/files/roboto-latin-400-normal.woff2?url';

/** A font that a picture brings along, so that it looks the same where the font is not installed. */
export interface FontFace {
  readonly weight: number;
  /** `data:` address of a WOFF2 file. */
  readonly source: string;
}

/** The faces that the map is drawn with, loaded once. */
export function fontFaces(): Promise<readonly FontFace[]> {
  return (faces ??= Promise.all([load(regular, 400), load(bold, 700)]));
}

let faces: Promise<readonly FontFace[]> | undefined;

async function load(address: string, weight: number): Promise<FontFace> {
  const response = await fetch(address);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return { weight, source: `data:font/woff2;base64,${btoa(binary)}` };
}
