/** The cheapest way over the grid from one of some stubs to one of others (A*, with the direction as part of the state). */
import type { Point } from '../scene.ts';
import { CostHeap } from './heap.ts';
import type { Grid } from './grid.ts';
import type { Stub } from './stubs.ts';

export interface Way {
  readonly from: Stub;
  readonly to: Stub;
  readonly points: readonly Point[];
  readonly cost: number;
}

const BEND = 40;
const CROSSING = 24;
/** Running along another path: only where there is no other way at all. */
const OVERLAP = 400;

/** A state is a place and the direction in which it was reached: 2 * place for across, one more for down. */
export function cheapestWay(grid: Grid, from: readonly Stub[], to: readonly Stub[]): Way | undefined {
  const columns = grid.xs.length;
  const rows = grid.ys.length;
  const states = columns * rows * 2;
  const costs = new Float64Array(states + 1).fill(Infinity);
  const previous = new Int32Array(states + 1).fill(-1);
  const goal = states;
  const heap = new CostHeap();
  const arrivals = groupByPlace(to);
  const starts = new Map<number, Stub>();
  const estimate = estimator(grid, to);

  const reach = (state: number, cost: number, by: number): void => {
    if (cost >= (costs[state] ?? 0)) return;
    costs[state] = cost;
    previous[state] = by;
    heap.push(state, cost + (state === goal ? 0 : estimate(state >> 1)));
  };
  for (const stub of from) {
    const state = stub.place * 2 + (stub.isAcross ? 0 : 1);
    if (stub.cost >= (costs[state] ?? 0)) continue;
    starts.set(state, stub);
    reach(state, stub.cost + conflict(grid, stub.place, stub.isAcross), -1);
  }

  let arrival: Stub | undefined;
  while (heap.size > 0) {
    const state = heap.pop();
    if (state === goal) break;
    const cost = costs[state] ?? 0;
    const place = state >> 1;
    const isAcross = (state & 1) === 0;
    for (const stub of arrivals.get(place) ?? []) {
      const turn = stub.isAcross === isAcross ? 0 : BEND + conflict(grid, place, stub.isAcross);
      const total = cost + turn + stub.cost;
      if (total < (costs[goal] ?? 0)) {
        arrival = stub;
        reach(goal, total, state);
      }
    }
    const column = place % columns;
    const row = (place - column) / columns;
    if (column > 0) step(place - 1, true);
    if (column < columns - 1) step(place + 1, true);
    if (row > 0) step(place - columns, false);
    if (row < rows - 1) step(place + columns, false);

    function step(next: number, across: boolean): void {
      if (!grid.isOpen(next)) return;
      const turn = across === isAcross ? 0 : BEND + (conflict(grid, place, across) > 0 ? OVERLAP : 0);
      const length = grid.stepLength(place, next);
      reach(next * 2 + (across ? 0 : 1), cost + turn + length * grid.factor(next, across) + conflict(grid, next, across), state);
    }
  }
  if (arrival === undefined) return undefined;
  const places: number[] = [];
  let state = previous[goal] ?? -1;
  let first = state;
  for (; state !== -1; state = previous[state] ?? -1) {
    places.push(state >> 1);
    first = state;
  }
  const start = starts.get(first);
  if (start === undefined) return undefined;
  const points = straightened([start.end, ...places.toReversed().map((place) => grid.pointAt(place)), arrival.end]);
  return { from: start, to: arrival, points, cost: costs[goal] ?? 0 };
}

function conflict({ across, down }: Grid, place: number, isAcross: boolean): number {
  const along = (isAcross ? across : down)[place] ?? 0;
  const athwart = (isAcross ? down : across)[place] ?? 0;
  return along * OVERLAP + athwart * CROSSING;
}

function groupByPlace(stubs: readonly Stub[]): ReadonlyMap<number, readonly Stub[]> {
  const groups = new Map<number, Stub[]>();
  for (const stub of stubs) groups.set(stub.place, [...(groups.get(stub.place) ?? []), stub]);
  return groups;
}

/** At least so much the rest of the way costs: the distance to the rectangle around all places of arrival. */
function estimator(grid: Grid, to: readonly Stub[]): (place: number) => number {
  const ends = to.map(({ place }) => grid.pointAt(place));
  const [left, right] = [Math.min(...ends.map((p) => p.x)), Math.max(...ends.map((p) => p.x))];
  const [top, bottom] = [Math.min(...ends.map((p) => p.y)), Math.max(...ends.map((p) => p.y))];
  return (place) => {
    const { x, y } = grid.pointAt(place);
    return Math.max(left - x, 0, x - right) + Math.max(top - y, 0, y - bottom);
  };
}

/** Without the points that lie on the line between their neighbours. */
function straightened(points: readonly Point[]): Point[] {
  return points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before === undefined || after === undefined) return true;
    return !((before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y));
  });
}
