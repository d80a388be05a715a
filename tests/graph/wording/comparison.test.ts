import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compareAuthors } from '../../../graph/analysis/comparison/compare-authors.ts';
import { debateGraph, type DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder } from '../../../graph/model/labels.ts';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { comparisonSentences, comparisonWords } from '../../../graph/wording/comparison.ts';
import { plainSentence, type Sentence } from '../../../graph/wording/sentence.ts';
import { build } from '../build.ts';

const plain = (g: DebateGraph, sentence: Sentence | undefined): string => (sentence === undefined ? '' : plainSentence(g, sentence).replaceAll(/“Text of (\w+)”/g, '$1'));

function words(...lines: string[]): Record<'agree' | 'opposite' | 'apart' | 'part' | 'turn', string> {
  const g = build(...lines);
  const { agree, opposite, apart, part, turn } = comparisonWords(g, compareAuthors(g, 'a', 'b'));
  return { agree: plain(g, agree), opposite: plain(g, opposite), apart: plain(g, apart), part: plain(g, part), turn: plain(g, turn) };
}

const many = (n: number, letter = 'p'): string[] => Array.from({ length: n }, (_, i) => `${letter}${i}`);

describe('what they agree on', () => {
  test('none, one, and several claims', () => {
    expect(words('A: thesis t', 'B: thesis u').agree).toBe('Author A and Author B hold no claim in common.');
    expect(words('A: thesis t, asserts p', 'B: thesis u, asserts p').agree).toBe('Author A and Author B agree on one claim: p.');
    expect(words('A: thesis t, asserts p q', 'B: thesis u, asserts p q').agree).toBe('Author A and Author B agree on two claims: p and q.');
  });

  test('B13 of many, three are named', () => {
    const ids = many(5).join(' ');
    expect(words(`A: thesis t, asserts ${ids}`, `B: thesis u, asserts ${ids}`).agree).toBe('Author A and Author B agree on five claims: p0, p1, p2 and two more.');
  });

  test('on which they rely is told, and named', () => {
    const lines = ['A: thesis t, asserts p q', 'B: thesis u, asserts p q', 'A: p => t', 'B: p => u'];
    expect(words(...lines).agree).toBe('Author A and Author B agree on two claims, and both rely on one of them: p.');
    expect(words(...lines, 'A: q => t', 'B: q => u').agree).toBe('Author A and Author B rely on the same two claims: p and q.');
    expect(words('A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u').agree).toBe('Author A and Author B rely on one and the same claim: p.');
  });
});

describe('what they use against each other', () => {
  const lines = ['A: thesis t, asserts p', 'B: thesis u, asserts p', 'A: p => t', 'B: p => u', 't >< u'];

  test('one premise, named just before', () => {
    expect(words(...lines).opposite).toBe('From it they draw opposite conclusions: Author A goes on to t and Author B to u, and these speak against each other.');
  });

  test('several premises, and nothing of the kind', () => {
    expect(words(...lines, 'A: asserts q', 'B: asserts q', 'A: q => t', 'B: q => u').opposite).toBe(
      'From two of these they draw opposite conclusions: from p, for one, Author A goes on to t and Author B to u, and these speak against each other.',
    );
    expect(words('A: thesis t', 'B: thesis u').opposite).toBe('');
  });
});

describe('what only one relies on', () => {
  test('both, one of them, neither', () => {
    const lines = ['A: thesis t, asserts p c', 'B: thesis u, asserts q c', 'A: p => t'];
    expect(words(...lines, 'B: q => u').apart).toBe('Beyond that, each relies on premises that the other does not use: Author A on one, Author B on one.');
    expect(words(...lines).apart).toBe('Beyond that, Author A relies on one premise that Author B does not use, and not the other way round.');
    expect(words('A: thesis t', 'B: thesis u').apart).toBe('Neither relies on a premise that the other does not use.');
  });
});

describe('where they part', () => {
  test('nowhere', () => {
    expect(words('A: thesis t', 'B: thesis u')).toMatchObject({ part: 'No contradiction between the two is recorded.', turn: '' });
  });

  test('at one point', () => {
    expect(words('A: thesis t', 'B: thesis u', 't >< u')).toMatchObject({
      part: 'They part at one point: Author A holds t, Author B holds u.',
      turn: 'One thesis of Author A and one of Author B rest on it, at least in part.',
    });
  });

  test('where one rejects what the other holds', () => {
    expect(words('A: thesis t, asserts p', 'B: thesis u, rejects p').part).toBe('They part at one point: Author A holds p, which Author B rejects.');
    expect(words('A: thesis t, rejects p', 'B: thesis u, asserts p')).toMatchObject({
      part: 'They part at one point: Author B holds p, which Author A rejects.',
      turn: 'No thesis of either rests on it.',
    });
  });

  test('whether it is a clash may depend on a reading', () => {
    const { debate } = build('A: thesis t', 'B: thesis u', 't >< u');
    const g = debateGraph({ ...debate, contradictions: debate.contradictions.map((drawn) => ({ ...drawn, strength: 'arguable' })) });
    expect(plain(g, comparisonWords(g, compareAuthors(g, 'a', 'b')).part)).toBe(
      'They part at one point: Author A holds t, Author B holds u; whether the two exclude each other depends on a reading.',
    );
  });
});

describe('what would fall away if the crux were settled', () => {
  const theses = ['A: thesis t s, asserts p', 'B: thesis u v, asserts q', 'p >< q', 't >< u', 's >< v'];
  const turn = (...lines: string[]): string => words(...theses, ...lines).turn.replace(/ \w+ thes[ei]s of .*/u, '');

  test('the only other clash, either way or one way', () => {
    const lines = ['A: thesis t, asserts p', 'B: thesis u, asserts q', 'p >< q', 't >< u', 'A: p => t'];
    expect(words(...lines, 'B: q => u').turn).toBe(
      'If it were settled, either way, their other clash would fall away. One thesis of Author A and one of Author B rest on it, at least in part.',
    );
    expect(words(...lines, 'B: q -> u').turn).toMatch(/^If it were settled for Author B, their other clash would fall away\. /u);
  });

  test('several others, either way', () => {
    expect(turn('A: p => t', 'A: p => s', 'B: q => u', 'B: q => v')).toBe('If it were settled, either way, both of their other clashes would fall away.');
    expect(turn('A: p => t', 'B: q => u')).toBe('If it were settled, either way, one of their two other clashes would fall away.');
  });

  test('several others, one way or the other, and more that rest on it in part', () => {
    expect(turn('A: p => t', 'A: p => s', 'B: q => u')).toBe('If it were settled for Author A, one of their two other clashes would fall away; if for Author B, two.');
    expect(turn('A: p => t', 'B: q -> u', 'B: q -> v', 'A: p -> s')).toBe(
      'If it were settled for Author A, none of their two other clashes would fall away; if for Author B, one; one more rests on it in part.',
    );
  });

  test('none, but some rest on it in part', () => {
    expect(turn('A: p -> t', 'A: p -> s', 'B: q -> u', 'B: q -> v')).toBe(
      'If it were settled, no other clash would fall away by that alone, but both of their other clashes rest on it in part for both authors.',
    );
    expect(turn('A: p -> t', 'A: p -> s', 'B: q -> u')).toBe(
      'If it were settled, no other clash would fall away by that alone, but both of their other clashes rest on it in part, one of them for both authors.',
    );
    expect(words('A: thesis t, asserts p', 'B: thesis u, asserts q', 'p >< q', 't >< u', 'A: p -> t', 'B: q -> u').turn).toMatch(
      /^If it were settled, their other clash would not fall away by that alone, but it rests on it in part for both authors\. /u,
    );
  });

  test('none, and none rests on it', () => {
    expect(words('A: thesis t s', 'B: thesis u v', 't >< u', 's >< v').turn).toMatch(/^Their other clash does not rest on it\. /u);
    expect(words('A: thesis t s r', 'B: thesis u v w', 't >< u', 's >< v', 'r >< w').turn).toMatch(/^None of their two other clashes rests on it\. /u);
  });

  test('whose theses rest on it', () => {
    expect(words('A: thesis t, asserts p', 'B: thesis u, asserts q', 'p >< q', 'A: p => t').turn).toBe('One thesis of Author A rests on it, at least in part, and none of Author B.');
  });
});

describe('authors without a name', () => {
  test('are named by their essays once, and then as the former and the latter', () => {
    const { debate } = build('A: thesis t, asserts p', 'B: thesis u, asserts q', 't >< u', 'A: p => t', 'B: q => u');
    const g = debateGraph({ ...debate, people: debate.people.map((person) => (person.id === 'b' ? { ...person, name: null } : person)) });
    const { agree, apart, turn } = comparisonWords(g, compareAuthors(g, 'a', 'b'));
    expect([plain(g, agree), plain(g, apart), plain(g, turn)]).toEqual([
      'Author A and the author of “B” hold no claim in common.',
      'Each relies on premises that the other does not use: the former on one, the latter on one.',
      'One thesis of the former and one of the latter rest on it, at least in part.',
    ]);
  });
});

describe('the sentences on every pair of authors', () => {
  const debates = ['debates/ukraine-peace-negotiations/debate.json', 'tests/fixtures/high-street.json', 'tests/fixtures/night-bell/debate.json'];
  const pairs = debates.flatMap((path) => {
    const { debate } = readDebate(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
    if (debate === undefined) throw new Error(`${path} has errors`);
    const g = debateGraph(debate);
    const authors = [...new Set(essaysInOrder(g).map(({ author }) => author))];
    return authors.flatMap((a, i) => authors.slice(i + 1).map((b) => [a, b, g] as const));
  });

  test.each(pairs)('%s and %s are whole sentences, and none names more than it says', (a, b, g) => {
    for (const sentence of comparisonSentences(g, compareAuthors(g, a, b))) {
      const text = plainSentence(g, sentence);
      expect(text).toMatch(/^\p{Lu}.*[.]$/u);
      expect(text).not.toMatch(/ {2}|undefined|\bno other clashes|,,| [.,;]/);
      expect(sentence.filter((phrase) => typeof phrase !== 'string' && 'claim' in phrase).length).toBeLessThanOrEqual(4);
    }
  });
});
