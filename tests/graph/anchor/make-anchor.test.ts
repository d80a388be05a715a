import { describe, expect, test } from 'vitest';
import { textDigest, WINDOW, wordsDigest } from '../../../graph/anchor/digest.ts';
import { anchoredText, makeAnchor } from '../../../graph/anchor/make-anchor.ts';
import { wordsOf } from '../../../graph/anchor/words.ts';

const TEXT =
  'The street was quiet. “Nobody’s car,” said the warden, “should stand here at night, for the bakers come at four and need the kerb.” ' +
  'The drivers, of course, saw it otherwise and said so at every meeting of the council that spring.';

describe('words', () => {
  test('N2 quotes, case, spaces and invisible characters do not count', () => {
    const words = (text: string): string[] => wordsOf(text).map((w) => w.text);
    expect(words('“Nobody’s CAR,”\n said')).toEqual(['nobodys', 'car', 'said']);
    expect(words("nobody's c\u00ADar  said")).toEqual(words('Nobody’s car said'));
    expect(words('Straße, e\u0301tat')).toEqual(words('straße état'));
    expect(words('the ﬁre’s ｆｌａｍｅ')).toEqual(words("The fire's flame"));
  });

  test.each(["'", '’', '‘', 'ʼ', '`', '´', '′'])('N2 %s inside a word is an apostrophe', (mark) => {
    expect(wordsOf(`the baker${mark}s ${mark}kerb${mark}`).map((w) => w.text)).toEqual(['the', 'bakers', 'kerb']);
  });

  test('N1 words are placed in UTF-16 code units', () => {
    expect(wordsOf('😀 ja')).toEqual([{ text: 'ja', start: 3, end: 5 }]);
  });
});

describe('anchors', () => {
  const text = anchoredText(TEXT);
  const { words } = text;

  test('N3 an anchor begins and ends with a word', () => {
    const start = TEXT.indexOf(' “Nobody');
    const anchor = makeAnchor(text, start, TEXT.indexOf(' said the'));
    expect(TEXT.slice(anchor.start, anchor.end)).toBe('Nobody’s car');
    expect(anchor.words).toBe(2);
  });

  test('N3 a short span borrows words from its neighbours, so that no digest is of few words', () => {
    const from = TEXT.indexOf('at night');
    const { head, tail, whole } = makeAnchor(text, from, from + 'at night'.length);
    const i = words.findIndex((w) => w.start === from);
    expect(head).toBe(wordsDigest(words.slice(i, i + WINDOW)));
    expect(tail).toBeUndefined();
    expect(whole).toBeUndefined();
  });

  test('N3 a span longer than a window has a digest of all its words', () => {
    expect(makeAnchor(text, 0, TEXT.length).whole).toBe(wordsDigest(words));
  });

  test('a span without a word is refused', () => {
    expect(() => makeAnchor(text, TEXT.indexOf('. '), TEXT.indexOf('. ') + 2)).toThrow('no word');
  });

  test('N3 a digest of too few words is refused', () => {
    expect(() => wordsDigest(words.slice(0, WINDOW - 1))).toThrow('too few');
  });

  test('the digest of a text is its SHA-256 over UTF-8', () => {
    expect(textDigest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });
});
