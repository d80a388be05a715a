/** The cheapest way over the grid from one of some stubs to one of others (A*, with the direction as part of the state). */
import type { Point } from '../scene.ts';

import { CostQueue } from './cost-queue.ts';
import type { Grid } from './grid.ts';
import type { Stub } from './stubs.ts';

export interface Way {
  readonly from: Stub;
  readonly to: Stub;
  /** Ends on borders, corners between. */
  readonly points: readonly Point[];
}

/** Costs in pixels of detour that would be taken to avoid it. */
const BEND = 60;
const CROSSING = 64;
/** Factors on the length of ways inside frames, for paths that lead into them and for those that only lead up to them. */
const INSIDE_FRAME = 1.3;
const THROUGH_FRAME = 6;
/** Running along another path: only where there is no other way at all. */
const OVERLAP = 400;

/**
 * How much too far the rest of the way is taken to be. Above 1 the search makes for its goal instead of looking at all
 * ways that may be a little shorter, and is several times as fast; with many ways to find, faster still.
 */
const HASTE = { few: 1.3, many: 2 } as const;

export type Haste = keyof typeof HASTE;

type Estimate = (place: number, isAcross: boolean) => number;

/** A search over one grid; its memory serves one search after the other. */
export class WaySearch {
  private readonly costs: Float64Array;
  private readonly previous: Int32Array;
  /** In which search a state was reached: what other searches left behind does not count, and need not be wiped out. */
  private readonly reachedIn: Int32Array;
  /** In which search a state was gone on from. Each is only once in a search, even if a cheaper way to it turns up later. */
  private readonly settledIn: Int32Array;
  private current = 0;
  private readonly queue = new CostQueue();
  private insideFactor = INSIDE_FRAME;
  /** Stands for the arrival, whichever stub it is at. */
  private readonly goal: number;

  constructor(private readonly grid: Grid) {
    // A state is a place and the direction in which it was reached: 2 * place for across, one more for down.
    this.goal = grid.xs.length * grid.ys.length * 2;
    this.costs = new Float64Array(this.goal + 1);
    this.previous = new Int32Array(this.goal + 1);
    this.reachedIn = new Int32Array(this.goal + 1);
    this.settledIn = new Int32Array(this.goal + 1);
  }

  /**
   * Nothing if the obstacles leave no way, or no stubs.
   *
   * @param outside whether the way has no business inside frames
   * @param haste how many ways there are to be found
   */
  cheapest(from: readonly Stub[], to: readonly Stub[], outside: boolean, haste: Haste = 'few'): Way | undefined {
    if (from.length === 0 || to.length === 0) return undefined;
    this.insideFactor = outside ? THROUGH_FRAME : INSIDE_FRAME;
    const starts = this.start(from);
    const arrivals = groupByPlace(to);
    const remaining = this.estimator(to, HASTE[haste]);
    let arrival: Stub | undefined;
    for (const stub of from) {
      const state = stateOf(stub);
      if (starts.get(state) === stub) this.reach(state, stub.cost + this.conflict(stub.place, stub.isAcross), -1, remaining(stub.place, stub.isAcross));
    }
    for (let state = this.queue.pop(); state !== this.goal; state = this.queue.pop()) {
      if (state === -1) return undefined;
      if (this.settledIn[state] === this.current) continue;
      this.settledIn[state] = this.current;
      const place = state >> 1;
      const isAcross = (state & 1) === 0;
      const cost = this.costs[state] ?? 0;
      for (const stub of arrivals.get(place) ?? []) {
        const total = cost + stub.cost + (stub.isAcross === isAcross ? 0 : this.turn(place, stub.isAcross));
        if (this.reach(this.goal, total, state, 0)) arrival = stub;
      }
      this.spread(place, isAcross, cost, remaining);
    }
    return arrival && this.trace(starts, arrival);
  }

  private start(from: readonly Stub[]): ReadonlyMap<number, Stub> {
    this.current += 1;
    this.queue.clear();
    const starts = new Map<number, Stub>();
    for (const stub of from) {
      const known = starts.get(stateOf(stub));
      if (known === undefined || stub.cost < known.cost) starts.set(stateOf(stub), stub);
    }
    return starts;
  }

  private spread(place: number, isAcross: boolean, cost: number, remaining: Estimate): void {
    const { xs, ys } = this.grid;
    const columns = xs.length;
    const column = place % columns;
    const row = (place - column) / columns;
    const turned = cost + this.turn(place, !isAcross);
    const [across, down] = isAcross ? [cost, turned] : [turned, cost];
    if (column > 0) this.step(place, place - 1, true, across, (xs[column] ?? 0) - (xs[column - 1] ?? 0), remaining, isAcross);
    if (column < columns - 1) this.step(place, place + 1, true, across, (xs[column + 1] ?? 0) - (xs[column] ?? 0), remaining, isAcross);
    if (row > 0) this.step(place, place - columns, false, down, (ys[row] ?? 0) - (ys[row - 1] ?? 0), remaining, isAcross);
    if (row < ys.length - 1) this.step(place, place + columns, false, down, (ys[row + 1] ?? 0) - (ys[row] ?? 0), remaining, isAcross);
  }

  private step(place: number, next: number, isAcross: boolean, cost: number, length: number, remaining: Estimate, was: boolean): void {
    if (!this.grid.isOpen(next)) return;
    const dear = this.grid.factor(next, isAcross) * (this.grid.isFramed(next) ? this.insideFactor : 1);
    const total = cost + length * dear + this.conflict(next, isAcross);
    this.reach(next * 2 + (isAcross ? 0 : 1), total, place * 2 + (was ? 0 : 1), remaining(next, isAcross));
  }

  private reach(state: number, cost: number, by: number, remaining: number): boolean {
    const { current } = this;
    if (this.settledIn[state] === current || (this.reachedIn[state] === current && cost >= (this.costs[state] ?? 0))) return false;
    this.reachedIn[state] = current;
    this.costs[state] = cost;
    this.previous[state] = by;
    this.queue.push(state, cost + remaining);
    return true;
  }

  /** A corner on another path would look like a junction of the two. */
  private turn(place: number, isAcross: boolean): number {
    return BEND + (this.conflict(place, isAcross) > 0 ? OVERLAP : 0);
  }

  private conflict(place: number, isAcross: boolean): number {
    const { across, down } = this.grid;
    const along = (isAcross ? across : down)[place] ?? 0;
    const athwart = (isAcross ? down : across)[place] ?? 0;
    return along * OVERLAP + athwart * CROSSING;
  }

  /** About so much the rest of the way costs: the distance to the rectangle around all places of arrival, and a turn. */
  private estimator(to: readonly Stub[], haste: number): Estimate {
    const { xs, ys } = this.grid;
    const columns = xs.length;
    const ends = to.map(({ place }) => this.grid.pointAt(place));
    const [left, right] = [Math.min(...ends.map((p) => p.x)), Math.max(...ends.map((p) => p.x))];
    const [top, bottom] = [Math.min(...ends.map((p) => p.y)), Math.max(...ends.map((p) => p.y))];
    return (place, isAcross) => {
      const column = place % columns;
      const x = xs[column] ?? 0;
      const y = ys[(place - column) / columns] ?? 0;
      const aside = Math.max(left - x, 0, x - right);
      const ahead = Math.max(top - y, 0, y - bottom);
      return (aside + ahead) * haste + ((isAcross ? ahead : aside) > 0 ? BEND : 0);
    };
  }

  private trace(starts: ReadonlyMap<number, Stub>, to: Stub): Way | undefined {
    const states: number[] = [];
    for (let state = this.previous[this.goal] ?? -1; state !== -1; state = this.previous[state] ?? -1) states.push(state);
    const from = starts.get(states.at(-1) ?? -1);
    if (from === undefined) return undefined;
    const places = states.toReversed().map((state) => this.grid.pointAt(state >> 1));
    return { from, to, points: corners([from.end, ...places, to.end]) };
  }
}

function stateOf({ place, isAcross }: Stub): number {
  return place * 2 + (isAcross ? 0 : 1);
}

function groupByPlace(stubs: readonly Stub[]): ReadonlyMap<number, readonly Stub[]> {
  const groups = new Map<number, Stub[]>();
  for (const stub of stubs) groups.set(stub.place, [...(groups.get(stub.place) ?? []), stub]);
  return groups;
}

/** Without the points that lie on the line between their neighbours. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
