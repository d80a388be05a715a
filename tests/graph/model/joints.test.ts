/** Supports and rebuttals that are directed at others, or that several claims make together. */
import { describe, expect, test } from 'vitest';
import { readDebateValue } from '../../../graph/model/read-debate.ts';
import type { Debate, Rebuttal, Support } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';

const CLAIMS = 'A: thesis t, asserts o q z, rejects y';

function told(change: Partial<Debate> | Record<string, unknown>, ...lines: string[]): string[] {
  const debate = buildDebate(CLAIMS, ...lines);
  return readDebateValue({ ...debate, ...change }).diagnostics.map((d) => `${d.code} ${d.path}: ${d.message}; ${d.remedy}`);
}

/** Rebuttals by their ids and ends, such as `r1: o -x t`. */
const rebuttals = (...lines: string[]): Rebuttal[] =>
  lines.map((line) => {
    const [, id = '', from = '', to = ''] = /^(\S+): (\S+) -x (\S+)$/.exec(line) ?? [];
    return { id, essay: null, from, to };
  });

describe('what a support or rebuttal may be directed at', () => {
  test('V1 another of either kind, before or after it in the document, and others at that', () => {
    expect(told({}, 'A: o -x t', 'A: z -x !r1', 'A: q -> !r2', 'A: y -x !s1', 'A: z -> !s1', 'A: z -> q')).toEqual([]);
  });

  test('V1 no essay, no person and no contradiction', () => {
    for (const to of ['A', 'a', 'x1']) {
      expect(told({ rebuttals: rebuttals(`r1: o -x ${to}`) }, 'o >< t')).toEqual([
        `dangling-id /rebuttals/0/to: there is no claim, inference, support or rebuttal "${to}"; mend the id, or add the claim, inference, support or rebuttal`,
      ]);
    }
  });

  test('V1 what it is made by is a claim', () => {
    expect(told({ rebuttals: [...rebuttals('r1: o -x t'), { id: 'r2', essay: null, from: 'r1', with: ['r1', 'nothing'], to: 't' }] })).toEqual([
      'dangling-id /rebuttals/1/from: there is no claim "r1"; mend the id, or add the claim',
      'dangling-id /rebuttals/1/with/0: there is no claim "r1"; mend the id, or add the claim',
      'dangling-id /rebuttals/1/with/1: there is no claim "nothing"; mend the id, or add the claim',
      'repeated-source /rebuttals/1/with/0: "r1" is named twice; name it once',
    ]);
  });

  test('V8 not itself, nor a claim that makes it', () => {
    const own: Support = { id: 's1', essay: null, from: 'q', to: 's1' };
    const made: Support = { id: 's2', essay: null, from: 'q', with: ['z', 't'], to: 't' };
    expect(told({ supports: [own, made] })).toEqual([
      'self-relation /supports/0: "s1" is related to itself; mend one of the two ids, or remove the relation',
      'self-relation /supports/1/with/1: "t" is related to itself; mend one of the two ids, or remove the relation',
    ]);
  });
});

describe('ids of claims, inferences, supports and rebuttals', () => {
  test.each([
    ['a claim', 't'],
    ['an inference', '#1'],
    ['a support', 's1'],
  ])('V2 a rebuttal cannot have that of %s', (_, id) => {
    expect(told({ rebuttals: [{ id, essay: null, from: 'z', to: 'o' }] }, 'A: q => t', 'A: q -> t')).toEqual([
      `duplicate-id /rebuttals/0/id: "${id}" already names another claim, inference, support or rebuttal; give it an id of its own`,
    ]);
  });

  test('V2 a contradiction may have that of a rebuttal, for nothing is directed at one', () => {
    expect(told({ rebuttals: rebuttals('x1: o -x t') }, 'q >< z')).toEqual([]);
  });
});

describe('relations that go round in a circle', () => {
  test('V12 are told once, at the first of them', () => {
    expect(told({ rebuttals: rebuttals('r1: o -x r2', 'r2: z -x r1', 'r3: z -x t') })).toEqual([
      'circular-relations /rebuttals/0: "r1" and "r2" are directed at each other; direct one of them at a claim or an inference',
    ]);
  });

  test('V12 are told of whatever leads into them, and across supports and rebuttals', () => {
    const support: Support = { id: 's1', essay: null, from: 'q', to: 'r3' };
    expect(told({ supports: [support], rebuttals: rebuttals('r1: o -x r2', 'r2: z -x s1', 'r3: q -x r2') })).toEqual([
      'circular-relations /supports/0: "s1" and "r3" are directed at each other, by way of 1 more; direct one of them at a claim or an inference',
    ]);
  });

  test('V12 are told each, if there are several', () => {
    const found = told({ rebuttals: rebuttals('r0: o -x r2', 'r1: o -x r2', 'r2: z -x r1', 'r3: z -x r4', 'r4: q -x r3', 'r5: o -x r5', 'r6: o -x r5') });
    expect(found.map((line) => line.replace(/:.*/, ''))).toEqual([
      'self-relation /rebuttals/5',
      'circular-relations /rebuttals/1',
      'circular-relations /rebuttals/3',
    ]);
  });

  test('V12 are not made up of an id that names a claim as well, or cannot be read', () => {
    expect(told({ rebuttals: rebuttals('r1: o -x t', 't: z -x r1') }).map((line) => line.replace(/:.*/, ''))).toEqual(['duplicate-id /rebuttals/1/id']);
    expect(told({ rebuttals: [...rebuttals('r1: o -x r2'), { essay: null, from: 'z', to: 'r1' }] }).map((line) => line.replace(/:.*/, ''))).toEqual(['shape /rebuttals/1/id']);
  });

  test('V12 a chain of twenty thousand is no circle, which is seen without delay', () => {
    const chain = Array.from({ length: 20_000 }, (_, i) => ({ id: `r${i}`, essay: null, from: 'o', to: i === 19_999 ? 't' : `r${i + 1}` }));
    const started = performance.now();
    expect(told({ rebuttals: chain })).toEqual([]);
    expect(told({ rebuttals: [...chain.slice(0, -1), { id: 'r19999', essay: null, from: 'o', to: 'r0' }] })).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 30_000);
});

describe('claims that make a support or rebuttal together', () => {
  test('V13 are named once each', () => {
    expect(told({ rebuttals: [{ id: 'r1', essay: null, from: 'o', with: ['z', 'o', 'z'], to: 't' }] })).toEqual([
      'repeated-source /rebuttals/0/with/1: "o" is named twice; name it once',
      'repeated-source /rebuttals/0/with/2: "z" is named twice; name it once',
    ]);
  });

  test('V13 are no case of another claim', () => {
    expect(told({ supports: [{ id: 's1', essay: null, from: 'o', with: ['z'], to: 't', case: true }] })).toEqual([
      'case-of-several /supports/0/case: several claims together are no case of another; remove "case", or "with"',
    ]);
  });

  test.each<[unknown, string]>([
    [[], '"with" is empty; add a claim, or leave it out'],
    ['z', '"with" is "z"; write a list, in square brackets'],
    [[null], 'item 1 of "with" is null; write text in quotation marks'],
    [null, '"with" is null; write a list, in square brackets'],
  ])('V10 %j is no such list, which is said in words', (others, words) => {
    expect(told({ rebuttals: [{ id: 'r1', essay: null, from: 'o', with: others, to: 't' }] }).map((line) => line.replace(/^.*?: /, ''))).toEqual([words]);
  });
});
