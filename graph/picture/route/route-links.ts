/**
 * Paths for the links that the layout of the groups left without one: between groups, and attacks inside them.
 *
 * They are routed one after the other, short ones first, each around those before it; then, if they are not too many, each once
 * more, now that all others are known.
 */
import type { Point } from '../scene.ts';
import { Grid, type Ground } from './grid.ts';
import { WaySearch, type Way } from './search.ts';
import { stubsOf, type Terminal } from './stubs.ts';

/** A link to route. Of several terminals at an end the one that makes the cheapest way is taken. */
export interface Request {
  readonly from: readonly Terminal[];
  readonly to: readonly Terminal[];
  /** True if the terminals are frames, so that the path should keep to the streets. */
  readonly outside: boolean;
}

export interface Routed {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** Parallel lines of the groups' own layout keep paths at least so far away. */
const NEAR_DRAWN = 6;
const PASSES = 2;
/** With more requests, one pass has to do. */
const MOST_FOR_SEVERAL_PASSES = 80;

/**
 * @param drawn paths that are there already
 * @param pause waited for after each search
 * @returns in the order of the requests; undefined for a request without terminals
 */
export async function routeLinks(
  ground: Ground,
  drawn: readonly (readonly Point[])[],
  requests: readonly Request[],
  pause?: () => Promise<void>,
): Promise<(Routed | undefined)[]> {
  const grid = new Grid(ground);
  const search = new WaySearch(grid);
  for (const points of drawn) grid.occupy(points, 1, NEAR_DRAWN);
  const taken = new Map<string, Point[]>();
  const ways: (Way | undefined)[] = requests.map(() => undefined);
  const order = requests.map((request, i) => ({ i, distance: distanceOf(request) })).toSorted((a, b) => a.distance - b.distance || a.i - b.i);
  const passes = requests.length > MOST_FOR_SEVERAL_PASSES ? 1 : PASSES;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { i } of order) {
      const request = requests[i];
      if (request === undefined) continue;
      const old = ways[i];
      if (old !== undefined) note(old, -1);
      const way = search.cheapest(stubs(request.from), stubs(request.to), request.outside);
      if (way !== undefined) note(way, 1);
      ways[i] = way;
      await pause?.();
    }
  }
  return requests.map((request, i) => {
    const way = ways[i];
    return way ? { from: way.from.terminal.key, to: way.to.terminal.key, points: way.points } : straightAcross(request);
  });

  function stubs(terminals: readonly Terminal[]): ReturnType<typeof stubsOf> {
    return terminals.flatMap((terminal) => stubsOf(grid, { ...terminal, taken: [...terminal.taken, ...(taken.get(terminal.key) ?? [])] }));
  }

  function note({ from, to, points }: Way, change: 1 | -1): void {
    grid.occupy(points, change);
    for (const { terminal, end } of [from, to]) {
      const ends = taken.get(terminal.key) ?? [];
      taken.set(terminal.key, change === 1 ? [...ends, end] : ends.filter((point) => point !== end));
    }
  }
}

/** Where everything is walled up: a connection that runs over boxes is better than one that is not there. */
function straightAcross({ from: [from], to: [to] }: Request): Routed | undefined {
  if (from === undefined || to === undefined) return undefined;
  const isLeft = from.shape.x < to.shape.x;
  const start = { x: isLeft ? from.shape.x + from.shape.width : from.shape.x, y: from.shape.y + from.shape.height / 2 };
  const end = { x: isLeft ? to.shape.x : to.shape.x + to.shape.width, y: to.shape.y + to.shape.height / 2 };
  const middle = (start.x + end.x) / 2;
  const turns = start.y === end.y ? [] : [{ x: middle, y: start.y }, { x: middle, y: end.y }];
  return { from: from.key, to: to.key, points: [start, ...turns, end] };
}

function distanceOf({ from, to }: Request): number {
  return Math.min(...from.flatMap((a) => to.map((b) => centreDistance(a, b))));
}

function centreDistance({ shape: a }: Terminal, { shape: b }: Terminal): number {
  return Math.abs(a.x + a.width / 2 - b.x - b.width / 2) + Math.abs(a.y + a.height / 2 - b.y - b.height / 2);
}
