import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { debateGraph, sourcesOf, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { claimsTowards, type Direction } from '../../../graph/query/directions.ts';
import { neighbourhoodSteps } from '../../../graph/query/neighbourhood.ts';
import { byStrength } from '../../../graph/query/strength.ts';
import { around, strongest } from '../../../graph/query/strongest.ts';
import { build } from '../build.ts';
import { anyDebate } from '../random-debate.ts';

const sorted = (claims: Iterable<string>): string => [...claims].toSorted().join(' ');

describe('strength', () => {
  test('Q18 fewer steps first, then load-bearing, held by more authors, in more contradictions, with more connections, first in the debate', () => {
    const g = build('A: thesis t, asserts far need both said', 'A: need => t', 'A: far => need', 'A: both -> t', 'A: said -> t', 'B: asserts both, thesis u', 'C: reports more, rejects said', 'more >< u');
    expect(byStrength(g, ['said', 'both', 'need'])).toEqual(['need', 'both', 'said']);
    expect(byStrength(g, ['far', 'said'], new Map([['far', 2], ['said', 1]]))).toEqual(['said', 'far']);
    const contradicted = build('A: asserts p q, thesis t', 'A: p -> t', 'A: q -> t', 'B: asserts r', 'q >< r');
    expect(byStrength(contradicted, ['p', 'q'])).toEqual(['q', 'p']);
    const plain = build('A: asserts p q, thesis t');
    expect(byStrength(plain, ['q', 'p'])).toEqual(['p', 'q']);
  });
});

describe('a large neighbourhood', () => {
  const g = build('A: thesis t, asserts a b c d', 'A: a -> t', 'A: b -> t', 'A: c -> t', 'A: d -> t', 'B: asserts x, thesis u', 'B: d -> t', 'd >< x', 'x -> t');

  test('Q19 is shown by its strongest claims, and the number of all is told', () => {
    expect(around(g, 't', 1, 10)).toEqual({ claims: new Set(['t', 'a', 'b', 'c', 'd', 'x']), all: 6 });
    expect(around(g, 't', 1, 4)).toMatchObject({ all: 6 });
    expect(sorted(around(g, 't', 1, 4).claims)).toBe('a d t x');
  });

  test('Q20 has both ends of a contradiction, or neither', () => {
    expect(sorted(around(g, 't', 1, 3).claims)).toBe('d t x');
    expect(sorted(around(g, 't', 1, 2).claims)).toBe('t');
    expect(sorted(strongest(g, ['d', 'x'], 1))).toBe('d');
  });

  test('Q9 Q19 Q20 hold in any debate', () => {
    fc.assert(
      fc.property(anyDebate, fc.nat(), fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 6 }), (debate, n, steps, most) => {
        const graph = debateGraph(debate);
        const centre = debate.claims[n % debate.claims.length]?.id ?? '';
        const near = naiveSteps(graph, centre, steps);
        expect(new Map(neighbourhoodSteps(graph, [centre], steps))).toEqual(near);
        const { claims, all } = around(graph, centre, steps, most);
        expect(all).toBe(near.size);
        expect(claims.size).toBeLessThanOrEqual(most);
        for (const id of claims) expect(near.has(id)).toBe(true);
        expect(near.size > most || claims.size === near.size).toBe(true);
        const parts = contradictionParts(graph, near);
        for (const part of parts) {
          const shown = part.filter((id) => claims.has(id)).length;
          expect(part.length > most || shown === 0 || shown === part.length).toBe(true);
          expect(!part.includes(centre) || shown > 0).toBe(true);
        }
        // What is left out by itself is no nearer than anything that is shown by itself.
        const alone = parts.flatMap((part) => (part.length === 1 ? part : []));
        for (const left of alone.filter((id) => !claims.has(id))) for (const id of alone.filter((other) => claims.has(other))) expect(near.get(left) ?? 0).toBeGreaterThanOrEqual(near.get(id) ?? 0);
      }),
      { numRuns: 800 },
    );
  });
});

describe('directions', () => {
  const g = build('A: thesis t, asserts p q s, rejects o', 'A: p + q => t', 'A: s -> t', 'A: o -x t', 'B: asserts b c n, thesis u', 'b -x #1', 'c -> !r1', 't >< u', 'B: n => u');
  const towards = (claim: string, direction: Direction): string => sorted(claimsTowards(g, claim, direction));

  test('Q21 why: the grounds', () => {
    expect(towards('t', 'why')).toBe('p q s');
    expect(towards('p', 'why')).toBe('');
  });

  test('Q21 so what: what it leads to and what it rebuts; of what is directed at a rebuttal, those who make that', () => {
    expect(towards('p', 'so-what')).toBe('t');
    expect(towards('o', 'so-what')).toBe('t');
    expect(towards('b', 'so-what')).toBe('t');
    expect(towards('c', 'so-what')).toBe('o');
    expect(towards('t', 'so-what')).toBe('');
  });

  test('Q21 so what, of a claim that answers an objection to itself: those who make the objection', () => {
    const answered = build('A: thesis t, rejects o', 'A: o -x t', 'A: t -x !r1');
    expect(sorted(claimsTowards(answered, 't', 'so-what'))).toBe('o');
    expect(sorted(claimsTowards(answered, 't', 'against'))).toBe('o');
  });

  test('Q21 against: what rebuts or contradicts it, and what rebuts a step to it', () => {
    expect(towards('t', 'against')).toBe('b o u');
    expect(towards('u', 'against')).toBe('t');
    expect(towards('p', 'against')).toBe('');
  });

  test('Q21 never lead to the claim itself, and are the other way about for why and so what, in any debate', () => {
    fc.assert(
      fc.property(anyDebate, fc.constantFrom<Direction>('why', 'so-what', 'against'), (debate, direction) => {
        const graph = debateGraph(debate);
        for (const { id } of debate.claims) {
          const found = claimsTowards(graph, id, direction);
          expect(found.has(id)).toBe(false);
          for (const other of found) expect(graph.claims.has(other)).toBe(true);
        }
        // Who is a ground of another leads to it.
        for (const { id } of debate.claims) for (const ground of claimsTowards(graph, id, 'why')) expect(claimsTowards(graph, ground, 'so-what').has(id)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

/** By widening, over every pair of claims that one step joins, read off the document. */
function naiveSteps({ debate, claims }: DebateGraph, centre: string, steps: number): ReadonlyMap<string, number> {
  const relations = [...debate.supports, ...debate.rebuttals];
  const makers = (id: string): string[] => relations.filter(({ to }) => to === id).flatMap((relation) => [...sourcesOf(relation)]);
  const groups = [
    ...debate.inferences.map(({ id, premises, conclusion }) => ({ own: [...premises, conclusion], at: makers(id) })),
    ...relations.map((relation) => ({ own: [...sourcesOf(relation), ...(claims.has(relation.to) ? [relation.to] : [])], at: makers(relation.id) })),
    ...debate.contradictions.map(({ claims: pair }) => ({ own: [...pair], at: [] as string[] })),
  ];
  const found = new Map([[centre, 0]]);
  for (let step = 1; step <= steps; step += 1) {
    const now = [...found.keys()];
    for (const { own, at } of groups) {
      const together = [...own, ...at];
      if (!now.some((id) => together.includes(id))) continue;
      for (const id of together) if (!found.has(id)) found.set(id, step);
    }
  }
  return found;
}

/** The claims in parts that contradictions join. */
function contradictionParts({ debate }: DebateGraph, near: ReadonlyMap<string, number>): string[][] {
  const parts = [...near.keys()].map((id) => [id]);
  for (const { claims: [a, b] } of debate.contradictions) {
    const [one, other] = [parts.find((part) => part.includes(a)), parts.find((part) => part.includes(b))];
    if (one === undefined || other === undefined || one === other) continue;
    one.push(...other);
    parts.splice(parts.indexOf(other), 1);
  }
  return parts;
}
