/** The cheapest way over the grid from one of some stubs to one of others (A*, with the direction as part of the state). */
import { groupedBy } from '../../model/lists.ts';
import type { Point } from '../scene.ts';
import { CostQueue } from './cost-queue.ts';
import { ALONG_FRAME, CLOSED, FRAMED, type Grid } from './grid.ts';
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
const ALONG_BORDER = 4;
/** Running along another path: only where there is no other way at all. */
const OVERLAP = 400;

/**
 * How much too far the rest of the way is taken to be. Above 1 the search makes for its goal instead of looking at all
 * ways that may be a little shorter, and is several times as fast; with many ways to find, faster still.
 */
const HASTE = { few: 1.3, several: 1.45, many: 2 } as const;

export type Haste = keyof typeof HASTE;

/** By what lies at a place, how much dearer than its length a step to it is. */
type Factors = Float64Array;

/** Bit of a state that says that it was reached by a step down. */
const DOWN = 1;

/**
 * A search over one grid; its memory serves one search after the other. What is done for each place of a way, some hundred thousand times a
 * search, is written without objects and calls of little functions: that made it three times as fast.
 */
export class WaySearch {
  private readonly costs: Float64Array;
  private readonly previous: Int32Array;
  /**
   * Whether a state was reached in this search, or gone on from: each is only once, even if a cheaper way to it turns up later. Every search has
   * two numbers of its own for it, so that what others left behind does not count, and need not be wiped out.
   */
  private readonly known: Int32Array;
  private reached = 0;
  private settled = 1;
  private readonly queue = new CostQueue();
  private readonly inside: Factors;
  private readonly outside: Factors;
  private factors: Factors;
  /** How far each column and each row is from the rectangle around all places of arrival, as the search takes it to be. */
  private readonly aside: Float64Array;
  private readonly ahead: Float64Array;
  /** Stands for the arrival, whichever stub it is at. */
  private readonly arrived: number;

  constructor(private readonly grid: Grid) {
    const columns = grid.xs.length;
    const places = columns * grid.ys.length;
    // A state is a place and the direction in which it was reached: 2 * place for across, one more for down.
    this.arrived = places * 2;
    this.costs = new Float64Array(this.arrived + 1);
    this.previous = new Int32Array(this.arrived + 1);
    this.known = new Int32Array(this.arrived + 1);
    this.aside = new Float64Array(columns);
    this.ahead = new Float64Array(grid.ys.length);
    this.inside = factorsWith(INSIDE_FRAME);
    this.outside = factorsWith(THROUGH_FRAME);
    this.factors = this.inside;
  }

  /**
   * Nothing if the obstacles leave no way, or no stubs.
   *
   * @param outside whether the way has no business inside frames
   * @param haste how many ways there are to be found
   */
  cheapest(from: readonly Stub[], to: readonly Stub[], outside: boolean, haste: Haste = 'few'): Way | undefined {
    if (from.length === 0 || to.length === 0) return undefined;
    this.factors = outside ? this.outside : this.inside;
    this.headFor(to, HASTE[haste]);
    const starts = this.start(from);
    const arrivals = groupedBy(to, ({ place }) => place);
    let arrival: Stub | undefined;
    for (const stub of from) {
      const state = stateOf(stub);
      if (starts.get(state) === stub) this.reach(state, stub.cost + this.conflict(stub.place, stub.isAcross), -1, this.remaining(stub.place, stub.isAcross));
    }
    for (let state = this.queue.pop(); state !== this.arrived; state = this.queue.pop()) {
      if (state === -1) return undefined;
      if (this.known[state] === this.settled) continue;
      this.known[state] = this.settled;
      const place = state >> 1;
      const isAcross = (state & DOWN) === 0;
      const cost = this.costs[state] ?? 0;
      const stubs = arrivals.get(place);
      if (stubs !== undefined) {
        for (const stub of stubs) {
          const total = cost + stub.cost + (stub.isAcross === isAcross ? 0 : this.turn(place, stub.isAcross));
          if (this.reach(this.arrived, total, state, 0)) arrival = stub;
        }
      }
      this.spread(place, isAcross, cost);
    }
    return arrival && this.trace(starts, arrival);
  }

  private start(from: readonly Stub[]): ReadonlyMap<number, Stub> {
    this.reached += 2;
    this.settled += 2;
    this.queue.clear();
    const starts = new Map<number, Stub>();
    for (const stub of from) {
      const known = starts.get(stateOf(stub));
      if (known === undefined || stub.cost < known.cost) starts.set(stateOf(stub), stub);
    }
    return starts;
  }

  private spread(place: number, isAcross: boolean, cost: number): void {
    const { grid: { xs, ys }, aside, ahead } = this;
    const columns = xs.length;
    const column = place % columns;
    const row = (place - column) / columns;
    const turned = cost + this.turn(place, !isAcross);
    const across = isAcross ? cost : turned;
    const down = isAcross ? turned : cost;
    const by = place * 2 + (isAcross ? 0 : DOWN);
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    const besides = ahead[row] ?? 0;
    const beyond = besides > 0 ? besides + BEND : besides;
    if (column > 0) this.step(place - 1, true, across, x - (xs[column - 1] ?? 0), by, (aside[column - 1] ?? 0) + beyond);
    if (column < columns - 1) this.step(place + 1, true, across, (xs[column + 1] ?? 0) - x, by, (aside[column + 1] ?? 0) + beyond);
    const sidewards = aside[column] ?? 0;
    const turning = sidewards > 0 ? sidewards + BEND : sidewards;
    if (row > 0) this.step(place - columns, false, down, y - (ys[row - 1] ?? 0), by, (ahead[row - 1] ?? 0) + turning);
    if (row < ys.length - 1) this.step(place + columns, false, down, (ys[row + 1] ?? 0) - y, by, (ahead[row + 1] ?? 0) + turning);
  }

  private step(next: number, isAcross: boolean, cost: number, length: number, by: number, remaining: number): void {
    const { grid, known } = this;
    const ground = (isAcross ? grid.groundAcross : grid.groundDown)[next] ?? 0;
    if (ground >= CLOSED) return;
    const state = next * 2 + (isAcross ? 0 : DOWN);
    const before = known[state];
    if (before === this.settled) return;
    const total = cost + length * (this.factors[ground] ?? 1) + this.conflict(next, isAcross);
    if (before === this.reached && total >= (this.costs[state] ?? 0)) return;
    known[state] = this.reached;
    this.costs[state] = total;
    this.previous[state] = by;
    this.queue.push(state, total + remaining);
  }

  private reach(state: number, cost: number, by: number, remaining: number): boolean {
    const before = this.known[state];
    if (before === this.settled || (before === this.reached && cost >= (this.costs[state] ?? 0))) return false;
    this.known[state] = this.reached;
    this.costs[state] = cost;
    this.previous[state] = by;
    this.queue.push(state, cost + remaining);
    return true;
  }

  /** A corner on another path would look like a junction of the two. */
  private turn(place: number, isAcross: boolean): number {
    return this.conflict(place, isAcross) > 0 ? BEND + OVERLAP : BEND;
  }

  private conflict(place: number, isAcross: boolean): number {
    const { across, down } = this.grid;
    const along = (isAcross ? across : down)[place] ?? 0;
    const athwart = (isAcross ? down : across)[place] ?? 0;
    return along * OVERLAP + athwart * CROSSING;
  }

  private headFor(to: readonly Stub[], haste: number): void {
    const { grid: { xs, ys }, aside, ahead } = this;
    const ends = to.map(({ place }) => this.grid.pointAt(place));
    const [toX, toY] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
    measure(xs, Math.min(...toX), Math.max(...toX), haste, aside);
    measure(ys, Math.min(...toY), Math.max(...toY), haste, ahead);
  }

  /** About so much the rest of the way costs: the distance to the goal, and a turn. */
  private remaining(place: number, isAcross: boolean): number {
    const columns = this.grid.xs.length;
    const column = place % columns;
    const aside = this.aside[column] ?? 0;
    const ahead = this.ahead[(place - column) / columns] ?? 0;
    return aside + ahead + ((isAcross ? ahead : aside) > 0 ? BEND : 0);
  }

  private trace(starts: ReadonlyMap<number, Stub>, to: Stub): Way | undefined {
    const states: number[] = [];
    for (let state = this.previous[this.arrived] ?? -1; state !== -1; state = this.previous[state] ?? -1) states.push(state);
    const from = starts.get(states.at(-1) ?? -1);
    if (from === undefined) return undefined;
    const places = states.toReversed().map((state) => this.grid.pointAt(state >> 1));
    return { from, to, points: corners([from.end, ...places, to.end]) };
  }
}

/** How far each line is from the range, times the haste. */
function measure(lines: Float64Array, least: number, most: number, haste: number, into: Float64Array): void {
  for (let i = 0; i < lines.length; i += 1) {
    const at = lines[i] ?? 0;
    into[i] = (at < least ? least - at : at > most ? at - most : 0) * haste;
  }
}

function factorsWith(inside: number): Factors {
  return Float64Array.from({ length: CLOSED }, (_, ground) => ((ground & ALONG_FRAME) === 0 ? 1 : ALONG_BORDER) * ((ground & FRAMED) === 0 ? 1 : inside));
}

function stateOf({ place, isAcross }: Stub): number {
  return place * 2 + (isAcross ? 0 : DOWN);
}

/** Without the points that lie on the line between their neighbours. */
function corners(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
