/** Where a path may leave a box or a junction: straight out of a side, to the first line far enough for an arrowhead. */
import { CLEARANCE, rangeOf, type Grid } from './grid.ts';
import type { Point, Rectangle } from '../scene.ts';

export interface Terminal {
  readonly key: string;
  readonly shape: Rectangle;
  /** Covers parts of the border. */
  readonly tags: readonly Rectangle[];
  /** Ends of paths that are on the border already. */
  readonly taken: readonly Point[];
}

export interface Stub {
  readonly terminal: Terminal;
  /** On the border. */
  readonly end: Point;
  /** The place on the grid to which it leads. */
  readonly place: number;
  readonly isAcross: boolean;
  readonly cost: number;
}

/** Length of the straight end of a path at the least, in pixels. */
export const STUB = 10;
const ROOMY_STUB = 20;
const FROM_CORNER = 8;
/** Two ends nearer to each other than this cannot be told apart. */
const APART = 12;
const TOO_NEAR = 60;
/** On the end of another path: only where there is no other place at all. */
const SAME = 1;
const TAKEN = 400;
const OFF_CENTRE = 0.15;

/** @param isRoomy whether something is to be put on the path: then its ends are longer and do not lead into a gap */
export function stubsOf(grid: Grid, terminal: Terminal, isRoomy = false): Stub[] {
  const { x, y, width, height } = terminal.shape;
  const least = isRoomy ? ROOMY_STUB : STUB;
  const stubs: Stub[] = [];
  const insetX = Math.min(FROM_CORNER, width / 2 - 0.5);
  const insetY = Math.min(FROM_CORNER, height / 2 - 0.5);
  const [left, right] = rangeOf(grid.xs, x + insetX, x + width - insetX);
  const [top, bottom] = rangeOf(grid.ys, y + insetY, y + height - insetY);
  const beforeX = before(grid.xs, x);
  const afterX = after(grid.xs, x + width);
  const beforeY = before(grid.ys, y);
  const afterY = after(grid.ys, y + height);
  for (let row = top; row < bottom; row += 1) {
    if (isClear(beforeX.far, beforeX.near, row, row)) add(beforeX.near, row, true, x);
    if (isClear(afterX.near, afterX.far, row, row)) add(afterX.near, row, true, x + width);
  }
  for (let column = left; column < right; column += 1) {
    if (isClear(column, column, beforeY.far, beforeY.near)) add(column, beforeY.near, false, y);
    if (isClear(column, column, afterY.near, afterY.far)) add(column, afterY.near, false, y + height);
  }
  return stubs;

  /** The line of the grid to which a path leads from a border, and that up to which there is to be room. */
  function before(lines: Float64Array, border: number): { readonly near: number; readonly far: number } {
    const near = rangeOf(lines, -Infinity, border - least)[1] - 1;
    return { near, far: isRoomy ? rangeOf(lines, border - 2 * least, Infinity)[0] : near };
  }

  function after(lines: Float64Array, border: number): { readonly near: number; readonly far: number } {
    const near = rangeOf(lines, border + least, Infinity)[0];
    return { near, far: isRoomy ? rangeOf(lines, -Infinity, border + 2 * least)[1] - 1 : near };
  }

  /** On these lines and between them. */
  function isClear(firstColumn: number, lastColumn: number, firstRow: number, lastRow: number): boolean {
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) if (!grid.isOpen(grid.place(column, row))) return false;
    }
    return true;
  }

  function add(column: number, row: number, isAcross: boolean, border: number): void {
    const place = grid.place(column, row);
    if (column < 0 || row < 0 || column >= grid.xs.length || row >= grid.ys.length || !grid.isOpen(place)) return;
    const there = grid.pointAt(place);
    const end = isAcross ? { x: border, y: there.y } : { x: there.x, y: border };
    if (terminal.tags.some((tag) => isNear(end, tag))) return;
    const length = Math.abs(there.x - end.x) + Math.abs(there.y - end.y);
    const aside = isAcross ? Math.abs(end.y - (y + height / 2)) : Math.abs(end.x - (x + width / 2));
    const nearest = Math.min(...terminal.taken.map((other) => Math.abs(other.x - end.x) + Math.abs(other.y - end.y)));
    const crowding = nearest < SAME ? TAKEN : nearest < APART ? TOO_NEAR : 0;
    stubs.push({ terminal, end, place, isAcross, cost: length + aside * OFF_CENTRE + crowding });
  }
}

function isNear({ x, y }: Point, tag: Rectangle): boolean {
  return x > tag.x - CLEARANCE && x < tag.x + tag.width + CLEARANCE && y > tag.y - CLEARANCE && y < tag.y + tag.height + CLEARANCE;
}
