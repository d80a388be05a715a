import { lineLook, type LineTraits } from '../line-look.ts';
import { lengthOf, roundedPath, towards } from '../path-geometry.ts';
import type { PathKind, Point, ScenePath, SceneTag } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { arrowHead, lineEndsBefore } from './arrow-head.ts';
import { drawTag } from './draw-tag.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

/** The line and its heads; its tag is drawn apart, above all lines. */
export function drawPath(path: LineTraits & Pick<ScenePath, 'points' | 'arrows'>, theme: Theme): SvgNode {
  const look = lineLook(path, theme);
  const { points, arrows } = path;
  const gap = lineEndsBefore(look);
  const line = shortened(points, arrows === 'both' ? gap : 0, arrows === 'none' ? 0 : gap);
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  return svgNode('g', {}, [
    svgNode('path', {
      d: roundedPath(line),
      fill: 'none',
      stroke: look.colour,
      'stroke-width': look.width,
      'stroke-dasharray': look.dash.length > 0 ? look.dash.join(' ') : undefined,
    }),
    ...(arrows !== 'none' && last && beforeLast ? arrowHead(last, beforeLast, look, theme.paper) : []),
    ...(arrows === 'both' && first && second ? arrowHead(first, second, look, theme.paper) : []),
  ]);
}

/** The count on a path that stands for several connections. */
export function drawPathTag(tag: SceneTag, kind: PathKind, theme: Theme): SvgNode {
  const { colour, soft } = theme.lines[kind];
  return drawTag(tag, theme, { stroke: soft, text: colour });
}

function shortened(points: readonly Point[], atStart: number, atEnd: number): Point[] {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (!first || !second || !last || !beforeLast || lengthOf(points) <= atStart + atEnd) return [...points];
  return [towards(first, second, atStart), ...points.slice(1, -1), towards(last, beforeLast, atEnd)];
}
