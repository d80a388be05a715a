import type { Point, Rectangle } from '../scene.ts';

/** An orthogonal path up to where it first meets the rectangle; the whole path if it never does. */
export function untilShape(points: readonly Point[], shape: Rectangle): Point[] {
  const right = shape.x + shape.width;
  const bottom = shape.y + shape.height;
  for (const [i, start] of points.entries()) {
    const end = points[i + 1];
    if (end === undefined) break;
    const meets =
      Math.max(start.x, end.x) >= shape.x && Math.min(start.x, end.x) <= right && Math.max(start.y, end.y) >= shape.y && Math.min(start.y, end.y) <= bottom;
    if (meets) return [...points.slice(0, i + 1), { x: between(start.x, shape.x, right), y: between(start.y, shape.y, bottom) }];
  }
  return [...points];
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
