import { describe, expect, test } from 'vitest';
import { sharedPremises } from '../../../graph/analysis/shared-premises.ts';
import { build } from '../build.ts';

const shared = (...lines: string[]): string[] =>
  sharedPremises(build(...lines)).map(
    (s) => `${s.claim}: ${s.members.map((m) => m.author).join(' ')}${s.oppositeConclusions ? ' to opposite ends' : ''}`,
  );

describe('shared premises', () => {
  test('S1 a premise on which two authors rely is shared', () => {
    expect(shared('A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u')).toEqual(['p: a b']);
  });

  test('S1 a claim that one of them only reports is not shared', () => {
    expect(shared('A: thesis t, asserts p', 'B: thesis u, reports p', 'A: p => t')).toEqual([]);
  });

  test('S1 a claim that both hold but only one uses is not shared', () => {
    expect(shared('A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t')).toEqual([]);
  });

  test('S2 it serves opposite conclusions if the theses drawn from it contradict each other', () => {
    expect(shared('A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u', 't >< u')).toEqual(['p: a b to opposite ends']);
  });

  test('S2 it serves opposite conclusions if intermediate conclusions drawn from it do', () => {
    expect(
      shared('A: thesis t, asserts p c', 'B: thesis u, asserts p d', 'A: p => c', 'A: c => t', 'B: p => d', 'B: d => u', 'c >< d'),
    ).toEqual(['p: a b to opposite ends']);
  });

  test('S2 it does not if the claims that contradict each other are not drawn from it', () => {
    expect(
      shared('A: thesis t, asserts p c', 'B: thesis u, asserts p d', 'A: p => t', 'B: p => u', 'A: c => t', 'B: d => u', 'c >< d'),
    ).toEqual(['p: a b']);
  });
});
