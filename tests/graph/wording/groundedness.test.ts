import { describe, expect, test } from 'vitest';
import { groundedness } from '../../../graph/analysis/groundedness.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { groundednessSentence } from '../../../graph/wording/groundedness.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

function says(id: string, g: DebateGraph): string {
  const one = groundedness(g).find((other) => other.id === id);
  return one === undefined ? '' : plainSentence(g, groundednessSentence(g, one));
}

describe('what grounds a relation reads', () => {
  test('L2 by inferences and as a case', () => {
    expect(says('s1', build('A: thesis t, asserts p', 'A: p => t', 'A: p -> t'))).toBe('An inference takes “Text of p” as a premise for “Text of t”.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: p + q => t', 'A: p + q -> t'))).toBe('An inference takes “Text of p” and “Text of q” together as premises for “Text of t”.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: p => q', 'A: q => t', 'A: p -> t'))).toBe('Inferences lead from “Text of p” to “Text of t” in two steps.');
    expect(says('s1', build('A: thesis t, asserts p', 'A: p case t'))).toBe('“Text of p” is a case of “Text of t”.');
  });

  test('L3 L5 for a step', () => {
    expect(says('s1', build('A: thesis t, asserts p', 'A: p => t', 'A: p -> #1'))).toBe('“Text of p” is a premise of the step from “Text of p” to “Text of t”.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'u -x #1'))).toBe('It attacks the step from “Text of p” to “Text of t” itself, and denies nothing that it is made of.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u', 'u >< t', 'u -x #1'))).toBe('“Text of u” contradicts “Text of t”, the conclusion of the step from “Text of p” to “Text of t”.');
  });

  test('L4 by a contradiction, near or far', () => {
    expect(says('r1', build('A: thesis t', 'B: thesis u', 'u >< t', 'u -x t'))).toBe('“Text of u” contradicts “Text of t”.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: q => u', 'u >< p', 'q -x t'))).toBe('“Text of q” leads to “Text of u”, which contradicts “Text of p”, on which “Text of t” rests.');
    expect(says('r1', build('A: thesis t, asserts p', 'A: p case t', 'B: thesis u', 'u >< t', 'u -x p'))).toBe('“Text of u” contradicts “Text of t”, of which “Text of p” is a case.');
  });
});

describe('what a relation lacks reads', () => {
  test('L7 for a support', () => {
    expect(says('s1', build('A: thesis t, asserts p', 'A: p -> t'))).toBe('No inference in “A” takes “Text of p” as a premise for “Text of t”, to which none leads at all.');
    expect(says('s1', build('A: thesis t, asserts p q', 'A: q => t', 'p -> t'))).toBe('No inference takes “Text of p” as a premise for “Text of t”, which is inferred from other claims.');
    expect(says('s1', build('A: thesis t, asserts p q r', 'A: p => t', 'A: q + r -> #1'))).toBe('“Text of q” and “Text of r” are no premises of the step from “Text of p” to “Text of t”, and do not all lead to one.');
    expect(says('s2', build('A: thesis t, asserts p q', 'A: p -> t', 'A: q -> !s1'))).toBe('“Text of q” is no premise of the support by “Text of p” of “Text of t”, and leads to none.');
  });

  test('L7 for a rebuttal', () => {
    const lines = ['A: thesis t, asserts p q', 'A: p + q => t', 'B: thesis u, asserts v', 'u -x t', 'u + v -x t', 'u -x p'];
    expect(says('r1', build(...lines))).toBe('No contradiction is drawn between “Text of u” and “Text of t” or one of its two premises.');
    expect(says('r2', build(...lines))).toBe('No contradiction is drawn between what follows from “Text of u” and “Text of v” together and “Text of t” or one of its two premises.');
    expect(says('r3', build(...lines))).toBe('No contradiction is drawn between “Text of u” and “Text of p”.');
    const { debate } = build(...lines);
    const seeming = debateGraph({ ...debate, lookAlikes: [{ claims: ['u', 'p'], reason: 'They speak of different times.' }] });
    expect(says('r3', seeming)).toBe('No contradiction is drawn between “Text of u” and “Text of p”; the two only seem to contradict each other.');
  });
});
