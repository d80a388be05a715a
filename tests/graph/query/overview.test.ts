import { describe, expect, test } from 'vitest';
import { argumentOf } from '../../../graph/analysis/argument.ts';
import { groundsBeneath, mainReasons, overview } from '../../../graph/query/overview.ts';
import { build } from '../build.ts';

const shown = (lines: string[], reasons?: number): string =>
  [...overview(build(...lines), reasons)].toSorted().join(' ');

function reasonsIn(atMost: number, ...lines: string[]): string[] {
  const g = build(...lines);
  const essay = g.essays.get('A');
  if (essay === undefined) throw new Error('no essay A');
  return mainReasons(argumentOf(g, essay), atMost);
}

describe('overview', () => {
  test('Q7 shows the theses of every essay, also those without a reason', () => {
    expect(shown(['A: thesis t u, asserts p', 'B: thesis v, asserts q'])).toBe('t u v');
  });

  test('Q7 shows direct premises only, of every essay its own', () => {
    expect(shown(['A: thesis t, asserts p deep', 'A: p => t', 'A: deep => p', 'B: thesis u, asserts q', 'B: q => u'])).toBe('p q t u');
  });

  test('Q7 shows four for each essay at the most, and the theses besides', () => {
    const lines = [
      'A: thesis t, asserts p1 p2 p3 p4 p5 p6 p7',
      ...[1, 2, 3, 4, 5, 6, 7].map((i) => `A: p${i} => t`),
      'B: thesis u, asserts q',
      'B: q => u',
    ];
    expect(shown(lines)).toBe('p1 p2 p3 p4 q t u');
    expect(shown(lines, 2)).toBe('p1 p2 q t u');
    expect(shown(lines, 0)).toBe('t u');
  });

  test('Q7 prefers the premises with the most claims beneath them', () => {
    expect(reasonsIn(2, 'A: thesis t, asserts p q r a b c', 'A: p => t', 'A: q => t', 'A: r => t', 'A: a + b => r', 'A: c => q')).toEqual(['r', 'q']);
  });

  test('Q7 keeps the order of the argument where as much lies beneath', () => {
    expect(reasonsIn(5, 'A: thesis t, asserts z y x', 'A: z => t', 'A: y => t', 'A: x -> t')).toEqual(['z', 'y', 'x']);
  });

  test('Q7 takes a premise of two theses once, and no thesis for a reason', () => {
    expect(reasonsIn(5, 'A: thesis t u, asserts p', 'A: p => t', 'A: p => u', 'A: t => u')).toEqual(['p']);
  });

  test('Q7 leaves out the reasons that an author only reports', () => {
    expect(shown(['A: thesis t, asserts p, reports r, rejects o', 'A: p => t', 'A reports: r => t', 'A: o -> t', 'A: o -x t'])).toBe('p t');
  });

  test('Q7 leaves out the reasons of others for the same thesis', () => {
    expect(shown(['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q t', 'B: q => t'])).toBe('p t u');
  });

  test('Q7 A3 shows what backs an inference to a thesis', () => {
    expect(shown(['A: thesis t, asserts p s', 'A: p => t', 'A: s -> #1'])).toBe('p s t');
  });
});

describe('what lies beneath a claim', () => {
  const beneath = (claim: string, ...lines: string[]): string => {
    const g = build(...lines);
    const essay = g.essays.get('A');
    return essay ? [...groundsBeneath(claim, argumentOf(g, essay))].toSorted().join(' ') : '';
  };

  test('is all from which a way leads to it, each once', () => {
    expect(beneath('t', 'A: thesis t, asserts p q r s', 'A: p + q => t', 'A: r => p', 'A: r => q', 'A: s => r')).toBe('p q r s');
  });

  test('is not the claim itself, not even around a cycle', () => {
    expect(beneath('p', 'A: thesis t, asserts p q', 'A: q => p', 'A: p => q')).toBe('q');
  });

  test('is nothing if nothing leads to it', () => {
    expect(beneath('p', 'A: thesis t, asserts p', 'A: p => t')).toBe('');
  });
});
