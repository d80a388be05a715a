import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Scene } from '../../../../graph/picture/scene.ts';
import { waysIn } from '../../../../graph/picture/walk/map-of-ways.ts';
import { firstSpot, moved, MOVES, spotAgain, spotAt, type Move, type Spot } from '../../../../graph/picture/walk/walk.ts';
import { aroundOf } from '../../../../graph/picture/walk/whereabouts.ts';
import { build } from '../../build.ts';
import { sceneOf } from '../pictures.ts';
import { anyScene } from './any-scene.ts';
import { naivelyAround, pairsIn } from './naive.ts';

/** Goes through the scene from its first thesis, and tells the claims on the way; `-` where there is nothing that way. */
function walk(scene: Scene, moves: string): string {
  const ways = waysIn(scene);
  let at = firstSpot(ways);
  return moves
    .split(' ')
    .map((move) => {
      const next = at && moved(ways, at, move as Move);
      if (next === undefined) return '-';
      at = next;
      return scene.boxes.find(({ key }) => key === next.box)?.claim;
    })
    .join(' ');
}

const chain = await sceneOf(build('A: thesis t, asserts p q r o s', 'A: p + q => t', 'A: r => t', 'A: s => p', 'A: o -x t', 'B: thesis u, asserts p v', 'B: p => u', 'B: v => u', 't >< u'));

describe('from claim to claim', () => {
  test('W2 a walk begins at the first thesis of the first essay', () => {
    expect(firstSpot(waysIn(chain))?.box).toBe(chain.boxes.find(({ claim }) => claim === 't')?.key);
  });

  test('W3 in leads to the first premise, next through the step, to the other grounds, and then to what rebuts', () => {
    const [first = '', ...rest] = walk(chain, 'in next next next next').split(' ');
    expect([first, ...rest].toSorted()).toEqual(['-', 'o', 'p', 'q', 'r']);
    expect(rest.at(-1)).toBe('-');
    expect(rest.at(-2)).toBe('o');
    // Of one step together, whichever step is drawn above.
    const order = [first, ...rest].join('');
    expect(order).toMatch(/pq|qp/);
  });

  test('W4 out leads back along the way that one came', async () => {
    const scene = await sceneOf(build('A: thesis t u, asserts p', 'A: p => t', 'A: p => u'));
    const ways = waysIn(scene);
    for (const thesis of scene.boxes.filter((box) => box.thesis)) {
      const down = moved(ways, { box: thesis.key }, 'in');
      expect(down && moved(ways, down, 'out')?.box).toBe(thesis.key);
    }
  });

  test('W4 in leads back to the claim from which one came up', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t'));
    const [, other] = walk(scene, 'in next').split(' ');
    expect(walk(scene, 'in next out in').split(' ').at(-1)).toBe(other);
  });

  test('W5 use goes through all that a claim leads to', async () => {
    const scene = await sceneOf(build('A: thesis t u w, asserts p', 'A: p => t', 'A: p => u', 'A: p => w'));
    const found = walk(scene, 'in use in use in use').split(' ');
    expect(new Set([found[1], found[3], found[5]])).toEqual(new Set(['t', 'u', 'w']));
    expect([found[0], found[2], found[4]]).toEqual(['p', 'p', 'p']);
  });

  test('W6 oppose goes through all opponents, and then back', async () => {
    const scene = await sceneOf(build('A: thesis t', 'B: thesis u', 'C: thesis w', 't >< u', 't >< w'));
    expect(walk(scene, 'oppose oppose oppose').split(' ').toSorted()).toEqual(['t', 'u', 'w']);
    expect(walk(scene, 'oppose oppose oppose').split(' ').at(-1)).toBe('t');
    expect(walk(scene, 'oppose oppose-back')).toMatch(/ t$/);
    expect(walk(chain, 'in oppose')).toMatch(/-$/);
  });

  test('W6 what undercuts a step is an opponent of its conclusion', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis z', 'z -x #1'));
    expect(walk(scene, 'oppose oppose')).toBe('z t');
  });

  test('W6 what rebuts a rebuttal is an opponent of those who make it', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts o z', 'A: o -x t', 'A: z -x !r1'));
    const ways = waysIn(scene);
    const key = (claim: string): string => scene.boxes.find((box) => box.claim === claim)?.key ?? '';
    expect(ways.opponents(key('o')).map(({ box }) => box)).toEqual([key('z'), key('t')]);
    expect(ways.opponents(key('z')).map(({ box }) => box)).toEqual([key('o')]);
  });

  test('W7 same goes through the essays that voice the claim, and back', () => {
    const p = walk(chain, 'next-essay in').split(' ')[1] === 'p' ? 'next-essay in' : 'next-essay in next';
    expect(walk(chain, `${p} same same`).split(' ').slice(-3)).toEqual(['p', 'p', 'p']);
    expect(walk(chain, 'same')).toBe('-');
  });

  test('W8 thesis leads to the first thesis of the essay, and on to whatever else the essay begins with', async () => {
    expect(walk(chain, 'in thesis')).toMatch(/ t$/);
    const scene = await sceneOf(build('A: thesis t u, asserts p lone', 'A: p => t'));
    expect(walk(scene, 'thesis thesis thesis').split(' ').toSorted()).toEqual(['lone', 't', 'u']);
  });

  test('W9 the essays follow each other, and the way back leads where one was', () => {
    const ground = walk(chain, 'in');
    expect(walk(chain, 'in next-essay previous-essay')).toBe(`${ground} u ${ground}`);
    expect(walk(chain, 'next-essay next-essay')).toBe('u -');
  });
});

/** Everything that can be reached, by what the reader sees: the box. */
function reachable(scene: Scene, from: Spot, moves: readonly Move[], most = 3000): Set<string> {
  const ways = waysIn(scene);
  const name = (spot: Spot): string => JSON.stringify([spot.box, spot.under, spot.above?.box, spot.below, spot.round?.slot, spot.round?.around.box]);
  const seen = new Map([[name(from), from]]);
  for (const spot of seen.values()) {
    if (seen.size > most) break;
    for (const move of moves) {
      const next = moved(ways, spot, move);
      if (next !== undefined && !seen.has(name(next))) seen.set(name(next), next);
    }
  }
  return new Set([...seen.values()].map(({ box }) => box));
}

const anyWalk = fc.tuple(anyScene, fc.nat(), fc.array(fc.constantFrom(...MOVES), { maxLength: 12 }));

/** Where the moves lead from some box; moves that lead nowhere leave one where one is. */
function after(scene: Scene, start: number, moves: readonly Move[]): Spot {
  const ways = waysIn(scene);
  let spot = spotAt(ways, scene.boxes[start % scene.boxes.length]?.key ?? '');
  for (const move of moves) spot = moved(ways, spot, move) ?? spot;
  return spot;
}

describe('in any scene', () => {
  test('W1 every move leads to a box of the scene', () => {
    fc.assert(
      fc.property(anyWalk, ([scene, start, moves]) => {
        const spot = after(scene, start, moves);
        expect(scene.boxes.some(({ key }) => key === spot.box)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('W1 from everywhere, along any way, every claim can be reached', () => {
    fc.assert(
      fc.property(anyWalk, ([scene, start, moves]) => {
        expect(reachable(scene, after(scene, start, moves), MOVES).size).toBe(scene.boxes.length);
      }),
      { numRuns: 700 },
    );
  });

  test('W1 without leaving for another essay by its number, all that hangs together can be reached', () => {
    fc.assert(
      fc.property(anyWalk, ([scene, start, moves]) => {
        const from = after(scene, start, moves);
        const together = new Set([from.box]);
        for (const box of together) {
          for (const [a, , b] of pairsIn(scene)) if (a === box || b === box) together.add(a).add(b);
          const claim = scene.boxes.find(({ key }) => key === box)?.claim;
          for (const other of scene.boxes) if (other.claim === claim) together.add(other.key);
        }
        const found = reachable(scene, from, MOVES.filter((move) => !move.endsWith('essay')));
        expect([...together].filter((box) => !found.has(box))).toEqual([]);
      }),
      { numRuns: 700 },
    );
  });

  const BACK: readonly (readonly [Move, Move])[] = [
    ['in', 'out'],
    ['out', 'in'],
    ['use', 'in'],
    ['next', 'previous'],
    ['previous', 'next'],
    ['oppose', 'oppose-back'],
    ['oppose-back', 'oppose'],
    ['same', 'same-back'],
    ['same-back', 'same'],
    ['next-essay', 'previous-essay'],
    ['previous-essay', 'next-essay'],
  ];

  test.each(BACK)('W4 a move back after a move forth returns: %s and %s', (forth, back) => {
    fc.assert(
      fc.property(anyWalk, ([scene, start, moves]) => {
        const ways = waysIn(scene);
        const spot = after(scene, start, moves);
        const there = moved(ways, spot, forth);
        expect(there === undefined ? spot.box : moved(ways, there, back)?.box).toBe(spot.box);
      }),
      { numRuns: 1500 },
    );
  });

  test('W10 what is around is counted as one counts the lines', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const ways = waysIn(scene);
        for (const { key } of scene.boxes) expect(aroundOf(ways, key)).toEqual(naivelyAround(scene, key));
      }),
      { numRuns: 2000 },
    );
  });

  test('W9 the place is not lost while anything is shown', () => {
    fc.assert(
      fc.property(anyWalk, anyScene, ([scene, start, moves], other) => {
        const spot = spotAgain(waysIn(scene), after(scene, start, moves), waysIn(other));
        expect(other.boxes.some(({ key }) => key === spot?.box)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});
