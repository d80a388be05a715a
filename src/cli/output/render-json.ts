import { pixelSize } from '../../../graph/picture/png/png-size.ts';
import type { Picture } from '../picture.ts';
import type { RenderOutput } from './schemas.ts';

export interface Rendered extends Picture {
  readonly file: string;
}

export function renderJson({ file, order, drawing, bytes, missing }: Rendered): RenderOutput {
  const { title, description, width, height } = drawing;
  return {
    file,
    format: order.format,
    title,
    description,
    width,
    height,
    pixels: order.format === 'png' ? pixelSize(drawing, order.size) : null,
    bytes: bytes.length,
    missing: [...missing],
  };
}
