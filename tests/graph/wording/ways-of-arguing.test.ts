import { describe, expect, test } from 'vitest';
import { argumentOf } from '../../../graph/analysis/argument.ts';
import { thesisArgument, type ThesisArgument } from '../../../graph/analysis/sufficient-sets/thesis-argument.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { waysSentence } from '../../../graph/wording/ways-of-arguing.ts';
import { build } from '../build.ts';

function inWords(...lines: string[]): string {
  const g = build('A: thesis t', ...lines);
  const essay = g.essays.get('A');
  return essay === undefined ? '' : plainSentence(g, waysSentence(thesisArgument(argumentOf(g, essay), 't')));
}

/** Of so many sets found, of two premises each. */
function incomplete(sets: number, count: number, exact: boolean): string {
  const answer: ThesisArgument = {
    thesis: 't',
    standsOn: 'premises',
    sufficient: { sets: Array.from({ length: sets }, (_, i) => [`p${i}`, `q${i}`]), complete: false },
    independent: { count, exact, routes: [] },
  };
  return plainSentence(build('A: thesis t'), waysSentence(answer));
}

describe('in how many ways a thesis is argued', () => {
  test('R8 not at all', () => {
    expect(inWords()).toBe('It stands by itself: no inference leads to it.');
    expect(inWords('A: p => t', 'A: t => p')).toBe('No premises suffice for it: every way to it goes round in a circle.');
  });

  test('R7 in one way', () => {
    expect(inWords('A: p => t')).toBe('Argued in one way, from this premise:');
    expect(inWords('A: p + q => t')).toBe('Argued in one way, from these two premises together, neither of which can be spared:');
    expect(inWords('A: p + q + r => t')).toBe('Argued in one way, from these three premises together, none of which can be spared:');
  });

  test('R11 in ways that share nothing', () => {
    expect(inWords('A: p => t', 'A: q => t')).toBe('Argued in two independent ways: either of these two premises suffices:');
    expect(inWords('A: p => t', 'A: q => t', 'A: r => t')).toBe('Argued in three independent ways: each of these three premises suffices:');
    expect(inWords('A: p + q => t', 'A: r => t')).toBe('Argued in two independent ways: either of these two sets of premises suffices, and they share no premise:');
    expect(inWords('A: p + q => t', 'A: r => t', 'A: s => t')).toBe(
      'Argued in three independent ways: each of these three sets of premises suffices, and no two share a premise:',
    );
  });

  test('R11 in ways that share something', () => {
    expect(inWords('A: p + q => t', 'A: p + r => t')).toBe('Argued in one independent way: two sets of premises suffice, but they share a premise:');
    expect(inWords('A: p + q => t', 'A: q + r => t', 'A: r + p => t')).toBe('Argued in one independent way: three sets of premises suffice, but any two of them share a premise:');
    expect(inWords('A: p + q => t', 'A: q + r => t', 'A: s => t')).toBe(
      'Argued in two independent ways: three sets of premises suffice, two of which share no premise with one another:',
    );
  });

  test('R9 in more ways than are told', () => {
    expect(incomplete(100, 7, false)).toBe(
      'Argued in at least seven independent ways: at least 100 sets of premises suffice, seven of which share no premise with one another:',
    );
    expect(incomplete(100, 100, false)).toBe('Argued in at least 100 independent ways: at least 100 sets of premises suffice:');
    expect(incomplete(40, 1, true)).toBe('Argued in one independent way: at least 40 sets of premises suffice, but any two of them share a premise:');
    expect(incomplete(40, 1, false)).toBe('Argued in at least one independent way: at least 40 sets of premises suffice:');
    expect(incomplete(1, 1, true)).toBe('Argued in one independent way: at least one set of premises suffices:');
  });
});
