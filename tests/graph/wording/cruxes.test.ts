import { describe, expect, test } from 'vitest';
import { cruxes } from '../../../graph/analysis/cruxes.ts';
import { cruxesSummary, cruxSentences } from '../../../graph/wording/cruxes.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

const unquoted = (text: string): string => text.replaceAll(/“Text of (\w+)”/gu, '$1');

function summary(...lines: string[]): string {
  const g = build(...lines);
  return unquoted(plainSentence(g, cruxesSummary(g, cruxes(g))));
}

function about(premise: string, ...lines: string[]): string {
  const g = build(...lines);
  const crux = cruxes(g).find(({ claim }) => claim === premise);
  return crux === undefined ? '' : unquoted(cruxSentences(g, crux).map((sentence) => plainSentence(g, sentence)).join(' '));
}

describe('on how many premises a debate turns', () => {
  test('none at all', () => {
    expect(summary('A: thesis t')).toBe('No thesis rests on a premise.');
  });

  test('none by itself', () => {
    expect(summary('A: thesis t, asserts p q', 'A: p => t', 'A: q => t')).toBe('No premise decides by itself whether a thesis stands; most rests on p.');
  });

  test('one, and several', () => {
    expect(summary('A: thesis t, asserts p', 'A: p => t')).toBe('One premise decides by itself whether a thesis stands: p.');
    expect(summary('A: thesis t, asserts p q', 'A: p + q => t')).toBe('Two premises decide by themselves whether a thesis stands; most turns on p.');
    expect(summary('A: thesis t s, asserts p q r', 'A: p => t', 'A: q => s', 'A: r => s')).toBe('One of three premises decides by itself whether a thesis stands: p.');
  });
});

describe('what turns on one premise', () => {
  test('a thesis falls without it, or with it', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'B: q => u', 'p >< q'];
    expect(about('p', ...lines)).toBe('If it is rejected, t (Author A) does not stand; if it is accepted, u (Author B) does not stand.');
  });

  test('B13 of many theses three are named, an author of several once', () => {
    expect(about('p', 'A: thesis a b c, asserts p', 'A: p => a', 'A: p => b', 'A: p => c', 'B: thesis d e, asserts p', 'B: p => d', 'B: p => e')).toBe(
      'If it is rejected, a, b and c (Author A) and two more do not stand.',
    );
    expect(about('p', 'A: thesis a b, asserts p', 'A: p => a', 'A: p => b', 'B: thesis d, asserts p', 'B: p => d')).toBe(
      'If it is rejected, a and b (Author A) and d (Author B) do not stand.',
    );
  });

  test('others are weakened', () => {
    const lines = ['A: thesis t s, asserts p o', 'B: thesis u, asserts q n', 'A: p => t', 'A: p => s', 'A: o => s', 'B: q => u', 'B: n => u', 'p >< q'];
    expect(about('p', ...lines)).toBe(
      'If it is rejected, t (Author A) does not stand. Besides, if it is rejected, one thesis of Author A is weakened; if it is accepted, one thesis of Author B is weakened.',
    );
    expect(about('o', ...lines)).toBe('If it is rejected, one thesis of Author A is weakened.');
  });

  test('theses of several authors are weakened', () => {
    const lines = ['A', 'B', 'C', 'D'].flatMap((name) => [`${name}: thesis t${name}, asserts p o${name}`, `${name}: p => t${name}`, `${name}: o${name} => t${name}`]);
    expect(about('p', ...lines)).toBe('If it is rejected, four theses of Author A, Author B, Author C and one more are weakened.');
  });
});
