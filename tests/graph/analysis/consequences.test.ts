import { describe, expect, test } from 'vitest';
import { consequences } from '../../../graph/analysis/consequences.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../build.ts';

/** `c granted`: what follows for the author, and how. */
const following = (g: DebateGraph, author: string): string[] => {
  const found = consequences(g).find(({ standing }) => standing.author === author);
  return [...(found?.footings ?? [])].map(([claim, footing]) => `${claim} ${footing}`);
};

const followingFor = (author: string, ...lines: string[]): string[] => following(build(...lines), author);

/** `p q: p + q => c by b, c case d` */
const chain = (claim: string, author: string, ...lines: string[]): string => {
  const found = consequences(build(...lines)).find(({ standing }) => standing.author === author);
  const { premises, steps } = found?.chainTo(claim) ?? { premises: [], steps: [] };
  const said = steps.map(({ kind, premises, conclusion, drawn }) =>
    kind === 'case' ? `${premises.join()} case ${conclusion}` : `${premises.join(' + ')} => ${conclusion} by ${drawn?.author}`,
  );
  return `${premises.join(' ')}: ${said.join(', ')}`;
};

describe('what follows for an author', () => {
  test('K3 is what another infers from premises that the author holds', () => {
    expect(followingFor('a', 'A: thesis t, asserts p q', 'B: thesis c, asserts p q', 'B: p + q => c')).toEqual(['c granted']);
  });

  test('K3 is nothing if the author holds a part of the premises only', () => {
    expect(followingFor('a', 'A: thesis t, asserts p', 'B: thesis c, asserts p q', 'B: p + q => c')).toEqual([]);
  });

  test('K1 is nothing from what the author only reports or rejects', () => {
    expect(followingFor('a', 'A: thesis t, reports p', 'B: thesis c, asserts p', 'B: p => c')).toEqual([]);
    expect(followingFor('a', 'A: thesis t, rejects p', 'B: thesis c, asserts p', 'B: p => c')).toEqual([]);
  });

  test('K1 may rest on premises that the author holds in different essays', () => {
    const { debate } = build('A: thesis p', 'A2: thesis q', 'B: thesis c, asserts p q', 'B: p + q => c');
    const essays = debate.essays.map((essay) => (essay.id === 'A2' ? { ...essay, author: 'a' } : essay));
    expect(following(debateGraph({ ...debate, essays }), 'a')).toEqual(['c granted']);
  });

  test('K3 is nothing by an inference that nobody draws, nor by a support', () => {
    expect(followingFor('a', 'A: thesis t, asserts p', 'B: thesis u, reports p c', 'B reports: p => c')).toEqual([]);
    expect(followingFor('a', 'A: thesis t, asserts p', 'B: thesis c, asserts p', 'B: p -> c')).toEqual([]);
  });

  test('K2 is the more general form of what the author holds, whoever holds that', () => {
    expect(followingFor('a', 'A: thesis t, asserts p', 'B: thesis g', 'B: reports h', 'p case g', 'g case h')).toEqual(['g firm', 'h firm']);
  });

  test('K3 leads on through cases and the steps of several authors', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis c, asserts g', 'B: g => c', 'C: thesis d, asserts c', 'C: c => d', 'p case g'];
    expect(followingFor('a', ...lines)).toEqual(['g firm', 'c granted', 'd granted']);
    expect(chain('d', 'a', ...lines)).toBe('p: p case g, g => c by b, c => d by c');
  });
});

describe('an author who has something against a step', () => {
  test('K4 is not led by a step that they reject, nor by one from fewer premises', () => {
    expect(followingFor('a', 'A: thesis t, asserts p q', 'A rejects: p + q => c', 'B: thesis c, asserts p', 'B: p => c')).toEqual([]);
  });

  test('K4 is led by one from more premises', () => {
    const lines = ['A: thesis t, asserts p q', 'A rejects: p => c', 'B: thesis c, asserts p q', 'B: p + q => c'];
    expect(followingFor('a', ...lines)).toEqual(['c granted']);
  });

  test('K4 is not led by a step that something they hold undercuts, be it as somebody else draws it', () => {
    const lines = ['A: thesis t, asserts p o', 'C: thesis c, asserts p', 'C: p => c', 'o -x #1'];
    expect(followingFor('a', ...lines)).toEqual([]);
    expect(followingFor('a', ...lines, 'B: asserts p c', 'B: p => c')).toEqual([]);
    expect(followingFor('a', ...lines.with(0, 'A: thesis t, asserts p, reports o'))).toEqual(['c granted']);
  });

  test('K4 denies a case by holding what is drawn as a rebuttal of it', () => {
    expect(followingFor('a', 'A: thesis t, asserts p o', 'B: thesis g', 'p case g', 'o -x !s1')).toEqual([]);
  });

  test('K5 is not led to a claim that they answer', () => {
    const lines = ['A: thesis t, asserts p o, rejects c', 'A: o -x c', 'B: thesis c, asserts p', 'B: p => c'];
    expect(followingFor('a', ...lines)).toEqual([]);
  });

  test('K6 is led to a claim that they reject, and not beyond', () => {
    const lines = ['A: thesis t, asserts p, rejects c', 'B: thesis d, asserts p c', 'B: p => c', 'B: c => d'];
    expect(followingFor('a', ...lines)).toEqual(['c opposed']);
  });

  test('K6 is led to a claim that contradicts what they hold, and not beyond', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis d, asserts p c', 'B: p => c', 'B: c => d', 't >< c'];
    expect(followingFor('a', ...lines)).toEqual(['c opposed']);
  });

  test('K6 is granted nothing from a more general claim that they reject', () => {
    expect(followingFor('a', 'A: thesis t, asserts p, rejects g', 'B: thesis c, asserts g', 'B: g => c', 'p case g')).toEqual(['g firm']);
  });
});

describe('steps of others that lead both ways', () => {
  test('K7 lead nowhere if they are equally near', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'C: thesis d, asserts p', 'C: p => d', 'c >< d'];
    expect(followingFor('a', ...lines)).toEqual([]);
  });

  test('K7 lead the nearer way', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'C: thesis d, asserts p m', 'C: p => m', 'C: m => d', 'c >< d'];
    expect(followingFor('a', ...lines)).toEqual(['c granted', 'm granted']);
  });
});

describe('a chain', () => {
  test('K8 starts from claims that the author holds, though they be conclusions', () => {
    expect(chain('c', 'a', 'A: thesis p, asserts q', 'A: q => p', 'B: thesis c, asserts p', 'B: p => c')).toBe('p: p => c by b');
  });

  test('K8 has no premise that the others make up for', () => {
    // By way of m it would rest on q as well.
    const lines = ['A: thesis t, asserts p q', 'B: thesis c, asserts p q n', 'B: q => m', 'B: p + m => c', 'C: thesis m, asserts p', 'C: p => n', 'C: n => m'];
    expect(chain('c', 'a', ...lines)).toBe('p: p => n by c, n => m by c, p + m => c by b');
  });

  test('K8 comes to a more general claim by cases alone', () => {
    expect(chain('g', 'a', 'A: thesis t, asserts p q', 'B: thesis g, asserts q', 'B: q => g', 'p case g')).toBe('p: p case g');
  });
});
