/** From an order to the bytes of a picture, on a machine without a browser. */
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Drawing } from '../../graph/picture/drawing.ts';
import type { FileOrder } from '../../graph/picture/file-order.ts';
import type { ElkLayout } from '../../graph/picture/layout/elk-graph.ts';
import { layingOutWith } from '../../graph/picture/layout/layout-picture.ts';
import { drawOrder, type PictureOrder } from '../../graph/picture/order.ts';
import { version } from '../../package.json' with { type: 'json' };
import { pictureFile, type PictureFile } from '../engine/picture/picture-file.ts';
import { pictureLanguage } from '../engine/picture/picture-language.ts';
import { largestScale } from '../engine/picture/png-limits.ts';
import { fontsOnDisk, resvgOnDisk } from './picture-files.ts';

export interface Picture extends PictureFile {
  readonly drawing: Drawing;
  /** As what it was written. */
  readonly order: FileOrder;
}

export interface PictureOptions {
  /** Whether the file is to carry what it shows. */
  readonly carries: boolean;
  /** As in `Io`. */
  readonly showState: ((line: string) => void) | undefined;
}

/** @throws NoSuchSubject, PictureTooLargeError */
export async function drawPicture(g: DebateGraph, order: PictureOrder, wanted: FileOrder | 'usual-png', { carries, showState }: PictureOptions): Promise<Picture> {
  try {
    showState?.('Laying out');
    const { drawing, carried } = await drawOrder(g, order, { layOut: layingOutWith(await layoutEngine()), tool: `Elenchus ${version}` });
    const file = wanted === 'usual-png' ? usualPng(drawing) : wanted;
    showState?.(`Writing ${file.format.toUpperCase()}`);
    const made = await pictureFile({ drawing, carried: carries ? carried : undefined, language: pictureLanguage(g) }, file, { fonts: fontsOnDisk, wasm: resvgOnDisk });
    return { drawing, order: file, ...made };
  } finally {
    showState?.('');
  }
}

/** Twice as large as on screen; if that makes more pixels than any program likes to open, as large as it does not. */
function usualPng(drawing: Drawing): FileOrder {
  return { format: 'png', size: { scale: Math.min(USUAL_SCALE, largestScale(drawing, MOST_USUAL_PIXELS)) } };
}

const USUAL_SCALE = 2;
const MOST_USUAL_PIXELS = 30_000_000;

async function layoutEngine(): Promise<ElkLayout> {
  const { default: ELK } = await import('elkjs/lib/elk.bundled.js');
  const engine = new ELK();
  return (graph) => engine.layout(graph as Parameters<typeof engine.layout>[0]);
}
