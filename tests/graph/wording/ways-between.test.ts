import { describe, expect, test } from 'vitest';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { waysBetween, waysWithin } from '../../../graph/query/ways-between.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { waysInBrief, wayStepInWords } from '../../../graph/wording/ways-between.ts';
import { build } from '../build.ts';

const brief = (g: DebateGraph, from: string, to: string): string => plainSentence(g, waysInBrief(g, waysBetween(g, from, to)));
const steps = (g: DebateGraph, from: string, to: string): string[] => (waysBetween(g, from, to).ways[0]?.steps ?? []).map((step) => plainSentence(g, wayStepInWords(g, step)));

describe('ways in words', () => {
  test('Q25 say by what each claim leads to the next, with whose step it is and who makes it', () => {
    const g = build('A: thesis t, asserts p q', 'A: p + q => t', 'B reports: t => u', 'u case v', 'B: v + x -x w');
    expect(steps(g, 'p', 'w')).toEqual([
      '“Text of p” leads to “Text of t”, together with one other premise, in an inference by Author A.',
      '“Text of t” leads to “Text of u”, in an inference that Author B only reports.',
      '“Text of u” is a case of “Text of v”, in a connection between essays.',
      '“Text of v” rebuts “Text of w”, together with one other claim, in an essay by Author B.',
    ]);
  });

  test('Q25 name the step or relation at which something is directed', () => {
    const g = build('A: thesis t, asserts p q, rejects o', 'A: p + q => t', 'A: o -x #1', 'B: asserts z', 'z -> !r1');
    expect(steps(g, 'o', 't')).toEqual(['“Text of o” rebuts the inference from “Text of p” and “Text of q” to “Text of t”, in an essay by Author A.']);
    expect(steps(g, 'z', 't')).toEqual(['“Text of z” supports the rebuttal by “Text of o”, in a connection between essays.']);
  });

  test('Q24 say in which direction they lead', () => {
    const g = build('A: thesis t u, asserts p', 'A: p => t', 'A: p -> u', 'A: s => t', 'A: s => u');
    expect(brief(g, 'p', 't')).toBe('One way leads from “Text of p” to “Text of t”.');
    expect(brief(g, 't', 'p')).toBe('No way leads from “Text of t” to “Text of p”, but one leads back.');
    expect(brief(g, 't', 'u')).toBe('No way leads from “Text of t” to “Text of u”, or back. If connections are followed against their direction as well, there are two ways.');
    expect(steps(g, 't', 'u')).toEqual(['“Text of t” rests on “Text of p”, in an inference by Author A.', '“Text of p” supports “Text of u”, in an essay by Author A.']);
  });

  test('Q25 say that further connections join the two', () => {
    const g = build('A: thesis t, asserts p', 'A: p => t', 'p -> t', 'B: asserts q', 'B: p + q => t');
    expect(steps(g, 'p', 't')).toEqual(['“Text of p” leads to “Text of t”, in an inference by Author A; two other connections join the two as well.']);
  });
});

test('Q19 so many ways are shown at first as make a map, at least one', () => {
  const g = build('A: thesis t, asserts a b c', 'A: a => t', 'A: c => a', 'A: c => b', 'A: b => t', 'A: a => b');
  const { ways } = waysBetween(g, 'c', 't');
  expect([1, 3, 4].map((most) => waysWithin(g, ways, most))).toEqual([1, 1, 3]);
  expect(waysWithin(g, [], 3)).toBe(0);
});
