import { describe, expect, test } from 'vitest';
import { NoSuchSubject, shownOf, type PictureSubject } from '../../../graph/picture/subject.ts';
import { build } from '../build.ts';

const g = build(
  'A: thesis t, asserts p q r, reports o',
  'A: p + q => t',
  'A: r => p',
  'A: o -x #1',
  'B: thesis u, asserts v, rejects p',
  'B: v => u',
  't >< u',
);
const [a, b] = g.debate.essays.map(({ author }) => author);
const [clash] = g.debate.contradictions;
const claimsOf = (subject: PictureSubject): string[] => [...shownOf(g, subject).claims].toSorted();

describe('Q11 what a picture can be asked to show', () => {
  test('Q11 the overview is theses and main reasons; everything is everything', () => {
    expect(claimsOf({ kind: 'overview' })).toEqual(['p', 'q', 't', 'u', 'v']);
    expect(claimsOf({ kind: 'all' })).toEqual([...g.claims.keys()].toSorted());
  });

  test('Q11 without a thesis the overview is everything', () => {
    const loose = build('A: asserts p q', 'A: p -> q');
    expect([...shownOf(loose, { kind: 'overview' }).claims]).toEqual(['p', 'q']);
  });

  test('Q11 a neighbourhood counts steps', () => {
    expect(claimsOf({ kind: 'neighbourhood', claim: 'r', steps: 0 })).toEqual(['r']);
    expect(claimsOf({ kind: 'neighbourhood', claim: 'r', steps: 1 })).toEqual(['p', 'r']);
  });

  test('Q11 one argument has all premises, the conclusion and what undercuts it', () => {
    const [first] = g.debate.inferences;
    expect(claimsOf({ kind: 'argument', inference: first?.id ?? '' })).toEqual(['o', 'p', 'q', 't']);
  });

  test('Q11 what an author relies on is drawn in the author’s essays alone', () => {
    const shown = shownOf(g, { kind: 'reliance', author: a ?? '' });
    expect([...shown.claims].toSorted()).toEqual(['p', 'q', 'r', 't']);
    expect([...(shown.essays ?? [])]).toEqual(['A']);
  });

  test('Q11 a contradiction has the ways up to the theses', () => {
    expect(claimsOf({ kind: 'contradiction', id: clash?.id ?? '' })).toEqual(['t', 'u']);
  });

  test('Q11 a comparison is of two authors, and so are its essays', () => {
    const shown = shownOf(g, { kind: 'comparison', authors: [a ?? '', b ?? ''] });
    expect(shown.claims).toContain('t');
    expect(shown.claims).toContain('u');
    expect([...(shown.essays ?? [])].toSorted()).toEqual(['A', 'B']);
    expect(shown.title).toMatch(/ and .*: what they share and where they part$/);
  });

  test.each<PictureSubject>([
    { kind: 'claims', claims: ['nobody'] },
    { kind: 'neighbourhood', claim: '__proto__', steps: 1 },
    { kind: 'argument', inference: 'nobody' },
    { kind: 'essay', essay: 'nobody' },
    { kind: 'reliance', author: 'nobody' },
    { kind: 'contradiction', id: 'nobody' },
  ])('Q11 says so if there is no such thing: $kind', (subject) => {
    expect(() => shownOf(g, subject)).toThrow(NoSuchSubject);
  });
});
