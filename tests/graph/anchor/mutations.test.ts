/** Spans of an invented text in seeded mutations of it, judged by what became of each word (bench/anchors). */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DIGESTS, QUOTES, SCALED_POSITION, type Finder } from '../../../bench/anchors/finders.ts';
import { measureAnchors } from '../../../bench/anchors/measure.ts';
import { mutate, MUTATIONS } from '../../../bench/anchors/mutate.ts';
import { seededRandom } from '../../../bench/anchors/random.ts';
import { wordsWonByGuessing } from '../../../bench/anchors/reach.ts';
import { anchoredText, makeAnchor } from '../../../graph/anchor/make-anchor.ts';
import { wordsOf } from '../../../graph/anchor/words.ts';
import type { Anchor } from '../../../graph/model/schema.ts';

const TEXT = readFileSync(new URL('../../fixtures/night-bell/texts/keep-the-bell.txt', import.meta.url), 'utf8');
const SEEDS = Array.from({ length: 200 }, (_, seed) => seed);

/** The sentences of the text and the clauses in them. */
const ANCHORS = [/[^.?!\n]+/gu, /[^.?!,;:\n]+/gu].flatMap((part) => anchorsAt(part)).filter((anchor) => (anchor.words ?? 0) > 2);

function anchorsAt(part: RegExp): Anchor[] {
  const ready = anchoredText(TEXT);
  return Array.from(TEXT.matchAll(part))
    .filter(([match]) => wordsOf(match).length > 0)
    .map((match) => makeAnchor(ready, match.index, match.index + match[0].length));
}

const wordsIn = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('200 seeded mutations of a text', () => {
  const { all, byMutation } = measureAnchors(DIGESTS, TEXT, ANCHORS, SEEDS);

  test('N6 no span is found in a wrong place', () => {
    expect(all.wrong).toBe(0);
    expect(all.touched).toBeGreaterThan(1000);
  });

  test('N5 of spans whose words are untouched, at least 95 in 100 are found', () => {
    expect(all.untouchedFound / all.untouched).toBeGreaterThanOrEqual(0.95);
    expect(all.untouched).toBeGreaterThan(10_000);
  });

  test('every mutation took part', () => {
    expect([...byMutation.keys()].toSorted()).toEqual(Object.keys(MUTATIONS).toSorted());
  });
});

describe('the judge', () => {
  const judged = (find: (changed: string) => ReturnType<ReturnType<Finder['prepare']>>): ReturnType<typeof measureAnchors>['all'] =>
    measureAnchors({ name: 'test', knows: 'nothing', prepare: () => find }, TEXT, ANCHORS, SEEDS.slice(0, 20)).all;

  test('mutations tell the truth about each word', () => {
    const original = wordsIn(TEXT);
    for (const seed of SEEDS) {
      const { text, origins } = mutate(TEXT, seededRandom(seed));
      const words = wordsIn(text);
      expect(words).toHaveLength(origins.length);
      expect(words.filter((word, i) => origins[i] !== undefined && original[origins[i]] !== word)).toEqual([]);
    }
  });

  test('calls each span wrong that is found anywhere else, be it by a word', () => {
    const one = judged((changed) => {
      const [first, second] = wordsOf(changed);
      return ANCHORS.map(() => first && second && { start: first.start, end: second.end });
    });
    expect(one.wrong).toBe(ANCHORS.length * 20);
    const right = QUOTES.prepare(TEXT, ANCHORS);
    const shifted = judged((changed) => right(changed).map((found) => found && { ...found, end: found.end + 1 }));
    expect(shifted.untouchedFound).toBe(0);
    expect(shifted.wrong).toBeGreaterThan(0);
  });

  test('counts nothing as found where nothing was', () => {
    expect(judged(() => ANCHORS.map(() => undefined))).toMatchObject({ untouchedFound: 0, doubledFound: 0, wrong: 0 });
  });

  test('calls every span one of untouched, copied and touched', () => {
    const { mutatedTexts, untouched, doubled, touched } = judged(() => []);
    expect(untouched + doubled + touched).toBe(mutatedTexts * ANCHORS.length);
    expect(Math.min(untouched, doubled, touched)).toBeGreaterThan(0);
  });

  test('finds stored quotes wherever they are untouched, and wrong ones where the same words stand elsewhere', () => {
    const short = [makeAnchor(anchoredText(TEXT), TEXT.indexOf('Mill Lane'), TEXT.indexOf('Mill Lane') + 'Mill Lane'.length)];
    const figures = measureAnchors(QUOTES, TEXT, [...ANCHORS, ...short], SEEDS.slice(0, 40)).all;
    expect(figures.untouchedFound / figures.untouched).toBeGreaterThan(0.99);
    expect(figures.wrong).toBeGreaterThan(0);
  });

  test('sees that positions alone find little in a changed text', () => {
    const { untouched, untouchedFound, wrong } = measureAnchors(SCALED_POSITION, TEXT, ANCHORS, SEEDS.slice(0, 40)).all;
    expect(untouchedFound).toBeLessThan(untouched / 2);
    expect(wrong).toBeGreaterThan(untouched / 2);
  });

  test('is not misled by words that stand twice in a row, of which one is left out', () => {
    const text = Array.from({ length: 30 }, (_, i) => `In part ${i} they all spoke of the bell. The bell had its friends in ${i}`).join('. ');
    const ready = anchoredText(text);
    const anchors = Array.from(text.matchAll(/[^.]+/g)).map((match) => makeAnchor(ready, match.index, match.index + match[0].length));
    expect(measureAnchors(DIGESTS, text, anchors, SEEDS).all.wrong).toBe(0);
  });

  test('refuses anchors of another text', () => {
    expect(() => measureAnchors(DIGESTS, `More. ${TEXT}`, ANCHORS, [0])).toThrow('words stand at');
  });
});

describe('words won by guessing', () => {
  const words = Array.from({ length: 40 }, (_, i) => `w${i}`);
  const text = words.join(' ');
  const span = (first: number, count: number): Anchor => {
    const start = words.slice(0, first).map((word) => `${word} `).join('').length;
    return makeAnchor(anchoredText(text), start, start + words.slice(first, first + count).join(' ').length);
  };

  test('are as many as the next digest has beyond what is known, if they can be guessed at once', () => {
    // Digests of words 10–25 and 12–27. Of the 25 excerpts, those that begin at 9 and at 11 miss one word of one of them, …
    const anchors = [span(10, 16), span(12, 16)];
    expect(wordsWonByGuessing(text, anchors, 1) * 25).toBe(4);
    // … and with two at once, from 8, 9, 10, 11 and 12, 13, 14 on.
    expect(wordsWonByGuessing(text, anchors, 2) * 25).toBe([4, 3, 2, 2, 2, 3, 4].reduce((sum, n) => sum + n, 0));
  });

  test('are none without digests', () => {
    expect(wordsWonByGuessing(text, [{ start: 0, end: 5, words: 2 }], 8)).toBe(0);
  });
});
