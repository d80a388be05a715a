/** Arrowheads as shapes at the end of a path, of the same proportions as the map's. */
import type { LineLook } from '../line-look.ts';
import { round } from '../round.ts';
import type { Point } from '../scene.ts';
import type { ArrowHead } from '../theme.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

const LENGTH = 8.7;
const HALF_WIDTH = 4.35;
const BAR = 2.9;

/** How far the line stops before the tip, in pixels, so that it does not show through or beyond the head. */
export const LINE_ENDS_BEFORE: Readonly<Record<ArrowHead, number>> = { filled: LENGTH / 2, open: LENGTH, bar: BAR / 2, diamond: LENGTH / 2, none: 0 };

/** Corners of the heads: along the path back from the tip, and across it. */
const CORNERS: Readonly<Record<ArrowHead, readonly (readonly [number, number])[]>> = {
  filled: [[0, 0], [LENGTH, HALF_WIDTH], [LENGTH, -HALF_WIDTH]],
  open: [[0, 0], [LENGTH, HALF_WIDTH], [LENGTH, -HALF_WIDTH]],
  bar: [[0, HALF_WIDTH], [BAR, HALF_WIDTH], [BAR, -HALF_WIDTH], [0, -HALF_WIDTH]],
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
  const fill = head === 'open' ? ground : colour;
  return [svgNode('path', { d: `M${points.join('L')}Z`, fill, stroke: colour, 'stroke-width': head === 'open' ? 1.2 : 0.6, 'stroke-linejoin': 'round' })];
}
