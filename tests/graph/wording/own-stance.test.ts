import { describe, expect, test } from 'vitest';
import type { Mark } from '../../../graph/analysis/own-stance/marks.ts';
import { ownStance } from '../../../graph/analysis/own-stance/own-stance.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { stanceSummary, thesisStanceWords } from '../../../graph/wording/own-stance.ts';
import { build } from '../build.ts';

const unquoted = (text: string): string => text.replaceAll(/“Text of (\w+)”/gu, '$1');

const marked = (words: string): ReadonlyMap<string, Mark> =>
  new Map(words.split(' ').flatMap((word) => (word === '' ? [] : [[word.slice(1), word.startsWith('+') ? ('accepted' as const) : ('rejected' as const)]])));

const summaryOf = (g: DebateGraph, marks: string): string[] => stanceSummary(g, ownStance(g, marked(marks))).map((sentence) => unquoted(plainSentence(g, sentence)));

const summary = (marks: string, ...lines: string[]): string[] => summaryOf(build(...lines), marks);

function theses(marks: string, ...lines: string[]): string[] {
  const g = build(...lines);
  return ownStance(g, marked(marks)).theses.map((thesis) => unquoted(plainSentence(g, thesisStanceWords(g, thesis))));
}

describe('what the marks come to', () => {
  test('none yet', () => {
    expect(summary('', 'A: thesis t s')).toEqual(['You have neither accepted nor rejected anything yet.', 'Both theses are open.', 'Decide next on t: if you accept it, one thesis stands; if you reject it, one thesis falls.']);
    expect(summary('', 'A: thesis t')[1]).toBe('The one thesis is open.');
    expect(summary('', 'A: asserts p')).toEqual(['You have neither accepted nor rejected anything yet.', 'The debate has no theses.']);
  });

  test('how many are accepted and rejected', () => {
    const lines = ['A: thesis t, asserts p q r'];
    expect(summary('+p', ...lines)[0]).toBe('You accept one claim.');
    expect(summary('-p -q', ...lines)[0]).toBe('You reject two claims.');
    expect(summary('+p +q -r', ...lines)[0]).toBe('You accept two claims and reject one.');
  });

  test('what stands, what falls and why, and what is open', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis u, asserts q', 'C: thesis v, asserts r', 'A: p => t', 'B: q => u', 'C: r => v'];
    expect(summary('+p -q', ...lines)[1]).toBe('With that, t (Author A) stands; u (Author B) falls, because you reject q; one thesis is open.');
    expect(summary('-p -q', ...lines)[1]).toBe('With that, t (Author A) and u (Author B) fall; one thesis is open.');
    expect(summary('+p +q +r', ...lines)[1]).toBe('With that, t (Author A), u (Author B) and v (Author C) stand.');
  });

  test('what to decide next, and for what', () => {
    expect(summary('', 'A: thesis t, asserts a b', 'A: a + b => t').at(-1)).toBe('Decide next on a: if you reject it, one thesis falls.');
    expect(summary('', 'A: thesis t, asserts a b c d', 'A: a + b => t', 'A: c + d => t').at(-1)).toBe('Decide next on a: it is on the way to one open thesis.');
  });
});

describe('how one thesis stands', () => {
  test('it stands by what follows, or by a mark of its own', () => {
    const lines = ['A: thesis t, asserts p q', 'A: p + q => t'];
    expect(theses('+p +q', ...lines)).toEqual(['t stands: it follows from p and q, which you accept.']);
    expect(theses('+t', ...lines)).toEqual(['t stands: you accept it.']);
  });

  test('it falls by what is rejected, excluded or undercut', () => {
    const lines = ['A: thesis t, asserts p q r', 'A: p => t', 'A: q => t', 'A: r => t', 'B: thesis u', 'q >< u', 'u -x #3'];
    expect(theses('-t', ...lines)[0]).toBe('t falls: you reject it.');
    expect(theses('-p -q -r', ...lines)[0]).toBe('t falls: you reject p, q and r.');
    expect(theses('-p +u', ...lines)[0]).toBe('t falls: you reject p; you accept u, which excludes q; you accept u, which speaks against a step to it.');
    expect(theses('+u', 'A: thesis t', 'B: thesis u', 't >< u')[0]).toBe('t falls: you accept u, which excludes it.');
  });

  test('it is open, and some premises would make it stand', () => {
    expect(theses('', 'A: thesis t, asserts p', 'A: p => t')).toEqual(['t is open. It would stand if you also accepted p.']);
    expect(theses('', 'A: thesis t, asserts p q r', 'A: p => t', 'A: q + r => t')).toEqual(['t is open. It would stand if you also accepted p, or together q and r.']);
    expect(theses('', 'A: thesis t')).toEqual(['t is open: no premises lead to it, so that it stands or falls by itself.']);
  });

  test('B13 of large sets three are named, and of several such sets the first', () => {
    const lines = ['A: thesis t, asserts a b c d e f g h', 'A: a + b + c + d => t', 'A: e + f + g + h => t'];
    expect(theses('', ...lines)).toEqual(['t is open. It would stand if you also accepted a, b, c and one more.']);
    const nine = Array.from({ length: 9 }, (_, i) => `p${i}`);
    expect(theses('', `A: thesis t, asserts ${nine.join(' ')}`, `A: ${nine.join(' + ')} => t`)).toEqual([
      't is open; more would have to be accepted for it than can be told in a sentence.',
    ]);
  });
});

describe('where marks clash', () => {
  const clash = (marks: string, ...lines: string[]): string[] => summary(marks, ...lines).slice(2, 4);

  test('accepted claims exclude each other', () => {
    expect(clash('+p +q', 'A: thesis p', 'B: thesis q', 'p >< q')).toEqual(['Two of your marks clash.', 'You accept both p and q, which exclude each other.']);
  });

  test('what follows excludes what is accepted, or what follows as well', () => {
    expect(clash('+p +o +q', 'A: thesis t, asserts p o', 'B: thesis q', 'A: p + o => t', 't >< q')).toEqual([
      'Three of your marks clash.',
      'From p and o, which you accept, follows t; but that and q, which you accept as well, exclude each other.',
    ]);
    expect(clash('+p +q', 'A: thesis t, asserts p', 'B: thesis u, asserts q', 'A: p => t', 'B: q => u', 't >< u')[1]).toBe(
      'From p and q, which you accept, follow t and u, which exclude each other.',
    );
    expect(clash('+p', 'A: thesis t, asserts p', 'A: p => t', 't >< p')).toEqual([
      'One of your marks clashes with what follows from it.',
      'From p, which you accept, follows t; but the two exclude each other.',
    ]);
  });

  test('a rejected claim follows', () => {
    expect(clash('+p -t', 'A: thesis t, asserts p', 'A: p => t')).toEqual(['Two of your marks clash.', 'You reject t, but it follows from p, which you accept.']);
  });

  test('both of a contradictory pair are rejected', () => {
    const { debate } = build('A: thesis p', 'B: thesis q', 'p >< q');
    const g = debateGraph({ ...debate, contradictions: debate.contradictions.map((drawn) => ({ ...drawn, kind: 'contradictory' })) });
    expect(summaryOf(g, '-p -q').slice(2, 4)).toEqual(['Two of your marks clash.', 'You reject both p and q, of which one must be true.']);
  });

  test('B13 of many clashes three are told', () => {
    const found = summary('+a +b +c +d', 'A: thesis a b c d', 'a >< b', 'a >< c', 'a >< d', 'b >< c');
    expect(found.slice(2)).toEqual([
      'Your marks clash in four places.',
      'You accept both a and b, which exclude each other.',
      'You accept both a and c, which exclude each other.',
      'You accept both a and d, which exclude each other.',
      'So do others, in one more place.',
    ]);
  });
});
