import { round } from '../round.ts';
import type { Scene, SceneJunction } from '../scene.ts';
import type { Theme } from '../theme.ts';
import { drawBox, drawGroup } from './draw-box.ts';
import { drawPath, drawPathLabel } from './draw-path.ts';
import { drawTag } from './draw-tag.ts';
import { svgNode, svgText, type SvgNode } from './svg-node.ts';

export function sceneToSvg(scene: Scene, theme: Theme): string {
  const numbers = new Map(scene.groups.map(({ key, number }) => [key, number]));
  return svgText(
    svgNode('svg', { xmlns: 'http://www.w3.org/2000/svg', width: scene.width, height: scene.height, viewBox: `0 0 ${scene.width} ${scene.height}`, 'font-family': theme.fontFamily }, [
      svgNode('rect', { width: scene.width, height: scene.height, fill: theme.paper }),
      ...scene.groups.map((group) => drawGroup(group, theme)),
      ...scene.paths.map((path) => drawPath(path, theme)),
      ...scene.junctions.map((junction) => drawJunction(junction, theme)),
      ...scene.boxes.map((box) => drawBox(box, numbers.get(box.group) ?? 1, theme)),
      ...scene.paths.flatMap((path) => drawPathLabel(path, theme)),
    ]),
  );
}

function drawJunction({ x, y, size, hidden, committed }: SceneJunction, theme: Theme): SvgNode {
  const { colour, soft } = theme.lines.inference;
  if (hidden) return drawTag(hidden, theme, { stroke: committed ? colour : soft });
  return svgNode('circle', { cx: x, cy: y, r: round(size / 2), fill: committed ? colour : soft });
}
