import { describe, expect, test } from 'vitest';
import { contradictions, withRestatements, type Clash } from '../../../graph/analysis/contradictions.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { clashInBrief, clashStatements, dependence } from '../../../graph/wording/clash-chains.ts';
import { plainSentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

const chained = (g: DebateGraph): Clash[] => withRestatements(contradictions(g)).filter(({ by }) => by === 'consequence');

/** Statement by statement, `words: claim claim`, then what it depends on. */
const read = (g: DebateGraph): string[] =>
  chained(g).flatMap((clash) => {
    const depends = dependence(g, clash);
    return [
      ...clashStatements(g, clash).map(({ words, claims }) => [plainSentence(g, words), claims.join(' ')].filter((part) => part !== '').join(': ')),
      ...(depends === undefined ? [] : [plainSentence(g, depends)]),
    ];
  });

const brief = (g: DebateGraph): string[] => chained(g).map((clash) => plainSentence(g, clashInBrief(g, clash)));

const TWO_PREMISES = ['A: thesis t, asserts p q', 'B: thesis c, asserts p q', 'B: p + q => c', 'D: thesis d', 'c >< d'];

describe('a clash through a chain', () => {
  test('tells what is held, what follows as whom argues, who holds the opposite, and what it depends on', () => {
    expect(read(build(...TWO_PREMISES))).toEqual([
      'Author A holds: p q',
      'From these follows, as Author B argues: c',
      'Author D holds: d',
      'It is a contradiction only if the step of Author B is granted; Author A does not draw it.',
    ]);
  });

  test('says of a rejected claim that it is rejected', () => {
    expect(read(build(...TWO_PREMISES.slice(0, 3), 'D: thesis u, rejects c', 'E: thesis v, rejects c'))[2]).toBe('Author D and Author E reject this');
  });

  test('names one author once, and says that nothing has to be granted by saying nothing', () => {
    expect(read(build('A: thesis t, asserts p d', 'p case c', 'c >< d'))).toEqual(['Author A holds: p', 'This is a case of the more general claim: c', 'Author A also holds: d']);
  });

  test('tells both ways where opposite claims follow to two', () => {
    expect(read(build('A: thesis p', 'B: thesis q', 'p case c', 'q case d', 'c >< d'))).toEqual([
      'Author A holds: p',
      'This is a case of the more general claim: c',
      'Author B holds: q',
      'This is a case of the more general claim: d',
    ]);
  });

  test('goes from step to step, and names what was not said just before', () => {
    const lines = ['A: thesis t, asserts p q', 'B: thesis e, asserts p q m c', 'B: p => m', 'B: m + q => c', 'C: thesis e, asserts c m', 'C: c + m => e', 'D: thesis d', 'e >< d'];
    expect(read(build(...lines)).slice(0, 6)).toEqual([
      'Author A holds: p q',
      'From “Text of p” follows, as Author B argues: m',
      'From this and “Text of q” follows, as Author B argues further: c',
      'From this and “Text of m” follows, as Author C argues: e',
      'Author D holds: d',
      'It is a contradiction only if all three steps of Author B and Author C are granted; Author A draws none of them.',
    ]);
  });

  test('calls an unknown author by the essay, with a capital only at the beginning', () => {
    const { debate } = build(...TWO_PREMISES);
    const people = debate.people.map((person) => ({ ...person, name: null }));
    expect(read(debateGraph({ ...debate, people }))).toEqual([
      'The author of “A” holds: p q',
      'From these follows, as the author of “B” argues: c',
      'The author of “D” holds: d',
      'It is a contradiction only if the step of the author of “B” is granted; the author of “A” does not draw it.',
    ]);
  });
});

describe('in brief', () => {
  test('one sentence says it', () => {
    expect(brief(build(...TWO_PREMISES))).toEqual([
      'Author A holds “Text of p” and “Text of q”, from which, by a step of Author B, follows “Text of c”; Author D holds “Text of d”.',
    ]);
    expect(brief(build('A: thesis t, asserts p, rejects c', 'p case c'))).toEqual(['Author A holds “Text of p”, a case of “Text of c”, which they reject.']);
    expect(brief(build('A: thesis d, asserts p', 'B: thesis c, asserts p', 'B: p => c', 'c >< d'))).toEqual([
      'Author A holds “Text of p”, from which, by a step of Author B, follows “Text of c”; they hold “Text of d”.',
    ]);
    expect(brief(build('A: thesis p', 'B: thesis q', 'p case c', 'q case d', 'c >< d'))).toEqual([
      'Author A holds “Text of p”, a case of “Text of c”; but Author B holds “Text of q”, a case of “Text of d”.',
    ]);
  });
});
