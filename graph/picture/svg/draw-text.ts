import { round } from '../round.ts';
import type { SceneLine } from '../scene.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** From the middle of a line of Roboto to its baseline, in ems: half the height of its capitals. */
const MIDDLE_TO_BASELINE = 0.355;

/** Set from the baseline, because programs that read SVG disagree about any other. */
export function drawText(
  { text, x, y, size, weight }: Pick<SceneLine, 'text' | 'x' | 'y' | 'size' | 'weight'>,
  fill: string,
  anchor?: 'middle',
): SvgNode {
  const baseline = round(y + size * MIDDLE_TO_BASELINE);
  return svgNode('text', { x, y: baseline, fill, 'font-size': size, 'font-weight': weight === 400 ? undefined : weight, 'text-anchor': anchor }, [text]);
}
