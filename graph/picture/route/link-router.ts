/**
 * Paths for the links that the layout of the groups left without one: between groups, and attacks inside them.
 *
 * Those of one call are routed one after the other, short ones first, each around those before it; then, if they are not too many, each
 * once more, now that all others are known. Those of earlier calls stay as they are.
 */
import type { Point, Rectangle } from '../scene.ts';
import { Grid, type Ground } from './grid.ts';
import { WaySearch, type Haste, type Way } from './search.ts';
import { spotOn } from './spot.ts';
import { stubsOf, type Stub, type Terminal } from './stubs.ts';

/** A link to route. Of several terminals at an end the one that makes the cheapest way is taken. */
export interface Request {
  readonly from: readonly Terminal[];
  readonly to: readonly Terminal[];
  /** True if the terminals are frames, so that the path should keep to the streets. */
  readonly outside: boolean;
  /** True if something is to be put on the path, which must not squeeze through a gap then. */
  readonly roomy?: boolean;
}

export interface Routed {
  readonly from: string;
  readonly to: string;
  readonly points: readonly Point[];
}

/** Parallel lines of the groups' own layout keep paths at least so far away. */
const NEAR_DRAWN = 6;
const PASSES = 2;
/** With more requests, one pass has to do: a second took a third of the whole layout for one crossing in seventy. */
const MOST_FOR_SEVERAL_PASSES = 35;
/** With more, a picture that comes sooner is worth a detour here and there, and with more still a crossing in six. */
const MOST_WITHOUT_HASTE = 100;
const MOST_WITH_SOME_HASTE = 150;

export class LinkRouter {
  private readonly grid: Grid;
  private readonly search: WaySearch;
  /** Where paths end, by the keys of terminals. */
  private readonly taken = new Map<string, Point[]>();

  /** @param drawn paths that are there already */
  constructor(ground: Ground, drawn: readonly (readonly Point[])[]) {
    this.grid = new Grid(ground);
    this.search = new WaySearch(this.grid);
    for (const points of drawn) this.grid.occupy(points, 1, NEAR_DRAWN);
  }

  /**
   * @param pause waited for after each search
   * @returns in the order of the requests; undefined for a request without terminals
   */
  async route(requests: readonly Request[], pause?: () => Promise<void>): Promise<(Routed | undefined)[]> {
    const ways: (Way | undefined)[] = requests.map(() => undefined);
    const order = requests.map((request, i) => ({ i, distance: distanceOf(request) })).toSorted((a, b) => a.distance - b.distance || a.i - b.i);
    const haste = requests.length > MOST_WITH_SOME_HASTE ? 'many' : requests.length > MOST_WITHOUT_HASTE ? 'several' : 'few';
    const passes = requests.length > MOST_FOR_SEVERAL_PASSES ? 1 : PASSES;
    for (let pass = 0; pass < passes; pass += 1) {
      for (const { i } of order) {
        const request = requests[i];
        if (request === undefined) continue;
        const old = ways[i];
        if (old !== undefined) this.note(old, -1);
        const way = (request.roomy === true ? this.cheapest(request, true, haste) : undefined) ?? this.cheapest(request, false, haste);
        if (way !== undefined) this.note(way, 1);
        ways[i] = way;
        await pause?.();
      }
    }
    return requests.map((request, i) => {
      const way = ways[i];
      return way ? { from: way.from.terminal.key, to: way.to.terminal.key, points: way.points } : straightAcross(request);
    });
  }

  /** Puts something of this size on a path, out of the way of others, and keeps later paths off it. */
  putOn(points: readonly Point[], { width, height }: Pick<Rectangle, 'width' | 'height'>): Rectangle {
    this.grid.occupy(points, -1);
    const { x, y } = spotOn(this.grid, points, Math.max(width, height));
    this.grid.occupy(points, 1);
    const shape = { x: x - width / 2, y: y - height / 2, width, height };
    this.grid.close(shape);
    return shape;
  }

  private cheapest({ from, to, outside }: Request, isRoomy: boolean, haste: Haste): Way | undefined {
    return this.search.cheapest(this.stubs(from, isRoomy), this.stubs(to, isRoomy), outside, haste);
  }

  private stubs(terminals: readonly Terminal[], isRoomy: boolean): Stub[] {
    return terminals.flatMap((terminal) => stubsOf(this.grid, { ...terminal, taken: [...terminal.taken, ...(this.taken.get(terminal.key) ?? [])] }, isRoomy));
  }

  private note({ from, to, points }: Way, change: 1 | -1): void {
    this.grid.occupy(points, change);
    for (const { terminal, end } of [from, to]) {
      const ends = this.taken.get(terminal.key) ?? [];
      this.taken.set(terminal.key, change === 1 ? [...ends, end] : ends.filter((point) => point !== end));
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
