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
const ALONG_FRAME = 4;
const BORDER_REACH = 5;

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
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** How many paths run through a place, across and down. */
  readonly across: Uint8Array;
  readonly down: Uint8Array;
  private readonly closed: Uint8Array;
  private readonly framed: Uint8Array;
  private readonly dearAcross: Float32Array;
  private readonly dearDown: Float32Array;

  constructor({ width, height, obstacles, frames, through }: Ground) {
    const pitch = Math.max(PITCH, Math.ceil(Math.sqrt((width * height) / MOST_PLACES) / PITCH_STEP) * PITCH_STEP);
    this.xs = lines(width, pitch, through.map((point) => point.x));
    this.ys = lines(height, pitch, through.map((point) => point.y));
    const places = this.xs.length * this.ys.length;
    this.across = new Uint8Array(places);
    this.down = new Uint8Array(places);
    this.closed = new Uint8Array(places);
    this.framed = new Uint8Array(places);
    this.dearAcross = new Float32Array(places).fill(1);
    this.dearDown = new Float32Array(places).fill(1);
    for (const { x, y, width: w, height: h } of frames) {
      this.within({ x, y, width: w, height: h }, 0, (place) => (this.framed[place] = 1));
      for (const edge of [y, y + h]) this.within({ x, y: edge, width: w, height: 0 }, BORDER_REACH, (place) => (this.dearAcross[place] = ALONG_FRAME));
      for (const edge of [x, x + w]) this.within({ x: edge, y, width: 0, height: h }, BORDER_REACH, (place) => (this.dearDown[place] = ALONG_FRAME));
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
    return this.closed[place] === 0;
  }

  /** No path is to run through the rectangle from now on. */
  close(rectangle: Rectangle): void {
    this.within(rectangle, CLEARANCE, (place) => (this.closed[place] = 1));
  }

  isFramed(place: number): boolean {
    return this.framed[place] === 1;
  }

  /** By how much a step to the place is dearer than its length, because it runs along a frame. */
  factor(place: number, isAcross: boolean): number {
    return (isAcross ? this.dearAcross : this.dearDown)[place] ?? 1;
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

  private within({ x, y, width, height }: Rectangle, reach: number, visit: (place: number) => void): void {
    const [left, right] = rangeOf(this.xs, x - reach, x + width + reach);
    const [top, bottom] = rangeOf(this.ys, y - reach, y + height + reach);
    for (let row = top; row < bottom; row += 1) for (let column = left; column < right; column += 1) visit(this.place(column, row));
  }
}

/** Indices of the first line at or after the start, and of the first beyond the end. */
export function rangeOf(sorted: readonly number[], start: number, end: number): readonly [number, number] {
  const first = sorted.findIndex((value) => value >= start);
  if (first === -1) return [sorted.length, sorted.length];
  let beyond = first;
  while (beyond < sorted.length && (sorted[beyond] ?? 0) <= end) beyond += 1;
  return [first, beyond];
}

/** A line at every pitch; where one must be near by, it gives way to that. */
function lines(length: number, pitch: number, through: readonly number[]): number[] {
  const wanted = [...new Set(through)].toSorted((a, b) => a - b);
  const regular = Array.from({ length: Math.floor(length / pitch) }, (_, i) => (i + 0.5) * pitch);
  const kept = regular.filter((line) => !wanted.some((other) => Math.abs(other - line) < pitch / 2));
  return [...kept, ...wanted].toSorted((a, b) => a - b);
}
