import { expect, test } from 'vitest';
import { attackKind } from '../../../graph/analysis/attack-kind.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { build } from '../build.ts';

const kinds = (g: DebateGraph): string[] => g.debate.rebuttals.map((rebuttal) => attackKind(g, rebuttal));

test('G3 a rebuttal undercuts an inference, rebuts a conclusion and undermines a premise', () => {
  const g = build('A: thesis t, asserts p q o', 'A: p => q', 'A: q => t', 'A: o -x #1', 'A: o -x q', 'A: o -x t', 'A: o -x p');
  expect(kinds(g)).toEqual(['undercut', 'rebut', 'rebut', 'undermine']);
});

test('G3 G5 a rebuttal undercuts a support or another rebuttal, whatever that is directed at', () => {
  const g = build('A: thesis t, asserts p o z', 'A: p -> t', 'A: o -x t', 'A: z -x !s1', 'A: z -x !r1', 'A: p -x !r3', 'A: o + z -x p');
  expect(kinds(g)).toEqual(['rebut', 'undercut', 'undercut', 'undercut', 'undermine']);
});

test('G3 a thesis without grounds is rebutted: it is what the essay concludes', () => {
  expect(kinds(build('A: thesis t, asserts o', 'A: o -x t'))).toEqual(['rebut']);
});
