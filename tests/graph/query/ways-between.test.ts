import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { shortestPaths } from '../../../graph/query/shortest-paths.ts';
import { claimsOfWays, MOST_WAYS, waysBetween, type WaysBetween } from '../../../graph/query/ways-between.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';
import { naivePairs, naiveWays } from './naive-ways.ts';

const told = ({ ways }: WaysBetween): string[] => ways.map(({ claims }) => claims.join(' '));

describe('ways from one claim to another', () => {
  const g = build('A: thesis t, asserts p q m', 'A: p => m', 'A: m + q => t', 'B: thesis u, asserts n', 'B: n => u', 'm >< n', 'A: q -x u');

  test('Q22 follow inferences, supports, rebuttals and contradictions, a contradiction both ways', () => {
    expect(told(waysBetween(g, 'p', 'u'))).toEqual(['p m n u']);
    expect(told(waysBetween(g, 'q', 'u'))).toEqual(['q u']);
    expect(told(waysBetween(g, 'n', 't'))).toEqual(['n m t']);
  });

  test('Q22 lead through a step at which something is directed, to where that step leads', () => {
    const undercut = build('A: thesis t, asserts p, rejects o', 'A: p => t', 'A: o -x #1', 'B: asserts z', 'z -x !r1');
    expect(told(waysBetween(undercut, 'o', 't'))).toEqual(['o t']);
    expect(told(waysBetween(undercut, 'z', 't'))).toEqual(['z t']);
    expect(waysBetween(undercut, 'z', 't').ways[0]?.steps[0]?.links[0]).toMatchObject({ kind: 'rebuttal', at: 'r1' });
  });

  test('Q23 are told the shortest first, then in the order of the debate', () => {
    const square = build('A: thesis t, asserts a b c', 'A: a => t', 'A: c => a', 'A: c => b', 'A: b => t', 'A: a => b');
    expect(told(waysBetween(square, 'c', 't'))).toEqual(['c a t', 'c b t', 'c a b t']);
  });

  test('Q24 lead back, or against the direction of connections, only where none leads forth', () => {
    expect(waysBetween(g, 't', 'p')).toMatchObject({ direction: 'back', more: false });
    expect(told(waysBetween(g, 't', 'p'))[0]).toBe('p m t');
    const apart = build('A: thesis t u, asserts p', 'A: p => t', 'A: p => u');
    const either = waysBetween(apart, 't', 'u');
    expect(either.direction).toBe('either');
    expect(either.ways[0]?.steps.map(({ from, to, against }) => [from, to, against])).toEqual([['t', 'p', true], ['p', 'u', false]]);
    const islands = build('A: thesis t', 'B: thesis u');
    expect(waysBetween(islands, 't', 'u')).toMatchObject({ direction: undefined, ways: [] });
    expect(waysBetween(islands, 't', 't').ways).toEqual([]);
  });

  test('Q23 more than a hundred are counted as that', () => {
    const layers = Array.from({ length: 7 }, (_, i) => [`a${i}`, `b${i}`] as const);
    const lines = layers.flatMap(([a, b], i) => {
      const [c, d] = layers[i + 1] ?? ['t', 't'];
      return c === d ? [`A: ${a} => ${c}`, `A: ${b} => ${c}`] : [a, b].flatMap((from) => [c, d].map((to) => `A: ${from} => ${to}`));
    });
    const many = build('A: thesis t', ...lines, 'A: s => a0', 'A: s => b0');
    const ways = waysBetween(many, 's', 't');
    expect(ways.ways).toHaveLength(MOST_WAYS);
    expect(ways.more).toBe(true);
    expect(new Set(told(ways)).size).toBe(MOST_WAYS);
  });

  test('Q25 are shown with what the step is made of at which one of them is directed', () => {
    const undercut = build('A: thesis t, asserts p q, rejects o', 'A: p + q => t', 'A: o -x #1');
    expect([...claimsOfWays(undercut, waysBetween(undercut, 'o', 't').ways)].toSorted()).toEqual(['o', 'p', 'q', 't']);
  });

  test('Q22 Q23 Q24 are all that going everywhere finds, in any debate', () => {
    fc.assert(
      fc.property(anyDebate, fc.nat(), fc.nat(), (debate, i, j) => {
        const graph = debateGraph(debate);
        const ids = debate.claims.map(({ id }) => id);
        const [from = '', to = ''] = [ids[i % ids.length], ids[j % ids.length]];
        if (from === to) return;
        const pairs = naivePairs(graph);
        const either = new Set([...pairs].flatMap((pair) => [pair, pair.split(' ').toReversed().join(' ')]));
        const all = [naiveWays(graph, from, to, pairs), naiveWays(graph, to, from, pairs), naiveWays(graph, from, to, either)];
        const first = all.findIndex((ways) => ways.length > 0);
        const ways = waysBetween(graph, from, to);
        expect(ways.direction).toBe((['forth', 'back', 'either'] as const)[first]);
        expect(told(ways)).toEqual((all[first] ?? []).slice(0, MOST_WAYS));
        expect(ways.more).toBe((all[first] ?? []).length > MOST_WAYS);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the shortest paths', () => {
  const size = 7;
  const edges = fc.uniqueArray(fc.tuple(fc.nat({ max: size - 1 }), fc.nat({ max: size - 1 })), { maxLength: 24, selector: (pair) => pair.join(' ') });

  test('Q23 are the first of all paths without repetition, in any graph', () => {
    fc.assert(
      fc.property(edges, fc.integer({ min: 1, max: 12 }), (pairs, most) => {
        const neighbours = Array.from({ length: size }, (_, node) => pairs.filter(([from]) => from === node).map(([, to]) => to).toSorted((a, b) => a - b));
        const all: number[][] = [];
        const go = (path: number[]): void => {
          const last = path.at(-1) ?? 0;
          if (last === size - 1) all.push(path);
          else for (const next of neighbours[last] ?? []) if (!path.includes(next)) go([...path, next]);
        };
        go([0]);
        all.sort((a, b) => a.length - b.length || a.join('').localeCompare(b.join('')));
        expect(shortestPaths(neighbours, 0, size - 1, most)).toEqual(all.slice(0, most));
      }),
      { numRuns: 3000 },
    );
  });
});
