import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { overview } from '../../../graph/query/overview.ts';
import { subgraph } from '../../../graph/query/subgraph.ts';
import type { Scene, ScenePath } from '../../../graph/picture/scene.ts';
import { build } from '../build.ts';
import { highStreet } from '../documents.ts';
import { anyDebate } from '../random-debate.ts';
import { endsOf, isOnBorder, overlap, sceneOf, shrunk, stretchesOf } from './pictures.ts';

const street = debateGraph(highStreet());
const bell = graphOf(readFileSync(new URL('../../fixtures/night-bell/debate.json', import.meta.url), 'utf8'));

function graphOf(text: string): DebateGraph {
  const { debate } = readDebate(text);
  if (debate === undefined) throw new Error('the fixture cannot be read');
  return debateGraph(debate);
}

/** What is broken in a scene that ought to hold in every scene. */
function flawsIn(scene: Scene): string[] {
  const flaws: string[] = [];
  const { boxes, groups, junctions, paths } = scene;
  const inside = { x: 0, y: 0, width: scene.width, height: scene.height };
  const isInside = (x: number, y: number): boolean => x >= 0 && y >= 0 && x <= inside.width && y <= inside.height;
  boxes.forEach((box, i) => {
    for (const other of boxes.slice(i + 1)) if (overlap(box, other)) flaws.push(`${box.key} and ${other.key} overlap`);
    const group = groups.find(({ key }) => key === box.group);
    if (group === undefined || box.x < group.x || box.y < group.y || box.x + box.width > group.x + group.width || box.y + box.height > group.y + group.height) {
      flaws.push(`${box.key} is not inside its group`);
    }
    for (const line of box.lines) {
      if (line.x < box.x || line.x + line.width > box.x + box.width + 0.02) flaws.push(`a line of ${box.key} is wider than the box`);
      if (line.y - line.size / 2 < box.y || line.y + line.size / 2 > box.y + box.height) flaws.push(`a line of ${box.key} is above or below the box`);
    }
  });
  for (const [i, group] of groups.entries()) for (const other of groups.slice(i + 1)) if (overlap(group, other)) flaws.push(`${group.key} and ${other.key} overlap`);
  for (const junction of junctions) if (boxes.some((box) => overlap(box, { ...junction, width: 0, height: 0 }))) flaws.push(`${junction.key} lies on a box`);
  const ends = endsOf(scene);
  for (const path of paths) flaws.push(...flawsOfPath(path));
  const rectangles = [...groups, ...boxes, ...boxes.flatMap(({ shared, handle }) => [shared, handle]), ...paths.flatMap(({ labels }) => labels)].filter((shape) => shape !== undefined);
  for (const { x, y, width, height } of rectangles) if (!isInside(x, y) || !isInside(x + width, y + height)) flaws.push(`something reaches out of the scene at ${x}, ${y}`);
  return flaws;

  function flawsOfPath({ key, from, to, points }: ScenePath): string[] {
    const found: string[] = [];
    const [first, last] = [points[0], points.at(-1)];
    const [start, end] = [ends.get(from), ends.get(to)];
    if (!first || !last || points.length < 2 || !start || !end) return [`${key} leads nowhere`];
    if (!isOnBorder(first, start)) found.push(`${key} does not start on the border of ${from}`);
    if (!isOnBorder(last, end)) found.push(`${key} does not end on the border of ${to}`);
    if (points.some(({ x, y }) => !isInside(x, y))) found.push(`${key} leaves the scene`);
    for (const stretch of stretchesOf(points)) {
      if (Math.min(stretch.width, stretch.height) > 0.05) found.push(`${key} is slanted`);
      for (const box of boxes) if (overlap(stretch, shrunk(box, 1))) found.push(`${key} runs through ${box.key}`);
    }
    return found;
  }
}

describe('every scene', () => {
  test.each<[string, DebateGraph, Iterable<string>]>([
    ['the whole High Street', street, street.claims.keys()],
    ['an overview', street, overview(street)],
    ['the whole of another debate', bell, bell.claims.keys()],
    ['another overview', bell, overview(bell)],
    ['two claims that contradict each other', street, ['close', 'keep']],
    ['one claim', street, ['mayor-says']],
    ['nothing', street, []],
  ])('of %s has its boxes apart and its paths from border to border around them', async (_, g, claims) => {
    expect(flawsIn(await sceneOf(g, claims))).toEqual([]);
  });

  test('is sound with the whole text of the claims', async () => {
    expect(flawsIn(await sceneOf(street, street.claims.keys(), { wording: 'text' }))).toEqual([]);
  });

  test('is sound for debates of every make', async () => {
    await fc.assert(
      fc.asyncProperty(anyDebate, fc.integer({ min: 0, max: 63 }), async (debate, mask) => {
        const g = debateGraph(debate);
        const claims = debate.claims.filter((_, i) => (mask >> (i % 6)) & 1).map(({ id }) => id);
        const scene = await sceneOf(g, claims);
        expect(flawsIn(scene)).toEqual([]);
        // Nothing that the view holds is lost.
        const relations = subgraph(g, new Set(claims)).edges.filter(({ kind, contracted }) => kind !== 'inference' || contracted > 0);
        expect(scene.paths.filter(({ kind, contracted, bundle }) => kind !== 'tie' && !bundle && (kind !== 'inference' || contracted > 0))).toHaveLength(relations.length);
        expect(new Set(scene.boxes.map(({ claim }) => claim))).toEqual(new Set(claims));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('is the same for the same input, in numbers of two decimals', async () => {
    const scene = await sceneOf(street);
    expect(await sceneOf(street)).toEqual(scene);
    const numbers = JSON.stringify(scene).match(/-?\d+\.\d+/g) ?? [];
    expect(numbers.filter((number) => (number.split('.')[1] ?? '').length > 2)).toEqual([]);
  });

  test('has essays in the order in which readers meet them', async () => {
    const { groups } = await sceneOf(street);
    expect(groups.map(({ essay, number }) => [number, essay])).toEqual([[1, 'close-it'], [2, 'keep-it'], [3, 'wait']]);
  });

  test('keeps the number of an essay when others are not shown', async () => {
    const { groups } = await sceneOf(street, ['mayor-says']);
    expect(groups.map(({ number }) => number)).toEqual([3]);
  });
});

describe('boxes', () => {
  test('a claim has one in each essay that voices it, and they are tied', async () => {
    const { boxes, paths } = await sceneOf(street, ['footfall']);
    expect(boxes.map(({ essay, shared }) => [essay, shared?.text])).toEqual([['close-it', 'also in 3'], ['wait', 'also in 1']]);
    expect(paths.filter(({ bundle }) => !bundle).map(({ kind, between }) => [kind, between])).toEqual([['tie', true]]);
  });

  test('C1 C4 the box shows whether its author holds the claim, whatever others do', async () => {
    const { boxes } = await sceneOf(street, ['trade-up']);
    expect(boxes.map(({ essay, committed }) => [essay, committed])).toEqual([['close-it', true], ['keep-it', false]]);
  });

  test('C3 a reported claim that the author’s own inference uses is the author’s', async () => {
    const { boxes } = await sceneOf(build('A: thesis t, reports p', 'A: p => t'));
    expect(boxes.map(({ claim, committed }) => [claim, committed])).toEqual([['t', true], ['p', true]]);
  });

  test('hidden grounds are counted on a handle', async () => {
    const { boxes } = await sceneOf(build('A: thesis t, asserts p q', 'A: p + q => t'), ['t']);
    expect(boxes[0]?.handle?.text).toBe('+2');
  });

  test('conclusions stand left of their premises', async () => {
    const { boxes } = await sceneOf(build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p'));
    const [t, p, q] = ['t', 'p', 'q'].map((id) => boxes.find(({ claim }) => claim === id)?.x ?? NaN);
    expect([t, p, q]).toEqual([t, p, q].toSorted((a = 0, b = 0) => a - b));
    expect(new Set([t, p, q]).size).toBe(3);
  });
});

describe('inferences', () => {
  const kinds = ({ paths }: Scene): string[] => paths.map(({ kind, arrows, from, to }) => `${kind} ${from} ${to} ${arrows}`);

  test('one from one premise is an arrow', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p', 'A: p => t'));
    expect(scene.junctions).toEqual([]);
    expect(kinds(scene)).toEqual(['inference b1 b0 end']);
  });

  test('linked premises meet at a junction', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p q', 'A: p + q => t'));
    expect(scene.junctions).toHaveLength(1);
    expect(kinds(scene)).toEqual(['inference b1 j0 none', 'inference b2 j0 none', 'inference j0 b0 end']);
  });

  test('convergent inferences have an arrow each', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t'));
    expect(kinds(scene)).toEqual(['inference b1 b0 end', 'inference b2 b0 end']);
  });

  test('Q2 hidden premises are counted at the junction', async () => {
    const { junctions } = await sceneOf(build('A: thesis t, asserts p q r', 'A: p + q + r => t'), ['t', 'p']);
    expect(junctions.map(({ hidden }) => hidden?.text)).toEqual(['+2']);
  });

  test('one that is undercut has a junction to be hit at', async () => {
    const scene = await sceneOf(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'u -x #1'));
    expect(scene.junctions).toHaveLength(1);
    expect(kinds(scene)).toContain('rebuttal b2 j0 end');
  });

  test('C2 one that the author only reports is told from the author’s own', async () => {
    const { paths } = await sceneOf(build('A: thesis t, asserts p, rejects q r', 'A: p => t', 'A rejects: q => r'));
    expect(paths.map(({ committed }) => committed)).toEqual([true, false]);
  });
});

describe('relations', () => {
  test('Q5 a contracted connection says how many it stands for', async () => {
    const g = build('A: thesis t, asserts p1 p2, rejects o', 'A: p1 + p2 => t', 'A: p1 -x o', 'A: p2 -x o');
    const { paths } = await sceneOf(g, ['t', 'o']);
    expect(paths.map(({ kind, contracted, labels }) => [kind, contracted, ...labels.map(({ text }) => text)])).toEqual([['rebuttal', 2, '2']]);
  });

  test('Q6 relations over hidden claims are bundled between the frames of the essays', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'p >< q');
    const { groups, paths } = await sceneOf(g, ['t', 'u']);
    expect(paths.map(({ kind, bundle, from, to, labels }) => [kind, bundle, from, to, ...labels.map(({ text }) => text)])).toEqual([
      ['contradiction', true, groups[0]?.key, groups[1]?.key, '1 contradiction'],
    ]);
  });

  test('Q6 one bundle stands for all relations of two essays, drawn as the strongest kind', async () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q r', 'B: q + r => u', 'q -x p', 'r -x p', 'p -> u');
    const { paths } = await sceneOf(g, ['t', 'u']);
    expect(paths.map(({ kind, contracted, bundle, labels }) => [kind, contracted, bundle, ...labels.map(({ text }) => text)])).toEqual([
      ['rebuttal', 3, true, '2 rebuttals', '1 support'],
    ]);
  });

  test('a contradiction of shared claims joins the boxes of those who hold them', async () => {
    const { boxes, paths } = await sceneOf(street, ['trade-up', 'trade-down']);
    const contradiction = paths.find(({ kind }) => kind === 'contradiction');
    const ends = [contradiction?.from, contradiction?.to].map((key) => boxes.find((box) => box.key === key));
    expect(ends.map((box) => [box?.claim, box?.essay])).toEqual([['trade-up', 'close-it'], ['trade-down', 'keep-it']]);
  });

  test('a rebuttal that an essay makes is drawn within it', async () => {
    const { boxes, paths } = await sceneOf(street, ['footfall', 'trade-down']);
    const rebuttal = paths.find(({ kind }) => kind === 'rebuttal');
    const ends = [rebuttal?.from, rebuttal?.to].map((key) => boxes.find((box) => box.key === key)?.essay);
    expect(ends).toEqual(['close-it', 'close-it']);
  });
});
