/**
 * The lines on which paths between groups may run, a fixed pitch apart, and what is known of each place on them: boxes are
 * closed, frames are told from the streets between them, and paths that run there already are counted.
 */
import type { Point, Rectangle } from '../scene.ts';

/** Between parallel paths, in pixels. In a very large picture they are farther apart, or the search would take too long. */
const PITCH = 8;
const PITCH_STEP = 4;
const MOST_PLACES = 100_000;

/** Paths keep so far from boxes. */
export const CLEARANCE = 5;

/** Along a frame's border a path would be taken for the border. */
const BORDER_REACH = 5;

/** What can be the matter with a place: a path would run along the border of a frame, or inside it; none may run there. */
export const ALONG_FRAME = 1;
export const FRAMED = 2;
export const CLOSED = 4;

export interface Ground {
  readonly width: number;
  readonly height: number;
  /** What no path may run through. */
  readonly obstacles: readonly Rectangle[];
  readonly frames: readonly Rectangle[];
  /** Coordinates through which there must be a line, for what is too small to be met by chance. */
  readonly through: readonly Point[];
}

export class Grid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  /** How many paths run through a place, across and down. */
  readonly across: Uint8Array;
  readonly down: Uint8Array;
  /** What lies at a place, for a path that runs through it across and down: `CLOSED`, `FRAMED`, `ALONG_FRAME` as bits. */
  readonly groundAcross: Uint8Array;
  readonly groundDown: Uint8Array;

  constructor({ width, height, obstacles, frames, through }: Ground) {
    const pitch = Math.max(PITCH, Math.ceil(Math.sqrt((width * height) / MOST_PLACES) / PITCH_STEP) * PITCH_STEP);
    this.xs = lines(width, pitch, through.map((point) => point.x));
    this.ys = lines(height, pitch, through.map((point) => point.y));
    const places = this.xs.length * this.ys.length;
    this.across = new Uint8Array(places);
    this.down = new Uint8Array(places);
    this.groundAcross = new Uint8Array(places);
    this.groundDown = new Uint8Array(places);
    for (const { x, y, width: w, height: h } of frames) {
      this.mark({ x, y, width: w, height: h }, 0, FRAMED, this.groundAcross, this.groundDown);
      for (const edge of [y, y + h]) this.mark({ x, y: edge, width: w, height: 0 }, BORDER_REACH, ALONG_FRAME, this.groundAcross);
      for (const edge of [x, x + w]) this.mark({ x: edge, y, width: 0, height: h }, BORDER_REACH, ALONG_FRAME, this.groundDown);
    }
    for (const obstacle of obstacles) this.close(obstacle);
  }

  place(column: number, row: number): number {
    return row * this.xs.length + column;
  }

  pointAt(place: number): Point {
    const { length } = this.xs;
    return { x: this.xs[place % length] ?? 0, y: this.ys[Math.floor(place / length)] ?? 0 };
  }

  isOpen(place: number): boolean {
    return ((this.groundAcross[place] ?? 0) & CLOSED) === 0;
  }

  /** No path is to run through the rectangle from now on. */
  close(rectangle: Rectangle): void {
    this.mark(rectangle, CLEARANCE, CLOSED, this.groundAcross, this.groundDown);
  }

  /** Whether a path through the place, across or down, would run along a frame. */
  isAlongFrame(place: number): boolean {
    return (((this.groundAcross[place] ?? 0) | (this.groundDown[place] ?? 0)) & ALONG_FRAME) !== 0;
  }

  /** Notes that a path runs along the points (`change` 1), or no longer does (-1). Only its upright and level parts count. */
  occupy(points: readonly Point[], change: 1 | -1, reach = 0.5): void {
    points.slice(1).forEach((end, i) => {
      const start = points[i] ?? end;
      const strip = { x: Math.min(start.x, end.x), y: Math.min(start.y, end.y), width: Math.abs(end.x - start.x), height: Math.abs(end.y - start.y) };
      const used = strip.width >= strip.height ? this.across : this.down;
      this.within(strip, reach, (place) => (used[place] = Math.max(0, (used[place] ?? 0) + change)));
    });
  }

  private mark(rectangle: Rectangle, reach: number, bit: number, ...grounds: readonly Uint8Array[]): void {
    for (const ground of grounds) this.within(rectangle, reach, (place) => (ground[place] = (ground[place] ?? 0) | bit));
  }

  private within({ x, y, width, height }: Rectangle, reach: number, visit: (place: number) => void): void {
    const [left, right] = rangeOf(this.xs, x - reach, x + width + reach);
    const [top, bottom] = rangeOf(this.ys, y - reach, y + height + reach);
    for (let row = top; row < bottom; row += 1) for (let column = left; column < right; column += 1) visit(this.place(column, row));
  }
}

/** Indices of the first line at or after the start, and of the first beyond the end, or of that one where the end is before the start. */
export function rangeOf(sorted: Float64Array, start: number, end: number): readonly [number, number] {
  const first = indexOfFirst(sorted, (value) => value >= start);
  return [first, Math.max(first, indexOfFirst(sorted, (value) => value > end))];
}

/** Of the first for which it holds, as it does for all after it; the length if for none. */
function indexOfFirst(sorted: Float64Array, holds: (value: number) => boolean): number {
  let [least, most] = [0, sorted.length];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (holds(sorted[middle] ?? 0)) most = middle;
    else least = middle + 1;
  }
  return least;
}

/** A line at every pitch; where one must be near by, it gives way to that. */
function lines(length: number, pitch: number, through: readonly number[]): Float64Array {
  const wanted = [...new Set(through)].toSorted((a, b) => a - b);
  const regular = Array.from({ length: Math.floor(length / pitch) }, (_, i) => (i + 0.5) * pitch);
  const kept = regular.filter((line) => !wanted.some((other) => Math.abs(other - line) < pitch / 2));
  return Float64Array.from([...kept, ...wanted].toSorted((a, b) => a - b));
}
