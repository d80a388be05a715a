/** The paths that the layout of single groups leaves open. */
import type { BetweenLink } from '../plan/plan.ts';
import { routeLinks, type Request } from '../route/route-links.ts';
import type { Terminal } from '../route/stubs.ts';
import type { Point, Rectangle, SceneGroup, ScenePath } from '../scene.ts';
import type { PlacedGroup } from './place-group.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A path that has no labels yet. */
export type BarePath = Omit<ScenePath, 'key' | 'labels'>;

/**
 * @param between links between groups
 * @returns the paths of what the groups left unrouted, then of those
 */
export async function connect(
  placed: readonly PlacedGroup[],
  between: readonly BetweenLink[],
  extent: Extent,
  pause?: () => Promise<void>,
): Promise<BarePath[]> {
  const inside = placed.flatMap(({ unrouted }) => unrouted.map((link) => ({ ...link, from: [link.from], to: [link.to] })));
  const open: readonly BetweenLink[] = [...inside, ...between];
  const drawn = placed.flatMap(({ paths }) => paths);
  const insides = terminalsOf(placed, drawn);
  const frames = placed.map(({ frame }): Terminal => ({ key: frame.key, shape: frame, tags: [], taken: [] }));
  const terminals = new Map([...insides, ...frames].map((terminal) => [terminal.key, terminal]));
  const find = (keys: readonly string[]): Terminal[] => keys.flatMap((key) => terminals.get(key) ?? []);
  const requests = open.map(({ from, to, bundle }): Request => ({ from: find(from), to: find(to), outside: bundle }));
  const groupOf = new Map(placed.flatMap(({ boxes, junctions }) => [...boxes, ...junctions].map(({ key, group }) => [key, group])));
  const ground = {
    ...extent,
    frames: placed.map(({ frame }) => frame),
    obstacles: [...insides.flatMap(({ shape, tags }) => [shape, ...tags]), ...placed.flatMap(({ frame }) => headerOf(frame))],
    through: placed.flatMap(({ junctions }) => junctions),
  };
  const routed = await routeLinks(ground, drawn.map(({ points }) => points), requests, pause);
  return open.flatMap((link, i): BarePath[] => {
    const { kind, arrows, contracted, committed, bundle, counts } = link;
    const way = routed[i];
    if (way === undefined) return [];
    const { from, to, points } = way;
    return [{ kind, from, to, points, arrows, contracted, committed, bundle, between: bundle || groupOf.get(from) !== groupOf.get(to), ...(counts && { counts }) }];
  });
}

function terminalsOf(placed: readonly PlacedGroup[], drawn: readonly BarePath[]): Terminal[] {
  const ends = new Map<string, Point[]>();
  for (const { from, to, points } of drawn) {
    for (const [key, end] of [[from, points[0]], [to, points.at(-1)]] as const) if (end) ends.set(key, [...(ends.get(key) ?? []), end]);
  }
  const terminals: Terminal[] = [];
  for (const { boxes, junctions } of placed) {
    for (const { key, shared, handle, ...shape } of boxes) {
      terminals.push({ key, shape, tags: [shared, handle].filter((tag) => tag !== undefined), taken: ends.get(key) ?? [] });
    }
    for (const { key, x, y, size, hidden } of junctions) {
      const shape: Rectangle = hidden ?? { x: x - size / 2, y: y - size / 2, width: size, height: size };
      terminals.push({ key, shape, tags: [], taken: ends.get(key) ?? [] });
    }
  }
  return terminals;
}

function headerOf({ badge, lines, handle }: SceneGroup): Rectangle[] {
  const right = Math.max(...lines.map((line) => line.x + line.width));
  const bottom = Math.max(...lines.map((line) => line.y + line.size / 2));
  return [{ x: badge.x, y: badge.y, width: right - badge.x, height: bottom - badge.y }, handle];
}
