import { describe, expect, test } from 'vitest';
import { findings } from '../../../../graph/analysis/findings/findings.ts';
import { lacksOf } from '../../../../graph/analysis/findings/lacks.ts';
import { debateGraph, type DebateGraph } from '../../../../graph/model/debate-graph.ts';
import { build } from '../../build.ts';

function without(...lists: ('essays' | 'claims' | 'inferences')[]): DebateGraph {
  const { debate } = build('A: thesis t, asserts p', 'A: p => t');
  return debateGraph({ ...debate, ...Object.fromEntries(lists.map((list) => [list, []])) });
}

describe('a debate with little in it', () => {
  test('F23 that is empty has no findings, and lacks essays first of all', () => {
    expect(findings(without('essays', 'claims', 'inferences'))).toEqual([]);
    expect(lacksOf(without('essays', 'claims', 'inferences'))).toEqual(['essays']);
    expect(lacksOf(without('claims', 'inferences'))).toEqual(['claims']);
  });

  test('F23 without a commitment of any author lacks just that', () => {
    expect(lacksOf(build('A: reports p, rejects q'))).toEqual(['held']);
  });

  test('F23 of one author lacks another, and what speaks against anything', () => {
    expect(lacksOf(build('A: thesis t, asserts p', 'A: p => t'))).toEqual(['authors', 'contradictions']);
  });

  test('F23 without theses or steps lacks them', () => {
    expect(lacksOf(build('A: asserts p', 'B: asserts q', 'p >< q'))).toEqual(['theses', 'steps']);
  });

  test('F23 with all of it lacks nothing', () => {
    expect(lacksOf(build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 't >< u'))).toEqual([]);
  });

  test('of one essay has findings about how its author argues', () => {
    const g = build('A: thesis t v, asserts p q r', 'A: p => t', 'A: q => t', 'A: r => v');
    expect(findings(g).map(({ kind, facts }) => [kind, 'thesis' in facts ? facts.thesis : ''])).toEqual([['single-point', ''], ['independent-ways', 't']]);
  });

  test('without theses has the contradictions that there are', () => {
    expect(findings(build('A: asserts p', 'B: asserts q', 'p >< q')).map(({ kind }) => kind)).toEqual(['contradiction']);
  });
});
