import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { CONNECTION_KINDS, type ConnectionKind } from '../../../graph/model/schema.ts';
import { groundsOf, subgraph } from '../../../graph/query/subgraph.ts';
import { build } from '../build.ts';

const edges = (g: DebateGraph, visible: string, kinds?: ConnectionKind[]): string[] =>
  subgraph(g, new Set(visible.split(' ')), kinds && { kinds: new Set(kinds) }).edges.map(
    ({ kind, from, to, contracted }) => `${from} ${kind} ${to}${contracted > 0 ? ` ×${contracted}` : ''}`,
  );

describe('subgraph', () => {
  const chain = build('A: thesis t, asserts p q r', 'A: p => q', 'A: q + r => t');

  test('Q2 an inference is shown with its visible premises and tells how many are hidden', () => {
    expect(edges(chain, 't r')).toEqual(['r inference #2', '#2 inference t']);
    expect(subgraph(chain, new Set(['t', 'r'])).inferences.map((i) => [i.id, i.hiddenPremises])).toEqual([['#2', 1]]);
  });

  test('Q2 an inference of which only the conclusion is visible is not shown', () => {
    expect(subgraph(chain, new Set(['t'])).inferences).toEqual([]);
  });

  test('Q3 relations between visible claims are shown, a contradiction once', () => {
    const g = build('A: thesis p', 'B: thesis q, asserts r', 'B: r -> q', 'B: r -x p', 'p >< q');
    expect(edges(g, 'p q r')).toEqual(['r support q', 'r rebuttal p', 'p contradiction q']);
  });

  test('Q4 Q5 a premise keeps its way to the thesis when the middle is hidden', () => {
    expect(edges(chain, 'p t')).toEqual(['p inference t ×1']);
  });

  test('Q4 Q5 a clash of hidden premises within an essay shows between the claims that rest on them', () => {
    const g = build('A: thesis t u, asserts p, concedes q', 'A: p => t', 'A: q => u', 'p >< q');
    expect(edges(g, 't u')).toEqual(['t contradiction u ×1']);
  });

  test('Q4 an attack by a hidden conclusion is that of the visible claim it follows from', () => {
    const g = build('A: thesis t, asserts p c, rejects o', 'A: p => c', 'A: c -x o');
    expect(edges(g, 'p o')).toEqual(['p rebuttal o ×1']);
  });

  test('Q4 a hidden attacker that leads to several shown claims is folded into the nearest', () => {
    const g = build('A: thesis t u, asserts p m, rejects o', 'A: p => m', 'A: m => t', 'A: p => u', 'A: p -x o');
    expect(edges(g, 't u o')).toEqual(['u rebuttal o ×1']);
  });

  test('Q5 a contracted edge counts the connections it stands for', () => {
    const g = build('A: thesis t, asserts p1 p2, rejects o', 'A: p1 + p2 => t', 'A: p1 -x o', 'A: p2 -x o');
    expect(edges(g, 't o')).toEqual(['t rebuttal o ×2']);
  });

  test('Q5 a rebuttal with both ends hidden is not drawn', () => {
    const g = build('A: thesis t, asserts p, rejects o s', 'A: p => t', 'A reports: o => s', 'A: p -x o');
    expect(edges(g, 't s')).toEqual([]);
  });

  test('Q5 a way through hidden claims is not drawn beside a direct one', () => {
    const g = build('A: thesis t, asserts p m', 'A: p => t', 'A: p => m', 'A: m => t');
    expect(edges(g, 'p t')).toEqual(['p inference #1', '#1 inference t']);
  });

  test('Q5 what another author infers from a shared claim is not this author’s way', () => {
    const g = build('A: thesis t, asserts p m', 'A: p => m', 'A: m => t', 'B: thesis u, asserts m', 'B: m => u');
    expect(edges(g, 'p t u')).toEqual(['p inference t ×1']);
  });

  test('Q6 relations between essays with a hidden end are counted by pairs of essays', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'C: thesis v, reports p', 'A: p => t', 'B: q => u', 'p >< q', 'q -x t', 'v -> q');
    expect(subgraph(g, new Set(['t', 'u', 'v'])).bundles).toEqual([
      { essays: ['A', 'B'], counts: { support: 0, rebuttal: 1, contradiction: 1 } },
      { essays: ['B', 'C'], counts: { support: 1, rebuttal: 0, contradiction: 0 } },
    ]);
    expect(subgraph(g, new Set(['t', 'u', 'p', 'q', 'v'])).bundles).toEqual([]);
  });

  test('Q6 two essays that part over hidden claims are seen to part, also if one reports what the other holds', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts q, reports p', 'A: p => t', 'B: q => u', 'B reports: p => s', 'p >< q');
    const shown = subgraph(g, new Set(['t', 'u', 's']));
    expect(shown.bundles).toEqual([{ essays: ['A', 'B'], counts: { support: 0, rebuttal: 0, contradiction: 1 } }]);
    expect(shown.edges.filter(({ kind }) => kind === 'contradiction')).toEqual([]);
  });

  test('Q6 kinds that are not asked for are not counted', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'B: q => u', 'p >< q');
    expect(subgraph(g, new Set(['t', 'u']), { kinds: new Set(['inference']) }).bundles).toEqual([]);
  });

  test('Q5 no contracted edge joins a node to itself', () => {
    const g = build('A: thesis t, asserts p, concedes q', 'A: p => t', 'A: q => t', 'p >< q');
    expect(edges(g, 't')).toEqual([]);
  });

  test('kinds that are not asked for are left out', () => {
    const g = build('A: thesis p', 'B: thesis q, asserts r', 'B: r -> q', 'B: r -x p', 'p >< q');
    expect(edges(g, 'p q r', ['rebuttal'])).toEqual(['r rebuttal p']);
  });

  test('a claim tells which of its grounds are hidden', () => {
    const g = build('A: thesis t, asserts p q s', 'A: p + q => t', 'A: s -> t');
    expect(groundsOf(g, 't')).toEqual(['p', 'q', 's']);
    expect(subgraph(g, new Set(['t', 'q'])).claims.find((c) => c.id === 't')?.hiddenGrounds).toEqual(['p', 's']);
  });

  test('Q5 for any visible claims every edge joins shown nodes, and what is connected in the debate by steps stays connected', () => {
    const names = [...'abcdefg'];
    const name = fc.constantFrom(...names);
    const lines = fc.array(
      fc.tuple(name, fc.constantFrom('=>', '->', '-x', '><'), name).filter(([a, , b]) => a !== b),
      { minLength: 1, maxLength: 14 },
    );
    fc.assert(
      fc.property(lines, fc.uniqueArray(name), (relations, visible) => {
        const unique = new Map(relations.map(([a, kind, b]) => [kind === '><' ? [a, b].toSorted().join() + kind : a + kind + b, [a, kind, b]]));
        const g = build(
          `A: asserts ${names.join(' ')}`,
          ...[...unique.values()].map(([a, kind, b]) => (kind === '><' ? `${a} >< ${b}` : `A: ${a} ${kind} ${b}`)),
        );
        const shown = subgraph(g, new Set(visible), { kinds: new Set(CONNECTION_KINDS) });
        const nodes = new Set([...shown.claims.map((c) => c.id), ...shown.inferences.map((i) => i.id)]);
        expect(shown.edges.every((e) => nodes.has(e.from) && nodes.has(e.to) && e.from !== e.to)).toBe(true);
        const steps = [...unique.values()].filter(([, kind]) => kind === '=>' || kind === '->');
        const drawn = shown.edges.filter((e) => e.kind === 'inference' || e.kind === 'support');
        for (const from of visible) {
          const before = reach(from, steps.map(([a, , b]) => [a ?? '', b ?? '']));
          const after = reach(from, drawn.map((e) => [e.from, e.to]));
          for (const to of visible) expect(after.has(to)).toBe(before.has(to));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

function reach(from: string, links: [string, string][]): Set<string> {
  const reached = new Set([from]);
  for (const node of reached) for (const [a, b] of links) if (a === node) reached.add(b);
  return reached;
}
