/** Makes files of drawings; `picture-service.ts` starts it. */
import rasteriserAddress from '@resvg/resvg-wasm/index_bg.wasm?url';
import type { FileOrder } from '../../../graph/picture/file-order.ts';
import { pictureFile, type PictureFile, type PictureParts } from '../../engine/picture/picture-file.ts';
import { pageFonts } from './page-fonts.ts';

export interface PictureMessage {
  readonly parts: PictureParts;
  readonly order: FileOrder;
}

export type PictureReply = { readonly file: PictureFile } | { readonly error: string };

self.addEventListener('message', ({ data }: MessageEvent<PictureMessage>) => {
  void reply(data).then((message) => self.postMessage(message));
});

async function reply({ parts, order }: PictureMessage): Promise<PictureReply> {
  try {
    return { file: await pictureFile(parts, order, { fonts: pageFonts, wasm: loadRasteriser }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function loadRasteriser(): Promise<Uint8Array> {
  const response = await fetch(rasteriserAddress);
  if (!response.ok) throw new Error(`The program that draws pixels could not be loaded (${response.status}). Try again, or reload the page.`);
  return new Uint8Array(await response.arrayBuffer());
}
