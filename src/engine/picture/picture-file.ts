/** A drawing as the bytes of a file. The page's worker and the command make the same. */
import { CARRIED_FILE } from '../../../graph/picture/carried/carried-text.ts';
import type { Drawing } from '../../../graph/picture/drawing.ts';
import { PAGE_MARGIN, PAGES, type FileOrder } from '../../../graph/picture/file-order.ts';
import { facesIn } from '../../../graph/picture/font/faces-in.ts';
import { unicodeRange } from '../../../graph/picture/font/face.ts';
import { withChunks } from '../../../graph/picture/png/chunks.ts';
import { pixelSize } from '../../../graph/picture/png/png-size.ts';
import { resolutionChunk } from '../../../graph/picture/png/resolution.ts';
import { textChunk } from '../../../graph/picture/png/text-chunk.ts';
import { CARRIED_ID, drawingToSvg, svgDocument, type EmbeddedFont } from '../../../graph/picture/svg/svg.ts';
import { base64 } from '../base64.ts';
import { openFonts, type FontSource } from './fonts.ts';
import { outlineText } from './outline-text.ts';
import { pdfOf } from './pdf.ts';
import { pngOf } from './png.ts';
import type { WasmSource } from './rasteriser.ts';

export interface PictureFile {
  readonly bytes: Uint8Array;
  /** Characters that no bundled font has; boxes stand in their place. */
  readonly missing: readonly string[];
}

export interface PictureParts {
  readonly drawing: Drawing;
  /** The debate document that the picture is to carry; nothing where undefined. */
  readonly carried: string | undefined;
  /** Of the text, as in BCP 47. */
  readonly language: string;
}

export interface PictureEngines {
  readonly fonts: FontSource;
  readonly wasm: WasmSource;
}

/** @throws PictureTooLargeError; an Error if a font or an engine cannot be had, or fails */
export async function pictureFile({ drawing, carried, language }: PictureParts, order: FileOrder, { fonts, wasm }: PictureEngines): Promise<PictureFile> {
  switch (order.format) {
    case 'svg': {
      const kept = carried === undefined ? {} : { carried };
      if (order.text !== 'outlines') return { bytes: utf8(drawingToSvg(drawing, { ...kept, fonts: order.text === 'embedded' ? await embedded(drawing, fonts) : [] })), missing: [] };
      const { nodes, missing } = await outlines(drawing, fonts);
      return { bytes: utf8(drawingToSvg({ ...drawing, nodes }, kept)), missing };
    }
    case 'png': {
      const { width, height, dotsPerInch } = pixelSize(drawing, order.size);
      const { png, missing } = await pngOf(svgDocument(drawing), { width, height }, fonts, wasm);
      return { bytes: withChunks(png, [resolutionChunk(dotsPerInch), ...(carried === undefined ? [] : [textChunk(CARRIED_ID, carried)])]), missing };
    }
    case 'pdf': {
      const page = PAGES[order.page];
      const attachment = carried === undefined ? {} : { attachment: { name: CARRIED_FILE, bytes: utf8(carried), mimeType: 'application/json' } };
      const { pdf, missing } = await pdfOf(drawing, { page: page === undefined ? 'fit' : { ...page, margin: PAGE_MARGIN }, title: drawing.title, subject: drawing.description, language, ...attachment }, fonts);
      return { bytes: pdf, missing };
    }
  }
}

async function embedded(drawing: Drawing, fonts: FontSource): Promise<EmbeddedFont[]> {
  return Promise.all(
    facesIn(drawing.nodes).map(async (face) => ({
      family: face.family,
      weight: face.weight,
      dataUri: `data:font/woff;base64,${base64(await fonts(face))}`,
      unicodeRange: unicodeRange(face),
    })),
  );
}

async function outlines(drawing: Drawing, fonts: FontSource): Promise<Pick<Drawing, 'nodes'> & Pick<PictureFile, 'missing'>> {
  const { root, missing } = outlineText({ name: 'g', attributes: {}, children: drawing.nodes }, await openFonts(drawing.nodes, fonts));
  return { nodes: root.children.filter((child) => typeof child !== 'string'), missing };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
