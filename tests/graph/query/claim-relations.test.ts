import { expect, test } from 'vitest';
import { claimRelations, type ClaimRelations } from '../../../graph/query/claim-relations.ts';
import { build } from '../build.ts';

const g = build(
  'A: thesis t, asserts p q s',
  'A: p + q => t',
  'A: q => p',
  'A: s -> p',
  'A: s -> #1',
  's -x p',
  'p -x s',
  's -x #2',
  'p >< s',
);

/** What the claim is related to, by the ids of the inferences and relations. */
function idsOf(claim: string): Partial<Record<keyof ClaimRelations, string[]>> {
  const { lookAlikes: _, ...relations } = claimRelations(g, claim);
  return Object.fromEntries(
    Object.entries(relations).flatMap(([name, list]) => (list.length === 0 ? [] : [[name, list.map(({ id }) => id)]])),
  );
}

test('a claim has its grounds, what rests on it and what it clashes with', () => {
  expect(idsOf('p')).toEqual({
    inferencesTo: ['#2'],
    inferencesFrom: ['#1'],
    supportsTo: ['s1'],
    contradictions: ['x1'],
    rebuttalsFrom: ['r2'],
    rebuttalsTo: ['r1', 'r3'],
  });
});

test('supports and rebuttals of the inferences to a claim are among what it is related to', () => {
  expect(idsOf('t')).toEqual({ inferencesTo: ['#1'], backings: ['s2'] });
  expect(idsOf('s')).toEqual({
    supportsFrom: ['s1', 's2'],
    contradictions: ['x1'],
    rebuttalsFrom: ['r1', 'r3'],
    rebuttalsTo: ['r2'],
  });
});

test('X5 look-alikes are told apart from contradictions', () => {
  const pair = { claims: ['p', 'q'] as [string, string], reason: 'They speak of different things.' };
  const withPair = { ...g, debate: { ...g.debate, lookAlikes: [pair] } };
  expect(claimRelations(withPair, 'q').lookAlikes).toEqual([pair]);
  expect(claimRelations(withPair, 'q').contradictions).toEqual([]);
});
