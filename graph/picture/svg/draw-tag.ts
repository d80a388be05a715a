import { TAG_TEXT } from '../plan/sizes.ts';
import { round } from '../round.ts';
import type { SceneTag } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { drawText } from './draw-text.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

export interface TagColours {
  readonly fill?: string;
  readonly stroke?: string;
  readonly text?: string;
}

export function drawTag({ x, y, width, height, text }: SceneTag, theme: Theme, colours: TagColours = {}): SvgNode {
  const { fill, stroke, text: ink } = { ...theme.tag, ...colours };
  const line = { text, x: round(x + width / 2), y: round(y + height / 2), size: TAG_TEXT.size, weight: TAG_TEXT.weight };
  return svgNode('g', {}, [
    svgNode('rect', { x, y, width, height, rx: height / 2, fill, stroke, 'stroke-width': 0.8 }),
    drawText(line, ink, 'middle'),
  ]);
}
