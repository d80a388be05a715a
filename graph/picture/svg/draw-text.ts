import { MIDDLE_TO_BASELINE } from '../plan/sizes.ts';
import { round } from '../round.ts';
import type { SceneLine } from '../scene.ts';
import { baseDirection } from '../text/bidi.ts';
import { textWidth } from '../text/measure.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

type Line = Pick<SceneLine, 'text' | 'x' | 'y' | 'size' | 'weight'> & Partial<Pick<SceneLine, 'width' | 'direction'>>;

/** Set from the baseline, because programs that read SVG disagree about any other; and from the right end, if it is read from there. */
export function drawText(line: Line, fill: string, anchor?: 'middle'): SvgNode {
  const { text, x, y, size, weight } = line;
  const direction = line.direction ?? baseDirection(text);
  const start = anchor === undefined && direction === 'rtl' ? x + (line.width ?? textWidth(text, { size, weight })) : x;
  return svgNode(
    'text',
    {
      x: round(start),
      y: round(y + size * MIDDLE_TO_BASELINE),
      fill,
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'text-anchor': anchor,
      direction: direction === 'rtl' ? direction : undefined,
    },
    [text],
  );
}
