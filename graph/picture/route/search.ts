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
const HASTE = { few: 1.3, many: 2 } as const;

export type Haste = keyof typeof HASTE;

/** The rectangle around all places of arrival. */
interface Goal {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Factor on the distance to it. */
  readonly haste: number;
}

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
  /** In which search a state was reached: what other searches left behind does not count, and need not be wiped out. */
  private readonly reachedIn: Int32Array;
  /** In which search a state was gone on from. Each is only once in a search, even if a cheaper way to it turns up later. */
  private readonly settledIn: Int32Array;
  private current = 0;
  private readonly queue = new CostQueue();
  private readonly columnOf: Int32Array;
  private readonly inside: Factors;
  private readonly outside: Factors;
  private factors: Factors;
  private goal: Goal = { left: 0, right: 0, top: 0, bottom: 0, haste: 1 };
  /** Stands for the arrival, whichever stub it is at. */
  private readonly arrived: number;

  constructor(private readonly grid: Grid) {
    const columns = grid.xs.length;
    const places = columns * grid.ys.length;
    // A state is a place and the direction in which it was reached: 2 * place for across, one more for down.
    this.arrived = places * 2;
    this.costs = new Float64Array(this.arrived + 1);
    this.previous = new Int32Array(this.arrived + 1);
    this.reachedIn = new Int32Array(this.arrived + 1);
    this.settledIn = new Int32Array(this.arrived + 1);
    this.columnOf = Int32Array.from({ length: places }, (_, place) => place % columns);
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
    this.goal = this.goalOf(to, HASTE[haste]);
    const starts = this.start(from);
    const arrivals = groupedBy(to, ({ place }) => place);
    let arrival: Stub | undefined;
    for (const stub of from) {
      const state = stateOf(stub);
      if (starts.get(state) === stub) this.reach(state, stub.cost + this.conflict(stub.place, stub.isAcross), -1, this.remaining(stub.place, stub.isAcross));
    }
    for (let state = this.queue.pop(); state !== this.arrived; state = this.queue.pop()) {
      if (state === -1) return undefined;
      if (this.settledIn[state] === this.current) continue;
      this.settledIn[state] = this.current;
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
    this.current += 1;
    this.queue.clear();
    const starts = new Map<number, Stub>();
    for (const stub of from) {
      const known = starts.get(stateOf(stub));
      if (known === undefined || stub.cost < known.cost) starts.set(stateOf(stub), stub);
    }
    return starts;
  }

  private spread(place: number, isAcross: boolean, cost: number): void {
    const { xs, ys } = this.grid;
    const columns = xs.length;
    const column = this.columnOf[place] ?? 0;
    const row = (place - column) / columns;
    const turned = cost + this.turn(place, !isAcross);
    const across = isAcross ? cost : turned;
    const down = isAcross ? turned : cost;
    const by = place * 2 + (isAcross ? 0 : DOWN);
    const x = xs[column] ?? 0;
    const y = ys[row] ?? 0;
    if (column > 0) this.step(place - 1, true, across, x - (xs[column - 1] ?? 0), by);
    if (column < columns - 1) this.step(place + 1, true, across, (xs[column + 1] ?? 0) - x, by);
    if (row > 0) this.step(place - columns, false, down, y - (ys[row - 1] ?? 0), by);
    if (row < ys.length - 1) this.step(place + columns, false, down, (ys[row + 1] ?? 0) - y, by);
  }

  private step(next: number, isAcross: boolean, cost: number, length: number, by: number): void {
    const { grid } = this;
    const ground = (isAcross ? grid.groundAcross : grid.groundDown)[next] ?? 0;
    if (ground >= CLOSED) return;
    const state = next * 2 + (isAcross ? 0 : DOWN);
    const { current } = this;
    if (this.settledIn[state] === current) return;
    const total = cost + length * (this.factors[ground] ?? 1) + this.conflict(next, isAcross);
    if (this.reachedIn[state] === current && total >= (this.costs[state] ?? 0)) return;
    this.reachedIn[state] = current;
    this.costs[state] = total;
    this.previous[state] = by;
    this.queue.push(state, total + this.remaining(next, isAcross));
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
    return this.conflict(place, isAcross) > 0 ? BEND + OVERLAP : BEND;
  }

  private conflict(place: number, isAcross: boolean): number {
    const { across, down } = this.grid;
    const along = (isAcross ? across : down)[place] ?? 0;
    const athwart = (isAcross ? down : across)[place] ?? 0;
    return along * OVERLAP + athwart * CROSSING;
  }

  private goalOf(to: readonly Stub[], haste: number): Goal {
    const ends = to.map(({ place }) => this.grid.pointAt(place));
    const [xs, ys] = [ends.map(({ x }) => x), ends.map(({ y }) => y)];
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys), haste };
  }

  /** About so much the rest of the way costs: the distance to the goal, and a turn. */
  private remaining(place: number, isAcross: boolean): number {
    const { left, right, top, bottom, haste } = this.goal;
    const { xs, ys } = this.grid;
    const column = this.columnOf[place] ?? 0;
    const x = xs[column] ?? 0;
    const y = ys[(place - column) / xs.length] ?? 0;
    const aside = x < left ? left - x : x > right ? x - right : 0;
    const ahead = y < top ? top - y : y > bottom ? y - bottom : 0;
    return (aside + ahead) * haste + ((isAcross ? ahead : aside) > 0 ? BEND : 0);
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
