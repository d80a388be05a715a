import { expect, test } from 'vitest';
import { readDebateInWorker } from '../../../src/app/services/read-debate-service.ts';
import type { ReadProgress } from '../../../src/app/services/read-progress.ts';

const numbers = Array.from({ length: 4000 }, (_, i) => i);
const map = {
  nodes: numbers.flatMap((i) => [
    { nodeID: `i${i}`, type: 'I', text: `Shop ${i} closes.` },
    { nodeID: `l${i}`, type: 'L', text: `Ada: shop ${i} closes` },
    { nodeID: `y${i}`, type: 'YA', text: 'Asserting' },
  ]),
  edges: numbers.flatMap((i) => [
    { edgeID: 2 * i, fromID: `l${i}`, toID: `y${i}` },
    { edgeID: 2 * i + 1, fromID: `y${i}`, toID: `i${i}` },
  ]),
  locutions: [],
};

test('within one large file the page is told how far the reading is, each hundredth once', async () => {
  const told: ReadProgress[] = [];
  const { debate } = await readDebateInWorker({ files: [{ name: 'map.json', text: JSON.stringify(map) }], title: 'Debate' }, new AbortController().signal, (progress) => told.push(progress));
  expect(debate?.claims).toHaveLength(4000);
  const fractions = told.map(({ fraction }) => fraction);
  expect(fractions.at(0)).toBe(0);
  expect(fractions.at(-1)).toBe(1);
  expect(fractions).toEqual([...new Set(fractions)].toSorted((a, b) => a - b));
  expect(fractions.length).toBeGreaterThan(5);
  expect(told.every(({ name, done, total }) => name === 'map.json' && done === 0 && total === 1)).toBe(true);
});

test('each file begins anew', async () => {
  const told: ReadProgress[] = [];
  const one = JSON.stringify({ nodes: [{ nodeID: 1, type: 'I', text: 'It rains.' }], edges: [], locutions: [] });
  await readDebateInWorker({ files: ['a.json', 'b.json'].map((name) => ({ name, text: one })), title: 'Debate' }, new AbortController().signal, (progress) => told.push(progress));
  expect(told.filter(({ fraction }) => fraction === 0).map(({ name, done }) => [name, done])).toEqual([['a.json', 0], ['b.json', 1]]);
  expect(told.filter(({ fraction }) => fraction === 1).map(({ name }) => name)).toEqual(['a.json', 'b.json']);
});
