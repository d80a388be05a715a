import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { pack } from '../../../../graph/picture/layout/pack.ts';
import type { Rectangle, Scene, SceneBox } from '../../../../graph/picture/scene.ts';
import { build } from '../../build.ts';
import { anyDebate } from '../../random-debate.ts';
import { sceneOf } from '../pictures.ts';

/** Pairs of boxes of one essay that stand in one column in both scenes, the upper one of the former scene first. */
function columnsInBoth(former: Scene, scene: Scene): (readonly [SceneBox, SceneBox])[] {
  const now = new Map(scene.boxes.map((box) => [`${box.essay} ${box.claim}`, box]));
  const inBoth = former.boxes.flatMap((before) => {
    const after = now.get(`${before.essay} ${before.claim}`);
    return after === undefined ? [] : [{ before, after }];
  });
  const sameColumn = (a: SceneBox, b: SceneBox): boolean => a.essay === b.essay && Math.abs(a.x - b.x) < 1;
  return inBoth.flatMap((one) =>
    inBoth.filter((other) => sameColumn(one.before, other.before) && sameColumn(one.after, other.after) && one.before.y < other.before.y).map((other) => [one.after, other.after] as const),
  );
}

function framesOf({ groups }: Scene): ReadonlyMap<string, Rectangle> {
  return new Map(groups.map((group) => [group.essay, group]));
}

const isLeftOf = (a: Rectangle, b: Rectangle): boolean => a.x + a.width <= b.x;
const isAbove = (a: Rectangle, b: Rectangle): boolean => a.y + a.height <= b.y;

const ASPECT = 1.6;

function isMuchSmaller(scene: Scene, free: Scene): boolean {
  const side = ({ width, height }: Scene): number => Math.max(width, height * ASPECT);
  return side(scene) > 1.4 * side(free);
}

describe('a picture that follows another', () => {
  test('Q28 a ground that comes in leaves the others in their order', async () => {
    const g = build('A: thesis t, asserts p q r s', 'A: p => t', 'A: q => t', 'A: r => t', 'A: s => r');
    const former = await sceneOf(g, ['t', 'p', 'q', 'r']);
    const scene = await sceneOf(g, g.claims.keys(), { former });
    const pairs = columnsInBoth(former, scene);
    expect(pairs.length).toBe(3);
    for (const [upper, lower] of pairs) expect(upper.y).toBeLessThan(lower.y);
  });

  test('Q28 boxes of one column keep their order, whatever comes in or goes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDebate, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (debate, first, second) => {
        const g = debateGraph(debate);
        const some = (chosen: readonly boolean[]): string[] => [...g.claims.keys()].filter((_, i) => chosen[i]);
        const former = await sceneOf(g, some(first));
        const scene = await sceneOf(g, some(second), { former });
        for (const [upper, lower] of columnsInBoth(former, scene)) expect(upper.y).toBeLessThan(lower.y);
      }),
      { numRuns: 150 },
    );
  });

  test('Q29 essays stay left of and above one another, whatever comes in or goes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyDebate, fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), async (debate, chosen) => {
        const g = debateGraph(debate);
        const former = await sceneOf(g);
        const shown = [...g.claims.keys()].filter((_, i) => chosen[i]);
        // Of pictures with little in common, and where it would cost too much, the arrangement may be another.
        if (former.boxes.filter(({ claim }) => shown.includes(claim)).length * 2 < former.boxes.length) return;
        const scene = await sceneOf(g, shown, { former });
        if (isMuchSmaller(scene, await sceneOf(g, shown))) return;
        const [before, after] = [framesOf(former), framesOf(scene)];
        for (const [a, one] of after) {
          for (const [b, other] of after) {
            const [formerOne, formerOther] = [before.get(a), before.get(b)];
            if (a === b || formerOne === undefined || formerOther === undefined) continue;
            const apart = [isLeftOf, isAbove].filter((stands) => stands(formerOne, formerOther));
            expect(apart.length === 0 || apart.some((stands) => stands(one, other))).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  test('Q29 the arrangement is given up where it would make the picture much smaller', () => {
    const gaps = { beside: 10, below: 10 };
    const former = Array.from({ length: 8 }, (_, i): Rectangle => ({ x: i * 110, y: 0, width: 100, height: 100 }));
    const sizes = former.map(() => ({ width: 100, height: 100 }));
    expect(pack(sizes, { gaps, aspect: 8, former }).height).toBe(100);
    expect(pack(sizes, { gaps, aspect: 1, former }).height).toBeGreaterThan(100);
    const few = sizes.slice(0, 3);
    expect(pack(few, { gaps, aspect: 1.2, former: former.slice(0, 3) }).height).toBe(100);
  });
});
