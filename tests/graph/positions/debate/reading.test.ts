import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../../graph/model/debate-graph.ts';
import { CONTRADICTION_KINDS, type Debate } from '../../../../graph/model/schema.ts';
import { SEMANTICS } from '../../../../graph/positions/semantics.ts';
import { buildDebate } from '../../build.ts';
import { CASES } from '../cases.ts';
import { allPositions, heldWords, positionsIn } from './held.ts';

/** The one position, where nothing is in question. */
async function held(...lines: string[]): Promise<string> {
  const positions = await positionsIn('PR', ...lines);
  expect(positions).toHaveLength(1);
  return positions[0] ?? '';
}

describe('what can be held', () => {
  test('P11 is what stands by itself for some author, and P12 what their own inferences lead to', async () => {
    expect(await held('A: thesis t, asserts p', 'A: p => t')).toBe('t p');
  });

  test('P11 is a claim that one author infers from what falls and another just asserts', async () => {
    expect(await held('A: thesis t, asserts p', 'A: p => t', 'B: asserts o', 'o -x p')).toBe('o');
    expect(await held('A: thesis t, asserts p', 'A: p => t', 'B: asserts o t', 'o -x p')).toBe('t o');
  });

  test('P11 D3 is nothing that leads round in a circle', async () => {
    expect(await held('A: asserts p q r', 'A: p => q', 'A: q => p')).toBe('r');
  });

  test('P12 is nothing that an author only reports, and no step that only a source takes', async () => {
    expect(await held('A: asserts p, reports o', 'A reports: p => s')).toBe('p');
    expect(await held('A: thesis t, reports o', 'o -x t')).toBe('t');
  });

  test('P12 is not derived by a support', async () => {
    expect(await held('A: thesis t, asserts p', 'B: asserts o', 'A: p -> t', 'o -x p')).toBe('t o');
  });
});

describe('an author who rejects a claim', () => {
  test('P13 contributes its denial, which excludes the claim of whoever holds it', async () => {
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p')).toEqual(['p', 'not p']);
  });

  test('P13 contributes none if they hold the claim, or what contradicts or rebuts it', async () => {
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p, asserts p')).toEqual(['p']);
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p, asserts q', 'p >< q')).toEqual(['p', 'q']);
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p, asserts q', 'q -x p')).toEqual(['q']);
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p, asserts q r', 'B: q + r -x p')).toEqual(['q r !r1']);
  });

  test('P13 contributes it where what rebuts the claim is somebody else’s, or only in part their own', async () => {
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p', 'C: asserts q', 'q -x p')).toEqual(['q not p']);
    expect(await positionsIn('PR', 'A: asserts p', 'B: rejects p, asserts q, reports r', 'B: q + r -x p')).toEqual(['p q', 'q not p']);
  });
});

describe('an attack', () => {
  test.each(CONTRADICTION_KINDS)('P14 by a %s contradiction goes both ways', async (kind) => {
    const debate = buildDebate('A: asserts p', 'B: asserts q', 'p >< q');
    const [drawn] = debate.contradictions;
    if (drawn === undefined) throw new Error('no contradiction');
    const changed: Debate = { ...debate, contradictions: [{ ...drawn, kind, strength: 'arguable' }] };
    expect((await allPositions(debateGraph(changed), 'PR')).positions.map(heldWords)).toEqual(['p', 'q']);
  });

  test('P14 by a rebuttal goes one way only', async () => {
    expect(await held('A: asserts p', 'B: asserts o', 'o -x p')).toBe('o');
  });

  test('P14 on a conclusion leaves its premises alone, and meets all steps to it', async () => {
    expect(await held('A: thesis t, asserts p q', 'A: p => t', 'A: q => t', 'B: asserts o', 'o -x t')).toBe('p q o');
  });

  test('P14 on an inference leaves its conclusion to other steps', async () => {
    expect(await held('A: thesis t, asserts p q', 'A: p => t', 'A: q => t', 'B: asserts o', 'o -x #1')).toBe('t p q o');
    expect(await held('A: thesis t, asserts p', 'A: p => t', 'B: asserts o', 'o -x #1')).toBe('p o');
  });

  test('P14 that is answered does no harm', async () => {
    expect(await held('A: thesis t, asserts a', 'B: asserts o', 'o -x t', 'A: a -x o')).toBe('t a');
  });

  test('P15 that several claims make together needs all of them', async () => {
    expect(await held('A: thesis t', 'B: asserts o q', 'B: o + q -x t')).toBe('o q !r1');
    expect(await held('A: thesis t', 'B: asserts o q', 'B: o + q -x t', 'C: asserts a', 'a -x q')).toBe('t o a');
  });

  test('P15 can be attacked itself, which leaves what makes it alone, and this attack again', async () => {
    expect(await held('A: thesis t', 'B: asserts o', 'o -x t', 'C: asserts a', 'a -x !r1')).toBe('t o a');
    expect(await held('A: thesis t', 'B: asserts o', 'o -x t', 'C: asserts a', 'a -x !r1', 'D: asserts z', 'z -x !r2')).toBe('o a z !r1');
  });

  test('P15 on a support changes nothing', async () => {
    expect(await held('A: thesis t, asserts p', 'A: p -> t', 'B: asserts o', 'o -x !s1')).toBe('t p o');
  });
});

describe('claims that stand by themselves and rebut one another', () => {
  const frameworks = CASES.filter(({ framework: { labels, attackers } }) => labels.length > 0 && attackers.every((sources, target) => !sources.includes(target)));

  test.each(frameworks)('P14 P18 have the positions that the extensions of the framework are: $name', async ({ framework: { labels, attackers }, extensions }) => {
    const rebuttals = attackers.flatMap((sources, target) => sources.map((source) => `${labels[source] ?? ''} -x ${labels[target] ?? ''}`));
    for (const semantics of SEMANTICS) {
      const found = await positionsIn(semantics, `A: asserts ${labels.join(' ')}`, ...rebuttals);
      expect({ semantics, found: found.toSorted() }).toEqual({ semantics, found: extensions[semantics].map((letters) => [...letters].join(' ')).toSorted() });
    }
  });
});
