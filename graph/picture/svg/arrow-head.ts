/** Arrowheads as shapes at the end of a path, of the same proportions as the map's. */
import type { LineLook } from '../line-look.ts';
import { round } from '../round.ts';
import type { Point } from '../scene.ts';
import type { ArrowHead } from '../theme.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

const LENGTH = 8.7;
const HALF_WIDTH = 4.35;
const BAR = 2.9;
/** A bar keeps off the frame it is directed at, so that it is not taken for a part of it. */
const BEFORE_BAR = 1;

/** How far the line stops before the tip, in pixels, so that it does not show through or beyond the head. The map's dashes begin as far from the tip of a diamond. */
export function lineEndsBefore({ head, width }: LineLook): number {
  switch (head) {
    case 'filled':
      return LENGTH / 2;
    case 'open':
      return LENGTH;
    case 'bar':
      return BEFORE_BAR + BAR / 2;
    case 'diamond':
      return width;
    case 'none':
      return 0;
  }
}

/** Corners of the heads: along the path back from the tip, and across it. */
const CORNERS: Readonly<Record<ArrowHead, readonly (readonly [number, number])[]>> = {
  filled: [[0, 0], [LENGTH, HALF_WIDTH], [LENGTH, -HALF_WIDTH]],
  open: [[0, 0], [LENGTH, HALF_WIDTH], [LENGTH, -HALF_WIDTH]],
  bar: [[BEFORE_BAR, HALF_WIDTH], [BEFORE_BAR + BAR, HALF_WIDTH], [BEFORE_BAR + BAR, -HALF_WIDTH], [BEFORE_BAR, -HALF_WIDTH]],
  diamond: [[0, 0], [LENGTH / 2, HALF_WIDTH], [LENGTH, 0], [LENGTH / 2, -HALF_WIDTH]],
  none: [],
};

/**
 * @param before the point of the path before its tip
 * @param ground fills an open head
 */
export function arrowHead(tip: Point, before: Point, { head, colour }: LineLook, ground: string): SvgNode[] {
  const corners = CORNERS[head];
  if (corners.length === 0) return [];
  const angle = Math.atan2(tip.y - before.y, tip.x - before.x);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = corners.map(([back, aside]) => `${round(tip.x - back * cos - aside * sin)} ${round(tip.y - back * sin + aside * cos)}`);
  const d = `M${points.join('L')}Z`;
  return [head === 'open' ? svgNode('path', { d, fill: ground, stroke: colour, 'stroke-width': 1 }) : svgNode('path', { d, fill: colour })];
}
