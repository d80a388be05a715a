/** Supports and rebuttals that are directed at others, or that several claims make together, in the picture. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { legendEntries } from '../../../graph/picture/legend.ts';
import type { Scene } from '../../../graph/picture/scene.ts';
import { darkTheme } from '../../../graph/picture/themes/dark.ts';
import { lightTheme } from '../../../graph/picture/themes/light.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';
import { endsOf, isOnBorder, overlap, sceneOf, shrunk, svgOf } from './pictures.ts';

/** Every path by what it joins: claims by their ids (and essays, where they have several boxes), the others by theirs. */
function ways({ paths, boxes, junctions }: Scene): string[] {
  const names = new Map([...boxes.map(({ key, claim }) => [key, claim] as const), ...junctions.map(({ key, id }) => [key, id] as const)]);
  return paths
    .filter(({ bundle, kind }) => !bundle && kind !== 'tie')
    .map(({ kind, from, to, arrows, between }) => `${names.get(from)} ${kind} ${names.get(to)} ${arrows}${between ? ' between' : ''}`)
    .toSorted();
}

const kinds = ({ junctions }: Scene): string[] => junctions.map(({ id, kind, group }) => `${id} ${kind} ${group ?? 'between'}`);

describe('a rebuttal that is itself rebutted', () => {
  test('Q10 has a joint on its way, at which the other ends', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts z, concedes o', 'A: o -x t', 'A: z -x !r1'));
    expect(ways(scene)).toEqual(['o rebuttal r1 none', 'r1 rebuttal t end', 'z rebuttal r1 end']);
    expect(kinds(scene)).toEqual(['r1 rebuttal g0']);
    expect(scene.junctions[0]?.description).toBe('Rebuttal of “t” by “o”');
  });

  test('lies between the essays if its claims do', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts z', 'B: thesis o', 'o -x t', 'A: z -x !r1'));
    expect(ways(scene)).toEqual(['o rebuttal r1 none between', 'r1 rebuttal t end between', 'z rebuttal r1 end between']);
    expect(kinds(scene)).toEqual(['r1 rebuttal between']);
  });

  test('is drawn as far as a chain of them goes, each on the way to the one before', async () => {
    const lines = ['A: thesis t, asserts z w', 'B: thesis o, asserts y', 'o -x t', 'z -x !r1', 'y -x !r2', 'w -> !r3'];
    const scene = await sceneOf(build(...lines));
    expect(ways(scene)).toEqual([
      'o rebuttal r1 none between',
      'r1 rebuttal t end between',
      'r2 rebuttal r1 end between',
      'r3 rebuttal r2 end between',
      'w support r3 end between',
      'y rebuttal r3 none between',
      'z rebuttal r2 none between',
    ]);
    expect(scene.junctions.map(({ description }) => description)).toEqual([
      'Rebuttal of “t” by “o”',
      'Rebuttal of the rebuttal by “o” by “z”',
      'Rebuttal of the rebuttal by “z” by “y”',
    ]);
  });

  test('may be directed at an inference, which has a node too', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p o z', 'A: p => t', 'A: o -x #1', 'A: z -x !r1'));
    expect(ways(scene)).toEqual(['#1 inference t end', 'o rebuttal r1 none', 'p inference #1 none', 'r1 rebuttal #1 end', 'z rebuttal r1 end']);
    expect(scene.junctions.map(({ description }) => description)).toEqual(['Inference from “p” to “t”', 'Rebuttal of the inference to “t” by “o”']);
  });
});

describe('claims that support or rebut together', () => {
  test('meet in a joint of the argument where they support a claim of their essay', async () => {
    const { boxes, ...scene } = await sceneOf(build('A: thesis t, asserts p q', 'A: p + q -> t'));
    expect(ways({ boxes, ...scene })).toEqual(['p support s1 none', 'q support s1 none', 's1 support t end']);
    const x = (claim: string): number => boxes.find((box) => box.claim === claim)?.x ?? NaN;
    expect(x('t')).toBeLessThan(x('p'));
    expect(x('p')).toBe(x('q'));
  });

  test('meet wherever they are', async () => {
    const scene = await sceneOf(build('A: thesis t', 'B: thesis u, asserts p', 'C: thesis v, asserts q', 'p + q -x t', 'p + v -> u', 't + v -> !r1'));
    expect(kinds(scene).toSorted()).toEqual(['r1 rebuttal between', 's1 support between', 's2 support between']);
    expect(ways(scene)).toHaveLength(9);
  });

  test('Q3 tell how many of them are hidden, in place of the sign', async () => {
    const g = build('A: thesis t, asserts p q r, concedes o', 'A: p + q + r -> t', 'A: p + q + r -x o');
    const { junctions } = await sceneOf(g, ['t', 'p', 'o']);
    expect(junctions.map(({ kind, hidden }) => [kind, hidden?.text])).toEqual([['support', '+2'], ['rebuttal', '+2']]);
    expect(junctions.map(({ description }) => description)).toEqual(['Support of “t” by “p” and 2 hidden claims', 'Rebuttal of “o” by “p” and 2 hidden claims']);
  });
});

describe('the sign of a joint', () => {
  const g = build('A: thesis t, asserts p q o z', 'A: p + q => t', 'A: p -> t', 'A: o -x t', 'A: z -x !s1', 'A: z -x !r1');

  test.each([lightTheme, darkTheme])('differs in shape from that of an inference, and says what it is ($name)', async (theme) => {
    const svg = svgOf(await sceneOf(g), theme);
    const signs = [...svg.matchAll(/<g><title>((?:Inference|Support|Rebuttal)[^<]*)<\/title><(\w+)[^>]* fill="([^"]*)"/g)].map(([, title, shape, fill]) => [title, shape, fill]);
    expect(signs).toEqual([
      ['Inference from “p” and “q” to “t”', 'circle', theme.lines.inference.colour],
      ['Support of “t” by “p”', 'circle', theme.paper],
      ['Rebuttal of “t” by “o”', 'path', theme.paper],
    ]);
  });

  test('is explained where it occurs, by the side of those that always are', async () => {
    expect(legendEntries(await sceneOf(g)).map(({ id }) => id)).toEqual(['thesis', 'claim', 'junction', 'support', 'support-joint', 'rebuttal', 'rebuttal-joint'].toSpliced(2, 0, 'inference'));
    expect(legendEntries(await sceneOf(g, ['t', 'p', 'o'])).map(({ id }) => id)).not.toContain('rebuttal-joint');
  });
});

test('joints lie apart from each other and from boxes, and everything ends at their borders, in debates of every make', async () => {
  await fc.assert(
    fc.asyncProperty(anyDebate, async (debate) => {
      const scene = await sceneOf(debateGraph(debate));
      const ends = endsOf(scene);
      const shapes = scene.junctions.flatMap(({ key }) => ends.get(key) ?? []);
      shapes.forEach((shape, i) => {
        for (const other of [...shapes.slice(i + 1), ...scene.boxes]) expect(overlap(shrunk(shape, 0.1), other)).toBe(false);
      });
      for (const { key } of scene.junctions) {
        const here = ends.get(key);
        const touching = scene.paths.flatMap(({ from, to, points }) => [...(from === key ? [points[0]] : []), ...(to === key ? [points.at(-1)] : [])]);
        expect(touching.length).toBeGreaterThanOrEqual(2);
        for (const end of touching) expect(here && end && isOnBorder(end, here)).toBe(true);
      }
    }),
    { numRuns: 100, seed: 1931 },
  );
}, 60_000);
