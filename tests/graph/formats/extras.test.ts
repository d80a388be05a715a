import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { allFromExtra, asExtra, extrasOf, fromExtra, withExtrasOf } from '../../../graph/formats/extras.ts';
import type { Debate, Extra } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';

const KIALO: Extra = { format: 'kialo', name: 'number', value: '1.' };
const BRAT: Extra = { format: 'brat', name: 'type', value: '"supports"' };
const Names = v.array(v.string());

describe('what is kept as JSON', () => {
  test('comes back', () => {
    const thing = { extra: [asExtra('brat', 'names', ['T1', '__proto__'])] };
    expect(fromExtra(thing, 'brat', 'names', Names)).toEqual(['T1', '__proto__']);
  });

  test.each([
    ['nothing', []],
    ['something else', [asExtra('brat', 'names', { T1: true })]],
    ['no JSON', [{ format: 'brat', name: 'names', value: '["T1"' }]],
    ['nested too deeply', [{ format: 'brat', name: 'names', value: '['.repeat(100_000) + ']'.repeat(100_000) }]],
    ['another format’s or of another name', [asExtra('kialo', 'names', ['T1']), asExtra('brat', 'name', ['T1'])]],
  ])('is nothing where there is %s', (_, extra) => {
    expect(fromExtra({ extra }, 'brat', 'names', Names)).toBeUndefined();
  });

  test('is all of it where several files said something, but for what is no JSON', () => {
    const extra = [asExtra('aif', 'node', 1), { format: 'aif', name: 'node', value: 'x' }, KIALO, asExtra('aif', 'node', { a: 2 })];
    expect(allFromExtra({ extra }, 'aif', 'node')).toEqual([1, { a: 2 }]);
  });
});

test('of all that formats say of a debate only one format’s stays, and where nothing stays there is no field', () => {
  const plain = buildDebate('A: thesis t, asserts p', 'A: p => t');
  const debate: Debate = {
    ...plain,
    extra: [KIALO],
    claims: plain.claims.map((claim) => ({ ...claim, extra: [KIALO, BRAT], occurrences: claim.occurrences.map((o) => ({ ...o, extra: [KIALO] })) })),
    inferences: plain.inferences.map((inference) => ({ ...inference, extra: [BRAT] })),
  };
  expect(extrasOf(debate)).toHaveLength(1 + 2 * 2 + 2 + 1);
  const kept = withExtrasOf(debate, 'brat');
  expect(extrasOf(kept)).toEqual([BRAT, BRAT, BRAT]);
  expect('extra' in kept).toBe(false);
  expect(withExtrasOf(kept, 'aif')).toEqual(plain);
});
