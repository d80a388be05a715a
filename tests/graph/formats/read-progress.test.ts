/** How far the reading of a file is, as the page and the command are told. */
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../graph/formats/all-formats.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { readFiles } from '../../../graph/formats/read-files.ts';
import type { ReadPhase } from '../../../graph/model/progress.ts';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { fixtureText } from '../../cli/world.ts';

type Told = readonly [fraction: number, phase: ReadPhase];

async function toldOf(name: string, text: string): Promise<Told[]> {
  const told: Told[] = [];
  const { debate } = await readFiles([{ name, text }], { onProgress: (...one) => told.push(one) });
  expect(debate).toBeDefined();
  return told;
}

const PHASES: readonly ReadPhase[] = ['decoding', 'reading', 'checking'];

function expectToGoOn(told: readonly Told[]): void {
  const fractions = told.map(([fraction]) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  expect(fractions.at(-1)).toBe(1);
  const places = told.map(([, phase]) => PHASES.indexOf(phase));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
}

const { debate } = readDebate(fixtureText());

describe.each(FORMATS.filter(({ reader, writer }) => reader !== undefined && writer !== undefined).map((format) => [format.id, format] as const))('%s', (_id, format) => {
  test('what is told of a file goes on from its beginning to its end', async () => {
    if (debate === undefined || format.writer === undefined) throw new Error('there is no debate to write');
    const { files: [first] } = writeDebate(debate, { ...format, writer: format.writer });
    expectToGoOn(await toldOf(`Debate${first.ending}`, first.text));
  });
});

test('of a file in JSON it is told when its text has been decoded, and when its claims are read', async () => {
  const told = await toldOf('map.json', JSON.stringify({ nodes: [{ nodeID: 1, type: 'I', text: 'It rains.' }], edges: [], locutions: [] }));
  expect(told.map(([, phase]) => phase)).toEqual(['decoding', 'reading', 'reading', 'checking', 'checking']);
});

test('of a large file it is told again and again while its claims are read', async () => {
  const numbers = Array.from({ length: 5000 }, (_, i) => i);
  const nodes = numbers.flatMap((i) => [
    { nodeID: `i${i}`, type: 'I', text: `Shop ${i} closes.` },
    { nodeID: `l${i}`, type: 'L', text: `Ada: shop ${i} closes` },
    { nodeID: `y${i}`, type: 'YA', text: 'Asserting' },
  ]);
  const edges = numbers.flatMap((i) => [
    { edgeID: 2 * i, fromID: `l${i}`, toID: `y${i}` },
    { edgeID: 2 * i + 1, fromID: `y${i}`, toID: `i${i}` },
  ]);
  const told = await toldOf('map.json', JSON.stringify({ nodes, edges, locutions: [] }));
  expectToGoOn(told);
  expect(told.filter(([fraction, phase]) => phase === 'reading' && fraction > 0.5 && fraction < 0.8).length).toBeGreaterThanOrEqual(4);
});
