import { describe, expect, test } from 'vitest';
import { groundedness } from '../../../graph/analysis/groundedness.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { byTarget, groundednessTotal, relationsInWords } from '../../../graph/wording/groundedness-list.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

const says = (g: DebateGraph): string[] => byTarget(groundedness(g)).map((group) => plainSentence(g, relationsInWords(g, group)).replaceAll('Text of ', ''));

describe('L8 relations of one target are told together', () => {
  test('with one claim or several', () => {
    expect(says(build('A: thesis t, asserts p', 'A: p -> t'))).toEqual(['“t” is supported by “p”.']);
    expect(says(build('A: thesis t, asserts p q r', 'A: p -> t', 'A: q -> t', 'A: r -> t'))).toEqual(['“t” is supported by “p”, “q” and “r”.']);
    expect(says(build('A: thesis t, asserts p q r', 'A: p + q -> t', 'A: r -> t'))).toEqual(['“t” is supported by “p” and “q” together and by “r”.']);
  });

  test('apart if of another kind or drawn elsewhere', () => {
    expect(says(build('A: thesis t, asserts p q r', 'A: p -> t', 'A: q -x t', 'r -> t'))).toEqual(['“t” is rebutted by “q”.', '“t” is supported by “p”.', '“t” is supported by “r”.']);
  });

  test('of a step', () => {
    expect(says(build('A: thesis t, asserts p q', 'A: p => t', 'A: q -> #1'))).toEqual(['A step to “t” is supported by “q”.']);
  });

  test('with what only seems a contradiction', () => {
    const { debate } = build('A: thesis t', 'B: thesis u', 'u -x t');
    expect(says(debateGraph({ ...debate, lookAlikes: [{ claims: ['u', 't'], reason: 'They speak of different times.' }] }))).toEqual(['“t” is rebutted by “u” (which only seems to contradict it).']);
  });
});

describe('the total reads', () => {
  const total = (...lines: string[]): string => groundednessTotal(groundedness(build(...lines)));

  test('for none, one and many', () => {
    expect(total('A: thesis t')).toBe('No supports and no rebuttals are drawn.');
    expect(total('A: thesis t, asserts p', 'A: p -> t')).toBe('Grounded: 0 of 1 support.');
    expect(total('A: thesis t, asserts p q', 'A: p case t', 'A: q case t', 'A: q -x p')).toBe('Grounded: 2 of 2 supports (all as cases) and 0 of 1 rebuttal.');
    expect(total('A: thesis t, asserts p q', 'A: p => t', 'A: q case t', 'A: p -> t', 'B: thesis u', 'u -x #1')).toBe('Grounded: 2 of 2 supports (1 as a case) and 1 of 1 rebuttal (1 as an attack on a step itself).');
  });
});
