import { describe, expect, test } from 'vitest';
import { cruxes } from '../../../graph/analysis/cruxes.ts';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import type { ContradictionKind } from '../../../graph/model/schema.ts';
import { cruxClaims } from '../../../graph/query/crux-claims.ts';
import { build, buildDebate } from '../build.ts';

/** `p: t of a stands if accepted; u of b weakened if rejected` */
const told = (found: ReturnType<typeof cruxes>): string[] =>
  found.map(({ claim, changes, weakened }) =>
    [
      `${claim}:`,
      [
        ...changes.map(({ thesis, author, standsIf }) => `${thesis} of ${author} stands if ${standsIf}`),
        ...weakened.map(({ thesis, author, weakenedIf }) => `${thesis} of ${author} weakened if ${weakenedIf}`),
      ].join('; '),
    ].join(' '),
  );

const cruxesIn = (...lines: string[]): string[] => told(cruxes(build(...lines)));

const ofKind = (kind: ContradictionKind, ...lines: string[]): string[] => {
  const debate = buildDebate(...lines);
  return told(cruxes(debateGraph({ ...debate, contradictions: debate.contradictions.map((drawn) => ({ ...drawn, kind })) })));
};

describe('what turns on a premise', () => {
  test('U2 U3 a thesis falls with its only premise', () => {
    expect(cruxesIn('A: thesis t, asserts p', 'A: p => t')).toEqual(['p: t of a stands if accepted']);
  });

  test('U4 a thesis with further grounds is weakened', () => {
    expect(cruxesIn('A: thesis t, asserts p q', 'A: p => t', 'A: q => t')).toEqual(['p: t of a weakened if rejected', 'q: t of a weakened if rejected']);
  });

  test('U1 who accepts the premise does away with what contradicts it, whoever holds that', () => {
    expect(ofKind('contrary', 'A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'B: q => u', 'p >< q')).toEqual([
      'p: t of a stands if accepted; u of b stands if rejected',
      'q: t of a stands if rejected; u of b stands if accepted',
    ]);
  });

  test('U2 who rejects one of a contradictory pair accepts the other, and of no other pair', () => {
    const lines = ['A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts q', 'B: u => q', 'B: q => u', 'p >< q'];
    // In the circle of B nothing stands by itself; granted one claim of it, all does.
    expect(ofKind('contradictory', ...lines)).toContain('p: t of a stands if accepted; u of b stands if rejected');
    expect(ofKind('contrary', ...lines)).toContain('p: t of a stands if accepted; u of b weakened if accepted');
  });

  test('U1 a premise that is accepted needs no grounds of its own', () => {
    expect(cruxesIn('A: thesis t, asserts p g h', 'A: g => p', 'A: p => t', 'A: h => t')).toEqual([
      'p: t of a weakened if rejected',
      'g: t of a weakened if rejected',
      'h: t of a weakened if rejected',
    ]);
    expect(cruxesIn('A: thesis t, asserts p g', 'A: g => p', 'A: p => t')).toEqual(['p: t of a stands if accepted', 'g: t of a stands if accepted']);
  });

  test('U3 R4 a thesis is no premise of itself, and one of another thesis', () => {
    expect(cruxesIn('A: thesis t')).toEqual([]);
    expect(cruxesIn('A: thesis s t', 'A: s => t')).toEqual(['s: t of a stands if accepted']);
  });

  test('U6 what decides most theses comes first, then what theses of most authors rest on', () => {
    expect(
      cruxesIn('A: thesis s t, asserts p q r', 'B: thesis u, asserts q o', 'A: p => s', 'A: q => t', 'A: r => t', 'A: p => t', 'B: q => u', 'B: o => u'),
    ).toEqual([
      'p: s of a stands if accepted; t of a weakened if rejected',
      'q: t of a weakened if rejected; u of b weakened if rejected',
      'r: t of a weakened if rejected',
      'o: u of b weakened if rejected',
    ]);
  });

  test('U7 to reject a claim leaves its cases alone', () => {
    expect(cruxesIn('A: thesis t, asserts dogs pets', 'A: dogs => t', 'dogs case pets')).toEqual(['dogs: t of a stands if accepted']);
  });

  test('U8 is shown with what is drawn against it and the ways to the theses', () => {
    const g = build('A: thesis t, asserts p m o', 'B: thesis u, asserts q', 'A: p => m', 'A: m + o => t', 'B: q => u', 'p >< q');
    const [first] = cruxes(g);
    expect(first?.claim).toBe('p');
    expect([...(first ? cruxClaims(g, first) : [])].toSorted()).toEqual(['m', 'o', 'p', 'q', 't', 'u']);
  });
});
