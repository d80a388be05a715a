import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../graph/analysis/contradictions.ts';
import { build } from '../build.ts';

const clashes = (...lines: string[]): string[] =>
  contradictions(build(...lines)).map(
    ({ id, scope, derived, sides }) =>
      `${id} ${scope}${derived ? ' derived' : ''}: ${sides.map((s) => `${s.author} ${s.commitment} ${s.claims.join(' ')}`).join(' | ')}`,
  );

describe('contradictions', () => {
  test('X1 two authors who hold contradictory claims clash', () => {
    expect(clashes('A: thesis p', 'B: thesis q', 'p >< q')).toEqual(['x1 across: a holds p | b holds q']);
  });

  test('X1 C4 a view that an author reports or rejects takes no part in a drawn contradiction', () => {
    expect(clashes('A: thesis p, reports q', 'p >< q')).toEqual([]);
    expect(clashes('A: thesis p, rejects q', 'p >< q')).toEqual([]);
  });

  test('X2 an author who holds both claims contradicts themselves', () => {
    expect(clashes('A: thesis t, asserts p, concedes q', 'p >< q')).toEqual(['x1 within: a holds p | a holds q']);
  });

  test('X2 one contradiction can be across and within', () => {
    expect(clashes('A: thesis p', 'B: thesis q, asserts p', 'p >< q')).toEqual([
      'x1 across: a holds p | b holds p | b holds q',
      'x1 within b within: b holds p | b holds q',
    ]);
  });

  test('X3 an author who rejects what another holds clashes with them', () => {
    expect(clashes('A: thesis p', 'B: thesis q, rejects p')).toEqual(['rejected p across derived: a holds p | b rejects p']);
  });

  test('X3 an author who rejects a claim and yet uses it in an inference of their own does not clash with themselves by that', () => {
    expect(clashes('A: thesis t, rejects p', 'A: p => t')).toEqual([]);
  });

  test('X4 a rejection adds nothing to a drawn contradiction with what the rejecting author holds', () => {
    expect(clashes('A: thesis p', 'B: thesis q, rejects p', 'p >< q')).toEqual(['x1 across: a holds p | b holds q']);
  });

  test('X5 a look-alike is no clash', () => {
    const g = build('A: thesis p', 'B: thesis q');
    const debate = { ...g.debate, lookAlikes: [{ claims: ['p', 'q'] as [string, string], reason: 'They speak of different years.' }] };
    expect(contradictions({ ...g, debate })).toEqual([]);
  });
});
