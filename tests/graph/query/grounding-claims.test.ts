import { expect, test } from 'vitest';
import { groundedness } from '../../../graph/analysis/groundedness.ts';
import { groundingClaims } from '../../../graph/query/grounding-claims.ts';
import { build } from '../build.ts';

const shown = (id: string, ...lines: string[]): string[] => {
  const g = build(...lines);
  return [...groundingClaims(g, groundedness(g).filter((one) => one.id === id))].toSorted();
};

test('L9 a drawn relation is shown by its claims, and a step that is its target by what it is made of', () => {
  expect(shown('s1', 'A: thesis t, asserts p q', 'A: p + q -> t')).toEqual(['p', 'q', 't']);
  expect(shown('s1', 'A: thesis t, asserts p q', 'A: p => t', 'A: q -> #1')).toEqual(['p', 'q', 't']);
  expect(shown('r1', 'A: thesis t, asserts p q o', 'A: p + q -> t', 'A: o -x !s1')).toEqual(['o', 'p', 'q', 't']);
  expect(shown('r2', 'A: thesis t, asserts p o z', 'A: p => t', 'A: o -x #1', 'A: z -x !r1')).toEqual(['o', 'p', 't', 'z']);
});
