import { describe, expect, test } from 'vitest';
import { choose } from '../../../../graph/analysis/findings/choose.ts';

interface Told {
  readonly kind: string;
  readonly score: number;
  readonly about: readonly string[];
  readonly authors: readonly string[];
}

let fresh = 0;

/** About claims of its own and by an author of its own, unless said otherwise. */
function told(kind: string, score: number, { about, authors }: Partial<Told> = {}): Told {
  fresh += 1;
  return { kind, score, about: about ?? [`claim-${fresh}`], authors: authors ?? [`author-${fresh}`] };
}

const kindsOf = (chosen: readonly Told[]): string => chosen.map(({ kind }) => kind).join(' ');

describe('what is told of all that is found', () => {
  test('F21 comes in descending order of how much it tells', () => {
    expect(kindsOf(choose([told('a', 0.2), told('b', 0.9), told('c', 0.5)], 10))).toBe('b c a');
  });

  test('F21 has no second of a kind before it tells twice as much as the first of another', () => {
    expect(kindsOf(choose([told('a', 0.9), told('a', 0.8), told('b', 0.5), told('b', 0.3)], 10))).toBe('a b a b');
    expect(choose([told('a', 0.9), told('a', 0.8)], 10).map(({ score }) => score)).toEqual([0.9, 0.4]);
  });

  test('F21 gives other authors their turn', () => {
    const [ann, ben] = [{ authors: ['ann'] }, { authors: ['ben'] }];
    expect(choose([told('a', 0.9, ann), told('b', 0.8, ann), told('c', 0.7, ben)], 10).map(({ kind }) => kind)).toEqual(['a', 'c', 'b']);
  });

  test('F21 counts the turns of the author who had fewest', () => {
    expect(choose([told('a', 0.9, { authors: ['ann'] }), told('b', 0.8, { authors: ['ann', 'ben'] })], 10).map(({ score }) => score)).toEqual([0.9, 0.8]);
  });

  test('F22 leaves out what is about the same claim, and what names only claims that are named already', () => {
    const others = Array.from({ length: 4 }, (_, i) => told(`other-${i}`, 0.1));
    const chosen = choose([told('a', 0.9, { about: ['p', 'q'] }), told('b', 0.8, { about: ['p', 'r'] }), told('c', 0.7, { about: ['q'] }), told('d', 0.6, { about: ['r', 'p'] }), ...others], 10);
    expect(kindsOf(chosen)).toBe('a d other-0 other-1 other-2 other-3');
  });

  test('F22 says more about the same claims rather than hardly anything, but nothing twice', () => {
    const chosen = choose([told('a', 0.9, { about: ['p', 'q'] }), told('b', 0.8, { about: ['p'] }), told('a', 0.7, { about: ['p', 'r'] })], 10);
    expect(kindsOf(chosen)).toBe('a b');
  });

  test('F21 is at most as many as are asked for', () => {
    const many = Array.from({ length: 30 }, (_, i) => told(`kind-${i}`, 0.5));
    expect(choose(many, 10)).toHaveLength(10);
    expect(choose(many, 2)).toHaveLength(2);
    expect(choose([], 10)).toEqual([]);
  });
});
