import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { waysIn } from '../../../graph/picture/walk/map-of-ways.ts';
import { spotAt } from '../../../graph/picture/walk/walk.ts';
import { claimAloud, whereaboutsAloud } from '../../../graph/wording/walking.ts';
import { build } from '../build.ts';
import { anyScene } from '../picture/walk/any-scene.ts';
import { heard } from '../picture/walk/heard.ts';
import { naivelyAround } from '../picture/walk/naive.ts';
import { sceneOf } from '../picture/pictures.ts';

describe('where one is, in words', () => {
  test('W11 the claim comes with its role, its voice and its stance', async () => {
    const scene = await sceneOf(build('A: thesis t, reports r', 'A: r -x t'));
    const ways = waysIn(scene);
    expect(scene.boxes.map(({ key }) => claimAloud(ways, { box: key }))).toEqual(['Thesis. Text of t', 'reported. Text of r']);
  });

  test('W12 a premise is told with those beside it, a hidden one too, and the step among the grounds', async () => {
    const g = build('A: thesis t, asserts p q r h', 'A: p + q + h => t', 'A: r => t');
    const scene = await sceneOf(g, ['t', 'p', 'q', 'r']);
    const said = [heard(scene, 'in'), heard(scene, 'in next'), heard(scene, 'in next next')];
    expect(said.toSorted()).toEqual(['premise 1 of 3 of “t”, 1 of them hidden, ground 1 of 2', 'premise 2 of 3 of “t”, 1 of them hidden, ground 1 of 2', 'premise of “t”, ground 2 of 2']);
  });

  test('W12 supports, rebuttals of claims, of steps and of rebuttals say what they are', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p s o z', 'A: p => t', 'A: s -> #1', 'A: o -x #1', 'A: z -x !r1'));
    const said = ['in', 'in next', 'in next next', 'in next next in', 'in next next oppose'].map((moves) => heard(scene, moves));
    expect(said.toSorted()).toEqual([
      'No grounds',
      'premise of “t”, ground 1 of 2',
      'rebuts “o”, 1 of 2; rebuts 1',
      'rebuttal of a step to “t”; rebutted by 1; rebuts 1',
      'support of a step to “t”, ground 2 of 2',
    ]);
  });

  test('W12 what is joined over hidden claims, and what the author does not draw, says so', async () => {
    const chain = build('A: thesis t, asserts p q', 'A: p => q', 'A: q => t');
    expect(heard(await sceneOf(chain, ['t', 'p']), 'in')).toBe('premise over hidden claims of “t”');
    const reported = build('A: thesis t, reports r', 'A reports: r => t');
    expect(heard(await sceneOf(reported), 'in')).toBe('premise of “t”, in a step that the author does not draw');
  });

  test('W13 another essay is named when one comes to it', async () => {
    const scene = await sceneOf(build('A: thesis t', 'B: thesis u', 't >< u'));
    expect(heard(scene, 'oppose')).toBe('essay 2, “B”, Author B, outlet unknown, date unknown; contradicts “t”; contradicts 1');
  });

  test('W13 a way that leads nowhere says why', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t');
    expect(heard(await sceneOf(g, ['t']), 'in')).toBe('No ground is shown; 1 hidden ground, Space unfolds');
    expect(heard(await sceneOf(g), 'in in')).toBe('No grounds');
    expect(heard(await sceneOf(g), 'out')).toBe('It leads to nothing that is shown');
    expect(heard(await sceneOf(g), 'same')).toBe('No other essay that is shown voices it');
  });

  test('W10 every number that is said is what one counts in the lines', () => {
    fc.assert(
      fc.property(anyScene, (scene) => {
        const ways = waysIn(scene);
        for (const { key } of scene.boxes) {
          const said = whereaboutsAloud(ways, spotAt(ways, key)).split('; ');
          const { grounds = 0, hiddenGrounds = 0, rebuttedBy = 0, contradicts = 0, rebuts = 0 } = naivelyAround(scene, key);
          const expected = [
            [grounds, `${grounds} ground${grounds === 1 ? '' : 's'}`],
            [hiddenGrounds, `${hiddenGrounds} hidden ground${hiddenGrounds === 1 ? '' : 's'}`],
            [rebuttedBy, `rebutted by ${rebuttedBy}`],
            [contradicts, `contradicts ${contradicts}`],
            [rebuts, `rebuts ${rebuts}`],
          ] as const;
          for (const [count, words] of expected) expect(said.includes(words)).toBe(count > 0);
        }
      }),
      { numRuns: 1500 },
    );
  });
});
