import { describe, expect, test } from 'vitest';
import { assignTexts, placeAnchors, type NamedText } from '../../../graph/anchor/assign-texts.ts';
import { textDigest } from '../../../graph/anchor/digest.ts';
import { anchoredText, makeAnchor } from '../../../graph/anchor/make-anchor.ts';
import { isComplete, textReports } from '../../../graph/anchor/text-report.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';

/** A text of sentences of five words, all of them different, and different from those of other names. */
function textOf(name: string, sentences = 20): string {
  return Array.from({ length: sentences }, (_, i) => ['one', 'two', 'three', 'four', 'five'].map((word) => `${name}${i}${word}`).join(' ')).join('. ');
}

/** A debate of essays whose claims stand in the first five and the last two sentences of their texts. */
function debateOf(texts: Readonly<Record<string, string>>): Debate {
  const names = Object.keys(texts);
  const debate = buildDebate(...names.map((name) => `${name}: thesis ${name}0, asserts ${[1, 2, 3, 4, 5, 6].map((i) => name + i).join(' ')}`));
  for (const essay of debate.essays) {
    const text = texts[essay.id] ?? '';
    Object.assign(essay, { sha256: textDigest(text), length: text.length });
  }
  for (const claim of debate.claims) {
    for (const occurrence of claim.occurrences) {
      const text = texts[occurrence.essay] ?? '';
      const sentences = text.split('. ');
      const sentence = sentences.at([0, 1, 2, 3, 4, -2, -1][Number(claim.id.at(-1))] ?? 0) ?? '';
      const start = text.indexOf(sentence);
      occurrence.anchors = [makeAnchor(anchoredText(text), start, start + sentence.length)];
    }
  }
  return debate;
}

const A = textOf('A');
const B = textOf('B');
const DEBATE = debateOf({ A, B });

function assigned(debate: Debate, ...texts: readonly NamedText[]): { placed: string[]; missing: string[]; strangers: string[] } {
  const { placed, missing, strangers } = assignTexts(debate, texts);
  return {
    placed: placed.map(({ essay, source, how }) => `${essay.id} ${how} ${source.name}`),
    missing: missing.map(({ id }) => id),
    strangers: strangers.map(({ name }) => name),
  };
}

const named = (name: string, text: string): NamedText => ({ name, text });

describe('which text is which essay’s', () => {
  test('N7 the very text goes to its essay, whatever its name and the order', () => {
    expect(assigned(DEBATE, named('x', B), named('y', A))).toEqual({ placed: ['A same y', 'B same x'], missing: [], strangers: [] });
  });

  test('N7 a changed copy goes to the essay of which most spans are found in it', () => {
    expect(assigned(DEBATE, named('b', `Page 1. ${B.toUpperCase()}`), named('a', `${A} Share.`)).placed).toEqual(['A changed a', 'B changed b']);
  });

  test('N7 the very text beats a changed copy in which every span is found', () => {
    expect(assigned(DEBATE, named('copy', `${A} Share.`), named('very', A))).toEqual({ placed: ['A same very'], missing: ['B'], strangers: ['copy'] });
  });

  test('N7 of two copies, the one with more spans is taken', () => {
    expect(assigned(DEBATE, named('half', A.slice(0, A.length / 2)), named('whole', `${A} Share.`))).toMatchObject({
      placed: ['A changed whole'],
      strangers: ['half'],
    });
  });

  test('N7 of equal texts, the first is taken', () => {
    expect(assigned(DEBATE, named('one', A), named('two', A))).toMatchObject({ placed: ['A same one'], strangers: ['two'] });
    expect(assigned(DEBATE, named('one', `${A} x`), named('two', `${A} y`))).toMatchObject({ placed: ['A changed one'], strangers: ['two'] });
  });

  test('N7 a text with less than a fifth of the spans is no essay’s', () => {
    const twoOfSeven = A.split('. ').slice(-5).join('. ');
    expect(assigned(DEBATE, named('two', twoOfSeven)).placed).toEqual(['A changed two']);
    const oneOfSeven = A.slice(0, A.indexOf('A3three'));
    expect(assigned(DEBATE, named('one', oneOfSeven)).strangers).toEqual(['one']);
  });

  test('N7 one text an essay, one essay a text', () => {
    // A text that quotes all of another essay is still one essay's only.
    const quoting = `${B} ${A}`;
    expect(assigned(DEBATE, named('quoting', quoting))).toMatchObject({ placed: ['A changed quoting'], missing: ['B'] });
    expect(assigned(debateOf({ A, B: quoting }), named('quoting', quoting), named('a', `${A} Share.`))).toEqual({
      placed: ['A changed a', 'B same quoting'],
      missing: [],
      strangers: [],
    });
  });

  test('N7 an essay without spans is known by its digest only', () => {
    const bare = debateOf({ A });
    for (const claim of bare.claims) for (const occurrence of claim.occurrences) occurrence.anchors = [];
    expect(assigned(bare, named('a', A)).placed).toEqual(['A same a']);
    expect(assigned(bare, named('a', `${A} `)).missing).toEqual(['A']);
  });

  test('nothing is assigned where nothing was brought', () => {
    expect(assigned(DEBATE)).toEqual({ placed: [], missing: ['A', 'B'], strangers: [] });
    expect(assigned(DEBATE, named('empty', ''))).toEqual({ placed: [], missing: ['A', 'B'], strangers: ['empty'] });
  });
});

describe('what became of the spans', () => {
  test('placeAnchors puts each span of the essay, and no other, where its words stand', () => {
    const [essay] = DEBATE.essays;
    if (essay === undefined) throw new Error('no essay');
    const text = `Page 1. ${A.toUpperCase()}`;
    const { anchors } = placeAnchors(DEBATE, essay, named('a', text));
    expect(anchors.map(({ claim, found }) => `${claim.id} ${text.slice(found?.start, found?.end).slice(0, 5)}`)).toEqual([
      'A0 A0ONE',
      'A1 A1ONE',
      'A2 A2ONE',
      'A3 A3ONE',
      'A4 A4ONE',
      'A5 A18ON',
      'A6 A19ON',
    ]);
  });

  test('reports tell of every essay what was found and how much of the text it covers', () => {
    const changed = A.replace('A19three', 'another');
    const reports = textReports(DEBATE, assignTexts(DEBATE, [named('a', changed)]));
    expect(reports.map(({ essay, how, source, spans, notFound }) => [essay.id, how, source?.name, spans, notFound.map(({ claim }) => claim.id)])).toEqual([
      ['A', 'changed', 'a', 7, ['A6']],
      ['B', 'missing', undefined, 7, DEBATE.claims.slice(7).map(({ id }) => id)],
    ]);
    const covered = [0, 1, 2, 3, 4, 18].reduce((sum, i) => sum + (A.split('. ')[i]?.length ?? 0), 0);
    expect(reports[0]?.coverage).toBeCloseTo(covered / changed.length, 12);
    expect(reports.map(isComplete)).toEqual([false, false]);
  });

  test('all is found in the very texts', () => {
    expect(textReports(DEBATE, assignTexts(DEBATE, [named('a', A), named('b', B)])).map(isComplete)).toEqual([true, true]);
  });
});
