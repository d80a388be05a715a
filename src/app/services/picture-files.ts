/** What pictures are drawn with, from where the page came from; only what a picture needs is loaded. */
import resvg from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { Face } from '../../../graph/picture/font/face.ts';
import type { FontSource } from '../../engine/picture/fonts.ts';
import type { WasmSource } from '../../engine/picture/rasteriser.ts';

/** Addresses of the font files, by their paths. */
const ADDRESSES = new Map(
  Object.entries(
    import.meta.glob<string>(
      [
        '/node_modules/@fontsource/{roboto,noto-sans-hebrew,noto-sans-arabic,noto-sans-sc,noto-sans-kr,noto-emoji}/files/*-{400,700}-normal.woff',
        // The whole fonts, whose slices are all that is used.
        '!/node_modules/@fontsource/*/files/{noto-sans-sc-chinese-simplified,noto-sans-kr-korean,noto-emoji-emoji}-*.woff',
      ],
      { query: '?url', import: 'default', eager: true },
    ),
  ),
);

export const fontsOfPage: FontSource = async (face) => load(fontAddress(face), 'A font of the picture');

export function fontAddress({ file }: Face): string {
  const address = ADDRESSES.get(`/node_modules/@fontsource/${file.replace('/', '/files/')}`);
  if (address === undefined) throw new Error(`fontAddress: there is no font file ${file}`);
  return address;
}

export const resvgOfPage: WasmSource = async () => load(resvg, 'What draws the picture');

async function load(address: string, what: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${what} could not be loaded (${response.status}). Try again, or reload the page.`);
  return new Uint8Array(await response.arrayBuffer());
}
