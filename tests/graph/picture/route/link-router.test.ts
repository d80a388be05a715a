import { describe, expect, test } from 'vitest';
import { LinkRouter, type Request } from '../../../../graph/picture/route/link-router.ts';
import type { Terminal } from '../../../../graph/picture/route/stubs.ts';
import type { Point, Rectangle } from '../../../../graph/picture/scene.ts';
import { isOnBorder, overlap, stretchesOf } from '../pictures.ts';

const terminal = (key: string, x: number, y: number): Terminal => ({ key, shape: { x, y, width: 100, height: 40 }, tags: [], taken: [] });
const left = terminal('left', 20, 180);
const right = terminal('right', 480, 180);

interface Scenery {
  readonly obstacles?: readonly Rectangle[];
  readonly frames?: readonly Rectangle[];
  readonly drawn?: readonly (readonly Point[])[];
  readonly through?: readonly Point[];
}

const route = (requests: readonly Request[], { obstacles = [], frames = [], drawn = [], through = [] }: Scenery = {}, pause?: () => Promise<void>) =>
  new LinkRouter({ width: 600, height: 400, obstacles: [left.shape, right.shape, ...obstacles], frames, through }, drawn).route(requests, pause);

const one = (from: Terminal, to: Terminal, outside = false): Request => ({ from: [from], to: [to], outside });

async function pointsOf(requests: readonly Request[], scenery?: Scenery): Promise<(readonly Point[])[]> {
  return (await route(requests, scenery)).map((way) => way?.points ?? []);
}

describe('what is put on a path', () => {
  const ground = { width: 600, height: 400, obstacles: [left.shape, right.shape], frames: [], through: [] };
  const centre = ({ x, y, width, height }: Rectangle): Point => ({ x: x + width / 2, y: y + height / 2 });

  test('lies near its middle, where later paths can end and through which none run', async () => {
    const router = new LinkRouter(ground, []);
    const [trunk] = await router.route([one(left, right)]);
    const shape = router.putOn(trunk?.points ?? [], { width: 12, height: 12 });
    expect(Math.abs(centre(shape).x - 300)).toBeLessThan(8);
    expect(centre(shape).y).toBe(trunk?.points[0]?.y);
    const above = terminal('above', 250, 20);
    const below = terminal('below', 250, 340);
    const dot = { key: 'dot', shape, tags: [], taken: [] };
    const [ending, passing] = await router.route([one(above, dot), one(above, below)]);
    expect(isOnBorder(ending?.points.at(-1) ?? { x: 0, y: 0 }, shape)).toBe(true);
    expect(stretchesOf(passing?.points ?? []).some((stretch) => overlap(stretch, shape))).toBe(false);
  });

  test('keeps off other paths and what is next to them', async () => {
    const router = new LinkRouter({ ...ground, obstacles: [...ground.obstacles, { x: 230, y: 210, width: 100, height: 60 }] }, [[{ x: 360, y: 20 }, { x: 360, y: 380 }]]);
    const [trunk] = await router.route([one(left, right)]);
    const { x } = centre(router.putOn(trunk?.points ?? [], { width: 12, height: 12 }));
    expect(Math.abs(x - 360)).toBeGreaterThan(12);
    expect(x < 225 || x > 335).toBe(true);
  });

  test('lies in the middle of a path that runs beside the grid', () => {
    const router = new LinkRouter(ground, []);
    expect(centre(router.putOn([{ x: 101.3, y: 33.3 }, { x: 201.3, y: 33.3 }, { x: 201.3, y: 83.3 }], { width: 12, height: 12 }))).toEqual({ x: 176.3, y: 33.3 });
  });
});

describe('LinkRouter', () => {
  test('goes straight where nothing is in the way', async () => {
    const [points = []] = await pointsOf([one(left, right)]);
    expect(points).toHaveLength(2);
    expect(isOnBorder(points[0] ?? { x: 0, y: 0 }, left.shape)).toBe(true);
    expect(isOnBorder(points[1] ?? { x: 0, y: 0 }, right.shape)).toBe(true);
  });

  test('goes around a box, level and upright only', async () => {
    const wall = { x: 280, y: 60, width: 40, height: 260 };
    const [points = []] = await pointsOf([one(left, right)], { obstacles: [wall] });
    expect(points.length).toBeGreaterThan(2);
    for (const stretch of stretchesOf(points)) {
      expect(overlap(stretch, wall)).toBe(false);
      expect(Math.min(stretch.width, stretch.height)).toBe(0);
    }
  });

  test('keeps two paths apart', async () => {
    const [a = [], b = []] = await pointsOf([one(left, right), one(right, left)]);
    const [first, second] = [a, b].map((points) => stretchesOf(points).map(({ x, y, width, height }) => ({ x: x - 3, y: y - 3, width: width + 6, height: height + 6 })));
    expect(first?.some((stretch) => second?.some((other) => overlap(stretch, other)))).toBe(false);
  });

  test('does not run along a path that is drawn already', async () => {
    const drawn = [{ x: 120, y: 200 }, { x: 480, y: 200 }];
    const [points = []] = await pointsOf([one(left, right)], { drawn: [drawn] });
    for (const { y, height } of stretchesOf(points)) expect(height === 0 && Math.abs(y - 200) < 6).toBe(false);
  });

  test('takes the nearest of several boxes', async () => {
    const far = terminal('far', 480, 20);
    const [way] = await route([{ from: [left], to: [far, right], outside: false }]);
    expect(way?.to).toBe('right');
  });

  test('leaves a frame alone that it has no business in', async () => {
    const frame = { x: 200, y: 120, width: 200, height: 160 };
    const [inside = []] = await pointsOf([one(left, right)], { frames: [frame] });
    const [outside = []] = await pointsOf([one(left, right, true)], { frames: [frame] });
    expect(stretchesOf(inside).some((stretch) => overlap(stretch, frame))).toBe(true);
    expect(stretchesOf(outside).some((stretch) => overlap(stretch, frame))).toBe(false);
  });

  test('meets the middle of something small', async () => {
    const dot = { key: 'dot', shape: { x: 480.3, y: 97.7, width: 9, height: 9 }, tags: [], taken: [] };
    const [points = []] = await pointsOf([one(left, dot)], { through: [{ x: 484.8, y: 102.2 }] });
    const end = points.at(-1) ?? { x: 0, y: 0 };
    expect(end.x === 484.8 || end.y === 102.2).toBe(true);
  });

  test('runs across where there is no way around, rather than get lost', async () => {
    const ring = [
      { x: 440, y: 140, width: 160, height: 10 },
      { x: 440, y: 250, width: 160, height: 10 },
      { x: 440, y: 140, width: 10, height: 120 },
    ];
    const [points = []] = await pointsOf([one(left, right)], { obstacles: ring });
    expect(points).toEqual([{ x: 120, y: 200 }, { x: 480, y: 200 }]);
  });

  test('runs across where an end is walled up on every side, without a search', async () => {
    const blocks = [
      { x: 460, y: 150, width: 20, height: 100 },
      { x: 580, y: 150, width: 20, height: 100 },
      { x: 470, y: 160, width: 120, height: 20 },
      { x: 470, y: 220, width: 120, height: 20 },
    ];
    expect(await pointsOf([one(left, right), one(right, left)], { obstacles: blocks })).toEqual([
      [{ x: 120, y: 200 }, { x: 480, y: 200 }],
      [{ x: 480, y: 200 }, { x: 120, y: 200 }],
    ]);
  });

  test('ends no path where another does already', async () => {
    const dot = { key: 'dot', shape: { x: 294, y: 194, width: 12, height: 12 }, tags: [], taken: [{ x: 306, y: 200 }] };
    const [points = []] = await pointsOf([one(right, dot)], { through: [{ x: 300, y: 200 }] });
    expect(points.at(-1)).not.toEqual({ x: 306, y: 200 });
  });

  test('goes around a gap that is too narrow for what is to be put on the path', async () => {
    const below = terminal('below', 20, 250);
    const lengthOf = (points: readonly Point[]): number => stretchesOf(points).reduce((sum, { width, height }) => sum + width + height, 0);
    const [narrow = []] = await pointsOf([one(left, below)], { obstacles: [below.shape] });
    const [roomy = []] = await pointsOf([{ ...one(left, below), roomy: true }], { obstacles: [below.shape] });
    expect(lengthOf(narrow)).toBe(30);
    expect(lengthOf(roomy)).toBeGreaterThan(60);
  });

  test('pauses after each search and stops when the pause rejects', async () => {
    let pauses = 0;
    await route([one(left, right)], {}, async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(0);
    await expect(route([one(left, right)], {}, () => Promise.reject(new Error('enough')))).rejects.toThrow('enough');
  });
});
