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

const LENGTH = 10;
const FROM_CORNER = 8;
/** Two ends nearer to each other than this cannot be told apart. */
const APART = 12;
const TOO_NEAR = 60;
const OFF_CENTRE = 0.15;

export function stubsOf(grid: Grid, terminal: Terminal): Stub[] {
  const { x, y, width, height } = terminal.shape;
  const stubs: Stub[] = [];
  const insetX = Math.min(FROM_CORNER, width / 2 - 0.5);
  const insetY = Math.min(FROM_CORNER, height / 2 - 0.5);
  const [left, right] = rangeOf(grid.xs, x + insetX, x + width - insetX);
  const [top, bottom] = rangeOf(grid.ys, y + insetY, y + height - insetY);
  const columnBefore = rangeOf(grid.xs, -Infinity, x - LENGTH)[1] - 1;
  const columnAfter = rangeOf(grid.xs, x + width + LENGTH, Infinity)[0];
  const rowBefore = rangeOf(grid.ys, -Infinity, y - LENGTH)[1] - 1;
  const rowAfter = rangeOf(grid.ys, y + height + LENGTH, Infinity)[0];
  for (let row = top; row < bottom; row += 1) {
    add(columnBefore, row, true, x);
    add(columnAfter, row, true, x + width);
  }
  for (let column = left; column < right; column += 1) {
    add(column, rowBefore, false, y);
    add(column, rowAfter, false, y + height);
  }
  return stubs;

  function add(column: number, row: number, isAcross: boolean, border: number): void {
    const place = grid.place(column, row);
    if (column < 0 || row < 0 || column >= grid.xs.length || row >= grid.ys.length || !grid.isOpen(place)) return;
    const there = grid.pointAt(place);
    const end = isAcross ? { x: border, y: there.y } : { x: there.x, y: border };
    if (terminal.tags.some((tag) => isNear(end, tag))) return;
    const length = Math.abs(there.x - end.x) + Math.abs(there.y - end.y);
    const aside = isAcross ? Math.abs(end.y - (y + height / 2)) : Math.abs(end.x - (x + width / 2));
    const crowded = terminal.taken.some((other) => Math.abs(other.x - end.x) + Math.abs(other.y - end.y) < APART);
    stubs.push({ terminal, end, place, isAcross, cost: length + aside * OFF_CENTRE + (crowded ? TOO_NEAR : 0) });
  }
}

function isNear({ x, y }: Point, tag: Rectangle): boolean {
  return x > tag.x - CLEARANCE && x < tag.x + tag.width + CLEARANCE && y > tag.y - CLEARANCE && y < tag.y + tag.height + CLEARANCE;
}
