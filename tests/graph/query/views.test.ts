import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../graph/analysis/contradictions.ts';
import { clashChains } from '../../../graph/query/chain.ts';
import { filterClaims } from '../../../graph/query/claim-filter.ts';
import { neighbourhood } from '../../../graph/query/neighbourhood.ts';
import { overview } from '../../../graph/query/overview.ts';
import { build } from '../build.ts';

const sorted = (claims: ReadonlySet<string>): string => [...claims].toSorted().join(' ');

describe('overview', () => {
  test('Q7 shows the theses and the direct premises with the most claims beneath them', () => {
    const g = build('A: thesis t, asserts p q r s', 'A: p => t', 'A: q => t', 'A: r => q', 'A: s => r');
    expect(sorted(overview(g, 1))).toBe('q t');
    expect(sorted(overview(g))).toBe('p q t');
  });
});

describe('chains of a clash', () => {
  test('Q8 hold both sides, the way up to each thesis, and the linked premises on it', () => {
    const g = build(
      'A: thesis t, asserts p linked mid other',
      'A: p => mid',
      'A: mid + linked => t',
      'A: other => t',
      'B: thesis u, asserts q',
      'B: q => u',
      'p >< q',
    );
    const [clash] = contradictions(g);
    expect(clash && sorted(clashChains(g, clash))).toBe('linked mid p q t u');
  });

  test('Q8 a side that leads to no thesis is shown alone', () => {
    const g = build('A: thesis t, asserts p', 'B: thesis q', 'p >< q');
    const [clash] = contradictions(g);
    expect(clash && sorted(clashChains(g, clash))).toBe('p q');
  });
});

describe('neighbourhood', () => {
  const g = build('A: thesis t, asserts p q r, rejects o', 'A: p + q => t', 'A: r -> p', 'A: o -x t');

  test('Q9 no step is the claim alone, one step what it is connected with', () => {
    expect(sorted(neighbourhood(g, ['t'], 0))).toBe('t');
    expect(sorted(neighbourhood(g, ['t'], 1))).toBe('o p q t');
    expect(sorted(neighbourhood(g, ['t'], 2))).toBe('o p q r t');
  });

  test('Q9 a claim that is not in the debate has no neighbourhood', () => {
    expect(sorted(neighbourhood(g, ['nobody'], 3))).toBe('');
  });
});

describe('filter', () => {
  const g = build('A: thesis t, asserts p, rejects o', 'B: thesis u, asserts p, reports o');

  test('Q1 one occurrence must meet all conditions on occurrences', () => {
    expect(sorted(filterClaims(g, { essays: new Set(['A']) }))).toBe('o p t');
    expect(sorted(filterClaims(g, { essays: new Set(['A']), stances: new Set(['reports']) }))).toBe('');
    expect(sorted(filterClaims(g, { authors: new Set(['b']), roles: new Set(['thesis']) }))).toBe('u');
  });

  test('Q1 all words must stand in text, gist or voice, whatever their case and accents', () => {
    expect(sorted(filterClaims(g, { text: 'téxt  OF p' }))).toBe('p');
    expect(sorted(filterClaims(g, { text: 'author B' }))).toBe('o p u');
  });

  test('Q1 an empty filter keeps everything, an empty set of conditions nothing', () => {
    expect(filterClaims(g, {}).size).toBe(4);
    expect(filterClaims(g, { voices: new Set() }).size).toBe(0);
  });
});
