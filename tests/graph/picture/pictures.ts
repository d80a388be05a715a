import ELK from 'elkjs/lib/elk.bundled.js';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { ElkLayout } from '../../../graph/picture/layout/elk-graph.ts';
import { layingOutWith, type PictureOptions } from '../../../graph/picture/layout/layout-picture.ts';
import type { Point, Rectangle, Scene } from '../../../graph/picture/scene.ts';
import { sheetOf, type SheetOptions } from '../../../graph/picture/sheet/sheet.ts';
import { sceneContent } from '../../../graph/picture/svg/draw-scene.ts';
import { drawingToSvg, type SvgOptions } from '../../../graph/picture/svg/svg.ts';
import type { Theme } from '../../../graph/picture/theme.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';

const engine = new ELK();

/** The layout engine as the command uses it, without a worker. */
const elk: ElkLayout = (graph) => engine.layout(graph as Parameters<typeof engine.layout>[0]);

/** Lays out here, as the command does. */
export const layOut = layingOutWith(elk);

/** The scene of these claims; of all where left out. */
export function sceneOf(g: DebateGraph, claims: Iterable<string> = g.claims.keys(), options: PictureOptions = {}): Promise<Scene> {
  return layOut(g, subgraph(g, new Set(claims)), options);
}

export function svgOf(scene: Scene, theme: Theme, options: SheetOptions & SvgOptions = {}): string {
  return drawingToSvg(sheetOf(sceneContent(scene, theme), theme, options), options);
}

export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** True for a point on one of the four sides, give or take what rounding does. */
export function isOnBorder({ x, y }: Point, { x: left, y: top, width, height }: Rectangle, slack = 0.05): boolean {
  const [right, bottom] = [left + width, top + height];
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= slack;
  const within = (value: number, least: number, most: number): boolean => value >= least - slack && value <= most + slack;
  return (
    ((near(x, left) || near(x, right)) && within(y, top, bottom)) || ((near(y, top) || near(y, bottom)) && within(x, left, right))
  );
}

/** The rectangles of all that paths may end on, by key. */
export function endsOf({ boxes, junctions, groups }: Scene): ReadonlyMap<string, Rectangle> {
  return new Map<string, Rectangle>([
    ...[...boxes, ...groups].map((shape): [string, Rectangle] => [shape.key, shape]),
    ...junctions.map(({ key, x, y, size, hidden }): [string, Rectangle] => [key, hidden ?? { x: x - size / 2, y: y - size / 2, width: size, height: size }]),
  ]);
}

/** The straight stretches of a path as rectangles without breadth. */
export function stretchesOf(points: readonly Point[]): Rectangle[] {
  return points.slice(1).map((end, i) => {
    const start = points[i] ?? end;
    return { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) };
  });
}

/** A rectangle made smaller by so much on every side. */
export function shrunk({ x, y, width, height }: Rectangle, by: number): Rectangle {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}
