/** Where on a path something small is put that other paths are to end at. */
import { distance, lengthOf, towards } from '../path-geometry.ts';
import type { Point } from '../scene.ts';
import { rangeOf, type Grid } from './grid.ts';
import { STUB } from './stubs.ts';

/** Room that an arrowhead takes up before the end of a path. */
const HEAD = 12;
/** Costs in pixels away from the middle of the path that would be taken to avoid it. */
const NEAR_CORNER = 30;
const NEAR_OTHER_PATH = 60;
const NEAR_FRAME = 40;
const WALLED_UP = 30;
const WITHOUT_EXIT = 400;
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
  for (const { point, at, fromCorner, isLevel } of crossingsOn(grid, points)) {
    if (Math.min(at, length - at) < HEAD + size / 2) continue;
    const cost = Math.abs(at - length / 2) + (fromCorner < HEAD ? NEAR_CORNER : 0) + crowding(grid, point) + (hasExit(grid, point, size, isLevel) ? 0 : WITHOUT_EXIT);
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
  /** Whether the stretch runs across. */
  readonly isLevel: boolean;
}

function crossingsOn({ xs, ys }: Grid, points: readonly Point[]): Crossing[] {
  let before = 0;
  return points.slice(1).flatMap((end, i) => {
    const start = points[i] ?? end;
    const along = distance(start, end);
    const isLevel = start.y === end.y;
    const isLine = isLevel ? ys.includes(start.y) : xs.includes(start.x);
    const [first, beyond] = isLevel ? rangeOf(xs, Math.min(start.x, end.x), Math.max(start.x, end.x)) : rangeOf(ys, Math.min(start.y, end.y), Math.max(start.y, end.y));
    const places = isLine ? [...(isLevel ? xs : ys).subarray(first, beyond)] : [];
    const found = places.map((place) => {
      const point = isLevel ? { x: place, y: start.y } : { x: start.x, y: place };
      const from = distance(start, point);
      return { point, at: before + from, fromCorner: Math.min(from, along - from), isLevel };
    });
    before += along;
    return found;
  });
}

/** Whether a path can end here from aside. */
function hasExit(grid: Grid, { x, y }: Point, size: number, isLevel: boolean): boolean {
  const { xs, ys } = grid;
  const reach = size / 2 + STUB;
  const [at, lines] = isLevel ? [y, ys] : [x, xs];
  const exits = [rangeOf(lines, -Infinity, at - reach)[1] - 1, rangeOf(lines, at + reach, Infinity)[0]];
  return exits.some((line) => line >= 0 && line < lines.length && grid.isOpen(isLevel ? grid.place(xs.indexOf(x), line) : grid.place(line, ys.indexOf(y))));
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
  return paths * NEAR_OTHER_PATH + (grid.isAlongFrame(place) ? NEAR_FRAME : 0) + (grid.isOpen(place) ? 0 : WALLED_UP);
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
