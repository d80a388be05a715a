import { describe, expect, test } from 'vitest';
import { groundednessOf } from '../../../graph/analysis/groundedness.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { groundednessInBrief } from '../../../graph/wording/groundedness-brief.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

function says(id: string, g: DebateGraph): string {
  const one = groundednessOf(g, id);
  return one === undefined ? '' : plainSentence(g, groundednessInBrief(g, one));
}

describe('beside the two ends of a relation reads', () => {
  test('L2 L3 what grounds a support', () => {
    expect(says('s1', build('A: thesis t, asserts p', 'A: p => t', 'A: p -> t'))).toBe('Grounded: an inference takes the same step.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: p + q => t', 'A: p + q -> t'))).toBe('Grounded: an inference takes the same step.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: p => q', 'A: q => t', 'A: p -> t'))).toBe('Grounded: inferences lead there in two steps.');
    expect(says('s1', build('A: thesis t, asserts p', 'A: p case t'))).toBe('Grounded as a case.');
    expect(says('s2', build('A: thesis t, asserts p', 'A: p case t', 'A: p -> t'))).toBe('Grounded: the one claim is a case of the other.');
    expect(says('s1', build('A: thesis t, asserts p', 'A: p => t', 'A: p -> #1'))).toBe('Grounded: what supports it is among the premises of the step.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: p => t', 'A: q => p', 'A: q -> #1'))).toBe('Grounded: inferences lead from what supports it to what is among the premises of the step.');
    expect(says('s2', build('A: thesis t, asserts p q', 'A: p -> t', 'A: p -> !s1'))).toBe('Grounded: what supports it is among the claims that make it.');
  });

  test('L4 L5 what grounds a rebuttal; claims in between are named', () => {
    expect(says('r1', build('A: thesis t', 'B: thesis u', 'u >< t', 'u -x t'))).toBe('Grounded: the two claims contradict each other.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'u >< p', 'u -x t'))).toBe('Grounded. “Text of u” contradicts “Text of p”, on which “Text of t” rests.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'u -x #1'))).toBe('Grounded: it attacks the step itself, and denies nothing that it is made of.');
  });

  test('L7 what a support lacks', () => {
    expect(says('s1', build('A: thesis t, asserts p', 'A: p -> t'))).toBe('Not grounded: the supported claim is inferred in this essay from nothing.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: q => t', 'p -> t'))).toBe('Not grounded: the supported claim is inferred from other claims, and not from this one.');
    expect(says('s1', build('A: thesis t, asserts p q r', 'A: r => t', 'A: p + q -> t'))).toBe('Not grounded: the supported claim is inferred in this essay from other claims, and not from these together.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: p => t', 'A: q -> #1'))).toBe('Not grounded: what supports it is not among the premises of the step, and leads to none of these.');
    expect(says('s1', build('A: thesis t, asserts p q r', 'A: p => t', 'A: q + r -> #1'))).toBe('Not grounded: not all that supports it is among the premises of the step, or leads to one of these.');
  });

  test('L7 what a rebuttal lacks', () => {
    const lines = ['A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, asserts v', 'u -x t', 'u + v -x t', 'u -x p'];
    expect(says('r1', build(...lines))).toBe('Not grounded: no contradiction is drawn with the rebutted claim or one of its premises.');
    expect(says('r2', build(...lines))).toBe('Not grounded: no contradiction is drawn between what follows from these claims together and what they rebut or one of its premises.');
    expect(says('r3', build(...lines))).toBe('Not grounded: no contradiction is drawn with the rebutted claim.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'u -x t'))).toBe('Not grounded: no contradiction is drawn with the rebutted claim or its premise.');
    const { debate } = build(...lines);
    const seeming = debateGraph({ ...debate, lookAlikes: [{ claims: ['u', 'p'], reason: 'They speak of different times.' }] });
    expect(says('r3', seeming)).toBe('Not grounded: the two only seem to contradict each other.');
  });
});
