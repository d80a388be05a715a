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

  test('S2 it serves opposite conclusions if one conclusion drawn from it is a rebuttal of another', () => {
    expect(shared('A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u', 'u -x t')).toEqual(['p: a b to opposite ends']);
  });

  test('S2 it serves opposite conclusions if one conclusion drawn from it rebuts another together with other claims', () => {
    const lines = ['A: thesis t, asserts p q', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u'];
    expect(shared(...lines, 'q + t -x u')).toEqual(['p: a b to opposite ends']);
    expect(shared(...lines, 't -x u', 'q -x !r1')).toEqual(['p: a b to opposite ends']);
    expect(shared(...lines, 'q -x u', 't -x !r1')).toEqual(['p: a b']);
  });

  test('S2 it does not if the claims that contradict each other are not drawn from it', () => {
    expect(
      shared('A: thesis t, asserts p c', 'B: thesis u, asserts p d', 'A: p => t', 'B: p => u', 'A: c => t', 'B: d => u', 'c >< d'),
    ).toEqual(['p: a b']);
  });

  test('S4 authors who rely on different cases of a claim share it, to opposite ends if what they derive from the cases clashes', () => {
    const lines = ['A: thesis t, asserts p general', 'B: thesis u, asserts q general', 'A: p => t', 'B: q => u', 'A: p case general', 'B: q case general'];
    expect(shared(...lines)).toEqual(['general: a b']);
    expect(shared(...lines, 't >< u')).toEqual(['general: a b to opposite ends']);
    expect(sharedPremises(build(...lines))[0]?.members.map((m) => m.through)).toEqual(['p', 'q']);
  });
});
