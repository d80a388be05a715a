import type { SvgNode } from '../../../graph/picture/svg/svg-node.ts';
import type { Fonts } from './fonts.ts';
import { shapeLine, type ShapedLine } from './shape-line.ts';

export interface PlacedText {
  readonly line: ShapedLine;
  /** Of the left end of the line, in the coordinates of the node. */
  readonly left: number;
  readonly baseline: number;
  /** In pixels. */
  readonly size: number;
}

/** What browsers take where a text says nothing. */
const FONT_SIZE = 16;

/** Where a `text` element of a drawing is drawn. */
export function placeText({ attributes, children }: SvgNode, fonts: Fonts): PlacedText {
  const size = Number(attributes['font-size'] ?? FONT_SIZE);
  const base = attributes['direction'] === 'rtl' ? 'rtl' : 'ltr';
  const text = children.filter((child) => typeof child === 'string').join('');
  const line = shapeLine({ text, size, weight: attributes['font-weight'] === 700 ? 700 : 400, base }, fonts);
  const x = Number(attributes['x'] ?? 0);
  return { line, left: x - shareBefore(attributes['text-anchor'], base) * line.width, baseline: Number(attributes['y'] ?? 0), size };
}

/** How much of the line is to the left of its anchor. A line that is read from the right starts there. */
function shareBefore(anchor: string | number | undefined, base: 'ltr' | 'rtl'): number {
  if (anchor === 'middle') return 0.5;
  return (anchor === 'end') === (base === 'ltr') ? 1 : 0;
}
