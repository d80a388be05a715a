/** What pictures are drawn with, from where the page came from; only what a picture needs is loaded. */
import resvg from '@resvg/resvg-wasm/index_bg.wasm?url';
import { say, str } from '../../../graph/language/say.ts';
import type { FontSource } from '../../engine/picture/fonts.ts';
import type { WasmSource } from '../../engine/picture/rasteriser.ts';
import { fontAddress } from './font-address.ts';

export const fontsOfPage: FontSource = async (face) => load(fontAddress(face), (status) => say(str`A font of the picture could not be loaded (${status}). Try again, or reload the page.`));

export const resvgOfPage: WasmSource = async () => load(resvg, (status) => say(str`What draws the picture could not be loaded (${status}). Try again, or reload the page.`));

async function load(address: string, failure: (status: number) => string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(failure(response.status));
  return new Uint8Array(await response.arrayBuffer());
}
