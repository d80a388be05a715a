/** Where on a path something small is put that other paths are to end at. */
import { distance, lengthOf, towards } from '../path-geometry.ts';
import type { Point } from '../scene.ts';
import { rangeOf, type Grid } from './grid.ts';

/** Room that an arrowhead takes up before the end of a path. */
const HEAD = 12;
/** Costs in pixels away from the middle of the path that would be taken to avoid it. */
const NEAR_CORNER = 30;
const NEAR_OTHER_PATH = 60;
const NEAR_FRAME = 40;
const WALLED_UP = 30;
/** So many lines of the grid to each side are looked at. */
const AROUND = 2;

/**
 * Near the middle of the path, where two lines of the grid cross, so that other paths can meet it; the middle itself where there is no such
 * place.
 *
 * @param grid on which the path itself is not noted
 * @param size of what is put there, across or down, whichever is more
 */
export function spotOn(grid: Grid, points: readonly Point[], size: number): Point {
  const length = lengthOf(points);
  let [spot, least] = [middleOf(points, length / 2), Infinity];
  for (const { point, at, fromCorner } of crossingsOn(grid, points)) {
    if (Math.min(at, length - at) < HEAD + size / 2) continue;
    const cost = Math.abs(at - length / 2) + (fromCorner < HEAD ? NEAR_CORNER : 0) + crowding(grid, point);
    if (cost < least) [spot, least] = [point, cost];
  }
  return spot;
}

interface Crossing {
  readonly point: Point;
  /** How far along the path. */
  readonly at: number;
  /** To the nearer end of the stretch. */
  readonly fromCorner: number;
}

function crossingsOn({ xs, ys }: Grid, points: readonly Point[]): Crossing[] {
  let before = 0;
  return points.slice(1).flatMap((end, i) => {
    const start = points[i] ?? end;
    const along = distance(start, end);
    const level = start.y === end.y;
    const isLine = level ? ys.includes(start.y) : xs.includes(start.x);
    const [first, beyond] = level ? rangeOf(xs, Math.min(start.x, end.x), Math.max(start.x, end.x)) : rangeOf(ys, Math.min(start.y, end.y), Math.max(start.y, end.y));
    const places = isLine ? (level ? xs : ys).slice(first, beyond) : [];
    const found = places.map((place) => {
      const point = level ? { x: place, y: start.y } : { x: start.x, y: place };
      const from = distance(start, point);
      return { point, at: before + from, fromCorner: Math.min(from, along - from) };
    });
    before += along;
    return found;
  });
}

/** How little room there is for other paths to come by and end here. */
function crowding(grid: Grid, { x, y }: Point): number {
  const [column, row] = [grid.xs.indexOf(x), grid.ys.indexOf(y)];
  let cost = 0;
  for (let down = -AROUND; down <= AROUND; down += 1) {
    for (let across = -AROUND; across <= AROUND; across += 1) {
      cost += costOf(grid, column + across, row + down);
    }
  }
  return cost;
}

function costOf(grid: Grid, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= grid.xs.length || row >= grid.ys.length) return WALLED_UP;
  const place = grid.place(column, row);
  const paths = (grid.across[place] ?? 0) + (grid.down[place] ?? 0);
  const atFrame = grid.factor(place, true) > 1 || grid.factor(place, false) > 1;
  return paths * NEAR_OTHER_PATH + (atFrame ? NEAR_FRAME : 0) + (grid.isOpen(place) ? 0 : WALLED_UP);
}

function middleOf(points: readonly Point[], half: number): Point {
  let left = half;
  for (const [i, start] of points.entries()) {
    const end = points[i + 1];
    if (end === undefined) return start;
    const along = distance(start, end);
    if (left <= along) return towards(start, end, left);
    left -= along;
  }
  return { x: 0, y: 0 };
}
