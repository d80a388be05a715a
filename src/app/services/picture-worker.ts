/** Makes files of drawings; `picture-service.ts` starts it. */
import { speak } from '../../../graph/language/language.ts';
import type { FileOrder } from '../../../graph/picture/file-order.ts';
import { pictureFile, type PictureFile, type PictureParts } from '../../engine/picture/picture-file.ts';
import { languageOf } from '../../languages/language-of.ts';
import { fontsOfPage, resvgOfPage } from './picture-files.ts';

export interface PictureMessage {
  readonly parts: PictureParts;
  readonly order: FileOrder;
  /** In which errors are worded. */
  readonly language: string;
}

export type PictureReply = { readonly file: PictureFile } | { readonly error: string };

self.addEventListener('message', ({ data }: MessageEvent<PictureMessage>) => {
  void reply(data).then((message) => self.postMessage(message));
});

async function reply({ parts, order, language }: PictureMessage): Promise<PictureReply> {
  try {
    speak(await languageOf(language));
    return { file: await pictureFile(parts, order, { fonts: fontsOfPage, wasm: resvgOfPage }) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
