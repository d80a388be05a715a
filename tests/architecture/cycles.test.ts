import { expect, test } from 'vitest';
import { cyclesThrough } from './cycles.ts';

function cycles(edges: Record<string, string[]>): Record<string, string> {
  return Object.fromEntries([...cyclesThrough(new Map(Object.entries(edges)))].map(([node, way]) => [node, way.join('')]));
}

test('a tree has no cycle', () => {
  expect(cycles({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] })).toEqual({});
});

test('a node that imports itself is a cycle', () => {
  expect(cycles({ a: ['a'] })).toEqual({ a: 'aa' });
});

test('each node on a cycle is named with its shortest way back', () => {
  expect(cycles({ a: ['b'], b: ['c', 'a'], c: ['a'] })).toEqual({ a: 'aba', b: 'bab', c: 'cabc' });
});

test('a node that only leads into a cycle, or out of one, lies on none', () => {
  expect(cycles({ in: ['a'], a: ['b'], b: ['a', 'out'], out: [] })).toEqual({ a: 'aba', b: 'bab' });
});
