import { describe, expect, test } from 'vitest';
import { groundedness, type Groundedness } from '../../../graph/analysis/groundedness.ts';
import type { Link } from '../../../graph/analysis/groundedness-ways.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../build.ts';

function judged(g: DebateGraph, id: string): Groundedness {
  const one = groundedness(g).find((other) => other.id === id);
  if (one === undefined) throw new Error(`the debate has no support or rebuttal ${id}`);
  return one;
}

/** `premise`, `inference #1`, `lacks inference` … */
function verdict(g: DebateGraph, id: string): string {
  const one = judged(g, id);
  if (!one.grounded) return `lacks ${one.missing.kind}`;
  const say = ({ by, id: link, from, to }: Link): string => `${from} ${by} ${link} ${to}`;
  return [one.ground.how, ...one.ground.way.map(say)].join(', ');
}

describe('a support of a claim', () => {
  test('L2 is grounded by an inference that takes it as a premise', () => {
    expect(verdict(build('A: thesis t, asserts p q', 'A: p + q => t', 'A: p -> t'), 's1')).toBe('inference, p inference #1 t');
  });

  test('L2 is grounded at a distance by inferences in a row', () => {
    const g = build('A: thesis t, asserts p q', 'A: p => q', 'A: q => t', 'A: p -> t');
    expect(verdict(g, 's1')).toBe('inference, p inference #1 q, q inference #2 t');
  });

  test('L2 is grounded as a case, and through a case that is a premise', () => {
    const g = build('A: thesis t, asserts p q', 'A: p case q', 'A: q => t', 'A: p -> t');
    expect(verdict(g, 's1')).toBe('case, p case s1 q');
    expect(verdict(g, 's2')).toBe('inference, p case s1 q, q inference #1 t');
  });

  test('L2 L7 lacks an inference otherwise, and is told which ones could take it up', () => {
    const g = build('A: thesis t, asserts p q', 'A: q => t', 'A: p -> t', 'A: p -> q');
    expect(judged(g, 's1')).toMatchObject({ grounded: false, missing: { kind: 'inference', premises: ['p'], conclusion: 't', joins: ['#1'] } });
    expect(judged(g, 's2')).toMatchObject({ grounded: false, missing: { conclusion: 'q', joins: [] } });
  });

  test('L2 does not lead from a more general claim to a case of it', () => {
    expect(verdict(build('A: thesis t, asserts p q', 'A: p case q', 'A: p => t', 'A: q -> t'), 's2')).toBe('lacks inference');
  });

  test('L2 by several claims together is grounded by an inference from all of them, not from each', () => {
    const g = build('A: thesis t, asserts p q', 'A: p => t', 'A: q => t', 'A: p + q -> t');
    expect(verdict(g, 's1')).toBe('lacks inference');
    const linked = build('A: thesis t, asserts p q r', 'A: q => r', 'A: p + r => t', 'A: p + q -> t');
    expect(verdict(linked, 's1')).toBe('inference, p inference #2 t, q inference #1 r, r inference #2 t');
  });

  test('L1 of one essay is judged by the inferences of that essay, also by those that it only reports', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis u, asserts p t', 'B: p => t', 'B: p => u', 'A: p -> t', 'p -> t');
    expect(verdict(g, 's1')).toBe('lacks inference');
    expect(verdict(g, 's2')).toBe('inference, p inference #1 t');
    expect(verdict(build('A: thesis t, asserts p', 'A reports: p => t', 'A: p -> t'), 's1')).toContain('inference');
  });

  test('L6 over more than ten links is not looked for', () => {
    const chain = (n: number): DebateGraph => {
      const claims = Array.from({ length: n + 1 }, (_, i) => `c${i}`);
      return build(`A: thesis c${n}, asserts ${claims.slice(0, -1).join(' ')}`, ...claims.slice(1).map((claim, i) => `A: c${i} => ${claim}`), `A: c0 -> c${n}`);
    };
    expect(verdict(chain(10), 's1')).toContain('inference');
    expect(verdict(chain(11), 's1')).toBe('lacks inference');
  });
});

describe('a support of a step', () => {
  test('L3 is grounded if its claim is a premise of the step, or leads to one', () => {
    const g = build('A: thesis t, asserts p q r', 'A: p => t', 'A: q => p', 'A: p -> #1', 'A: q -> #1', 'A: r -> #1');
    expect(verdict(g, 's1')).toBe('premise');
    expect(verdict(g, 's2')).toBe('inference, q inference #2 p');
    expect(judged(g, 's3')).toMatchObject({ grounded: false, missing: { kind: 'premise', premises: ['r'], of: '#1' } });
  });

  test('L3 of a support or rebuttal is grounded if its claim is among those that make it', () => {
    const g = build('A: thesis t, asserts p q', 'A: p -> t', 'A: p -> !s1', 'A: q -> !s1');
    expect(verdict(g, 's2')).toBe('premise');
    expect(verdict(g, 's3')).toBe('lacks premise');
  });
});

describe('a rebuttal of a claim', () => {
  test('L4 is grounded by a contradiction with it', () => {
    expect(verdict(build('A: thesis t', 'B: thesis p', 'p >< t', 'p -x t'), 'r1')).toBe('contradiction, p contradiction x1 t');
  });

  test('L4 is grounded by a contradiction with a premise for it, near or far', () => {
    const g = build('A: thesis t, asserts q r', 'A: r => q', 'A: q => t', 'B: thesis p', 'p >< r', 'p -x t');
    expect(verdict(g, 'r1')).toBe('contradiction, p contradiction x1 r, r inference #1 q, q inference #2 t');
  });

  test('L4 is grounded by what its claim leads to', () => {
    const g = build('A: thesis t', 'B: thesis u, asserts p', 'B: p => u', 'u >< t', 'p -x t');
    expect(verdict(g, 'r1')).toBe('contradiction, p inference #1 u, u contradiction x1 t');
  });

  test('L4 reaches the cases of what is contradicted, but not of what has only lost a ground', () => {
    const g = build('A: thesis t, asserts q', 'A: q case t', 'B: thesis p', 'p >< t', 'p -x q');
    expect(verdict(g, 'r1')).toBe('contradiction, p contradiction x1 t, t case s1 q');
    const lost = build('A: thesis t, asserts q r', 'A: r => t', 'A: q case t', 'B: thesis p', 'p >< r', 'p -x q');
    expect(verdict(lost, 'r1')).toBe('lacks contradiction');
  });

  test('L4 a contradiction with what rests on the target grounds nothing', () => {
    expect(verdict(build('A: thesis t, asserts q', 'A: q => t', 'B: thesis p', 'p >< t', 'p -x q'), 'r1')).toBe('lacks contradiction');
  });

  test('L7 lacks a contradiction with it or a premise for it, and look-alikes among these are named', () => {
    const { debate } = build('A: thesis t, asserts q r', 'A: q + r => t', 'B: thesis p', 'p -x t');
    const g = debateGraph({ ...debate, lookAlikes: [{ claims: ['t', 'p'], reason: 'They speak of different times.' }] });
    expect(judged(g, 'r1')).toMatchObject({ missing: { kind: 'contradiction', claims: ['p'], against: ['t', 'q', 'r'], lookAlikes: ['t'] } });
  });
});

describe('a rebuttal of a step', () => {
  const STEP = ['A: thesis t, asserts q', 'A: q => t', 'B: thesis p'];

  test('L5 is grounded by a contradiction with a premise or with the conclusion', () => {
    expect(verdict(build(...STEP, 'p >< q', 'p -x #1'), 'r1')).toBe('contradiction, p contradiction x1 q');
    expect(verdict(build(...STEP, 'p >< t', 'p -x #1'), 'r1')).toBe('contradiction, p contradiction x1 t');
  });

  test('L5 attacks the step itself otherwise, which needs no contradiction', () => {
    expect(verdict(build(...STEP, 'p -x #1'), 'r1')).toBe('step');
  });

  test('L5 of a support or of a rebuttal is judged by the claims between which it is drawn', () => {
    expect(verdict(build('A: thesis t, asserts q', 'A: q -> t', 'B: thesis p', 'p >< t', 'p -x !s1'), 'r1')).toBe('contradiction, p contradiction x1 t');
    expect(verdict(build('A: thesis t', 'B: thesis q', 'q -x t', 'C: thesis p', 'p >< t', 'p -x !r1'), 'r2')).toBe('step');
  });
});

describe('the list', () => {
  test('L8 has what is nearest to a thesis first and what leads to none last', () => {
    const g = build('A: thesis t, asserts p q r s', 'A: r => q', 'A: q => t', 'A: p -> s', 'A: p -> r', 'A: p -> t', 'A: p -> #1');
    expect(groundedness(g).map(({ id, about, stepsToThesis }) => [id, about, stepsToThesis])).toEqual([
      ['s3', 't', 0],
      ['s4', 'q', 1],
      ['s2', 'r', 2],
      ['s1', 's', undefined],
    ]);
  });

  test('L8 counts the steps for an essay in its own argument, between essays in any', () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p q', 'B: q -> p', 'q -> p');
    expect(groundedness(g).map(({ id, stepsToThesis }) => [id, stepsToThesis])).toEqual([['s2', 1], ['s1', undefined]]);
  });

  test('is empty where nothing is drawn', () => {
    expect(groundedness(build('A: thesis t'))).toEqual([]);
  });
});
