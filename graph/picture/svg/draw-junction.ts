/** The node of an inference, a support or a rebuttal. Their shapes differ as the arrowheads do, so that they are told apart without colours. */
import { round } from '../round.ts';
import type { SceneJunction } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { drawTag } from './draw-tag.ts';
import { svgNode, type SvgNode } from './svg-node.ts';

export function drawJunction(junction: SceneJunction, theme: Theme): SvgNode {
  const { hidden, kind, committed, description } = junction;
  return svgNode('g', {}, [
    svgNode('title', {}, [description]),
    hidden ? drawTag(hidden, theme, { stroke: inkOf(kind, committed, theme) }) : junctionSign(junction, theme),
  ]);
}

/** A disc for an inference, a ring for a support, a hollow diamond for a rebuttal. */
export function junctionSign({ kind, x, y, size, committed }: Pick<SceneJunction, 'kind' | 'x' | 'y' | 'size' | 'committed'>, theme: Theme): SvgNode {
  const ink = inkOf(kind, committed, theme);
  const hollow = { fill: theme.paper, stroke: ink, 'stroke-width': theme.hollow };
  const half = round((size - theme.hollow) / 2);
  switch (kind) {
    case 'inference':
      return svgNode('circle', { cx: x, cy: y, r: round(size / 2), fill: ink });
    case 'support':
      return svgNode('circle', { cx: x, cy: y, r: half, ...hollow });
    case 'rebuttal': {
      const corners = [[x, y - half], [x + half, y], [x, y + half], [x - half, y]].map((corner) => corner.map(round).join(' '));
      return svgNode('path', { d: `M${corners.join('L')}Z`, ...hollow });
    }
  }
}

function inkOf(kind: SceneJunction['kind'], committed: boolean, { lines }: Theme): string {
  return committed ? lines[kind].colour : lines[kind].soft;
}
