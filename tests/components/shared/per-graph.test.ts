import { expect, test } from 'vitest';
import { perGraph } from '../../../components/shared/per-graph.ts';
import { build } from '../../graph/build.ts';

test('a question is worked out once for each debate', () => {
  let asked = 0;
  const ask = perGraph((g) => {
    asked += 1;
    return { claims: g.debate.claims.length };
  });
  const one = build('A: thesis t');
  const other = build('A: thesis t, asserts p');
  expect([ask(one), ask(other), ask(one)]).toEqual([{ claims: 1 }, { claims: 2 }, { claims: 1 }]);
  expect(ask(one)).toBe(ask(one));
  expect(asked).toBe(2);
});
