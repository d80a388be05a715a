import { describe, expect, test } from 'vitest';
import { perEssay, perGraph } from '../../../graph/model/per-graph.ts';
import { build } from '../build.ts';

describe('a question that is worked out once', () => {
  test('is asked again of another debate', () => {
    let asked = 0;
    const count = perGraph((g) => ({ claims: g.claims.size, asked: (asked += 1) }));
    const [a, b] = [build('A: thesis t'), build('A: thesis t, asserts p')];
    expect([count(a), count(a), count(b), count(a)].map(({ claims, asked: time }) => [claims, time])).toEqual([[1, 1], [1, 1], [2, 2], [1, 1]]);
    expect(count(a)).toBe(count(a));
  });

  test('is asked again of another essay', () => {
    let asked = 0;
    const count = perEssay((_, essay) => ({ essay: essay.id, asked: (asked += 1) }));
    const g = build('A: thesis t', 'B: thesis t');
    expect([...g.debate.essays, ...g.debate.essays].map((essay) => count(g, essay).asked)).toEqual([1, 2, 1, 2]);
  });
});
