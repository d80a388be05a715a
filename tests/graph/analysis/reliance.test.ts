import { describe, expect, test } from 'vitest';
import { relianceOf, type Reliance } from '../../../graph/analysis/reliance.ts';
import { build } from '../build.ts';

function relianceIn(essay: string, ...lines: string[]): Reliance {
  const g = build(...lines);
  const found = g.essays.get(essay);
  if (!found) throw new Error(`no essay ${essay}`);
  return relianceOf(g, found);
}

const premisesIn = (essay: string, ...lines: string[]): string[] =>
  relianceIn(essay, ...lines)
    .premises.map((p) => p.claim)
    .toSorted();

const loadBearingIn = (essay: string, ...lines: string[]): string[] =>
  relianceIn(essay, ...lines)
    .premises.filter((p) => p.loadBearing)
    .map((p) => p.claim)
    .toSorted();

describe('reliance', () => {
  test('R1 an author relies on the premises of a thesis, directly and through others', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p q r', 'A: p + q => t', 'A: r => q')).toEqual(['p', 'q', 'r']);
  });

  test('R1 an author does not rely on a claim from which no way leads to a thesis', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p idle', 'A: p => t')).toEqual(['p']);
  });

  test('R1 a support is a way to a thesis like an inference', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p q', 'A: p -> q', 'A: q => t')).toEqual(['p', 'q']);
  });

  test('C1 R1 an author relies on what is conceded', () => {
    expect(premisesIn('A', 'A: thesis t, concedes c', 'A: c => t')).toEqual(['c']);
  });

  test('C4 an objection that is answered is not relied on, whatever the opponent infers from it', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p, rejects o not-t', 'A: p => t', 'A reports: o => not-t', 'A: o -x t')).toEqual(['p']);
  });

  test('C4 a reported view that supports the thesis in the report only is not relied on', () => {
    expect(premisesIn('A', 'A: thesis t, reports r', 'A reports: r => t', 'A: r -> t')).toEqual([]);
  });

  test('C3 a reported view that the author’s own inference uses is relied on', () => {
    expect(premisesIn('A', 'A: thesis t, reports r', 'A: r => t')).toEqual(['r']);
  });

  test('A2 a support that another essay lends is no way', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p', 'B: thesis u, asserts p t', 'B: p -> t')).toEqual([]);
  });

  test('A2 claims that support together are all relied on, and only by who holds each of them', () => {
    const lines = ['A: thesis t, asserts p q', 'B: thesis t, asserts p, reports q', 'p + q -> t'];
    expect(premisesIn('A', ...lines)).toEqual(['p', 'q']);
    expect(premisesIn('B', ...lines)).toEqual([]);
  });

  test('A3 claims that support an inference together lead to its conclusion', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p q r', 'A: p => t', 'A: q + r -> #1')).toEqual(['p', 'q', 'r']);
  });

  test('A4 a support of a support or of a rebuttal is no way to what those are directed at', () => {
    const lines = ['A: thesis t, asserts p b o, rejects x', 'A: p -> t', 'A: b -> !s1', 'A: x -x t', 'A: o -> !r1'];
    expect(premisesIn('A', ...lines)).toEqual(['p']);
  });

  test('A2 a support between essays is a way for who holds both ends', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis t', 'p -> t'];
    expect(premisesIn('A', ...lines)).toEqual(['p']);
    expect(premisesIn('B', ...lines)).toEqual([]);
  });

  test('A3 D2 a support of an inference leads to its conclusion and derives nothing', () => {
    const lines = ['A: thesis t, asserts p s', 'A: p => t', 'A: s -> #1'];
    expect(premisesIn('A', ...lines)).toEqual(['p', 's']);
    expect(loadBearingIn('A', ...lines)).toEqual(['p']);
  });

  test('R1 the inference of another author is no way', () => {
    expect(premisesIn('A', 'A: thesis t, asserts p', 'B: thesis u, asserts p t', 'B: p => t')).toEqual([]);
  });

  test('R2 the number of steps is that of the shortest way, and one step is direct', () => {
    const { premises } = relianceIn('A', 'A: thesis t, asserts p q', 'A: p => q', 'A: q => t', 'A: p => t');
    expect(premises.map((p) => [p.claim, p.steps, p.direct])).toEqual([
      ['p', 1, true],
      ['q', 1, true],
    ]);
  });

  test('R4 a thesis is a premise only if another thesis rests on it', () => {
    expect(premisesIn('A', 'A: thesis t u, asserts p', 'A: p => t', 'A: t => u')).toEqual(['p', 't']);
  });

  test('R5 the occurrence in the author’s own voice that commits says how the author holds it', () => {
    const g = build('A: thesis t, reports p', 'A: asserts p', 'A: p => t');
    const essay = g.essays.get('A');
    expect(essay && relianceOf(g, essay).premises[0]?.stance).toBe('asserts');
  });

  test('C5 a premise that is implicit here and explicit elsewhere is one claim, implicit here', () => {
    const lines = ['A: thesis t', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u'];
    expect(relianceIn('A', ...lines).premises.map((p) => [p.claim, p.implicit])).toEqual([['p', true]]);
    expect(relianceIn('B', ...lines).premises.map((p) => [p.claim, p.implicit])).toEqual([['p', false]]);
  });
});

describe('load-bearing premises', () => {
  test('R3 D2 a support beside the inference does not relieve its premise', () => {
    expect(loadBearingIn('A', 'A: thesis t, asserts p s', 'A: p => t', 'A: s -> t')).toEqual(['p']);
  });

  test('R3 D1 what only supports a claim bears nothing', () => {
    expect(loadBearingIn('A', 'A: thesis t, asserts p s', 'A: p => t', 'A: s -> p')).toEqual(['p']);
  });

  test('R3 each of two linked premises bears the thesis', () => {
    expect(loadBearingIn('A', 'A: thesis t, asserts p q', 'A: p + q => t')).toEqual(['p', 'q']);
  });

  test('R3 neither of two convergent premises bears it alone', () => {
    expect(loadBearingIn('A', 'A: thesis t, asserts p q', 'A: p => t', 'A: q => t')).toEqual([]);
  });

  test('R3 what both of two routes rest on bears it', () => {
    expect(loadBearingIn('A', 'A: thesis t, asserts p q root', 'A: root => p', 'A: root => q', 'A: p => t', 'A: q => t')).toEqual(['root']);
  });

  test('R3 D3 a thesis that only a cycle supports is not derivable, so nothing bears it', () => {
    expect(loadBearingIn('A', 'A: thesis t, asserts p', 'A: p => t', 'A: t => p')).toEqual([]);
  });

  test('R3 a premise bears one thesis and not the other', () => {
    const { premises } = relianceIn('A', 'A: thesis t u, asserts p q', 'A: p => t', 'A: p => u', 'A: q => u');
    expect(premises.find((p) => p.claim === 'p')?.loadBearingFor).toEqual(['t']);
  });

  test('R6 what falls without a premise is told also where the thesis stands on something else', () => {
    const { premises, falls } = relianceIn('A', 'A: thesis t, asserts p mid q', 'A: p => mid', 'A: mid => t', 'A: q => t');
    expect(premises.find((p) => p.claim === 'p')?.loadBearing).toBe(false);
    expect(falls('p')).toEqual(['mid']);
  });

  test('R6 of all that falls, so many of the nearest can be asked for', () => {
    const { falls } = relianceIn('A', 'A: thesis t, asserts p', 'A: p => q', 'A: q => r', 'A: r => t');
    expect([falls('p', 2), falls('p', 3), falls('p', 9), falls('t'), falls('nothing')]).toEqual([['q', 'r'], ['q', 'r', 't'], ['q', 'r', 't'], [], []]);
  });
});
