/** Paths in the terms of Cytoscape: ends relative to the middle of their nodes, corners relative to the line between the ends. */
import { CORNER_RADIUS, type Point } from '../../graph/picture/scene.ts';

export interface EdgeGeometry {
  /** As CSS-like strings, `3px -7px`. */
  readonly sourceEndpoint: string;
  readonly targetEndpoint: string;
  /** How far along the line between the ends each corner lies, 0 to 1 between them. */
  readonly weights: readonly number[];
  /** How far aside from that line each corner lies, in pixels. */
  readonly distances: readonly number[];
  readonly radii: readonly number[];
}

/** @param points at least two, the first and last not the same */
export function edgeGeometry(points: readonly Point[], source: Point, target: Point): EdgeGeometry {
  const start = points[0] ?? source;
  const end = points.at(-1) ?? target;
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(dx, dy);
  const corners = points.slice(1, -1);
  return {
    sourceEndpoint: relative(start, source),
    targetEndpoint: relative(end, target),
    weights: corners.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / length ** 2),
    distances: corners.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length),
    radii: corners.map((corner, i) => Math.min(CORNER_RADIUS, half(points[i], corner), half(corner, points[i + 2]))),
  };
}

function relative(point: Point, centre: Point): string {
  return `${point.x - centre.x}px ${point.y - centre.y}px`;
}

function half(a: Point | undefined, b: Point | undefined): number {
  return a === undefined || b === undefined ? 0 : Math.hypot(b.x - a.x, b.y - a.y) / 2;
}
