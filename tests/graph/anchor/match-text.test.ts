import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textDigest } from '../../../graph/anchor/digest.ts';
import { anchoredText, makeAnchor } from '../../../graph/anchor/make-anchor.ts';
import { matchText } from '../../../graph/anchor/match-text.ts';
import type { Essay } from '../../../graph/model/schema.ts';

const FIRST = 'Nobody has asked the bakers what they think of a market on the square before dawn.';
const MIDDLE = 'They would lose the only hour in which their vans can stand at the kerb, and bread would be late in every house of the quarter.';
const LAST = 'A market that makes the town hungry is no gift to it, whatever the posters of the council say about colour and life.';
const TEXT = `${FIRST} ${MIDDLE} ${LAST}`;

const essayFor = (text: string): Essay => ({ id: 'A', title: null, author: 'a', outlet: null, date: null, sha256: textDigest(text), length: text.length });

/** The words found in a changed text for a span that was anchored in the original one. */
function refind(original: string, span: string, changed: string, start = original.indexOf(span)): string | undefined {
  const anchor = makeAnchor(anchoredText(original), start, start + span.length);
  const found = matchText(essayFor(original), changed).find(anchor);
  return found && changed.slice(found.start, found.end);
}

describe('spans in a reader’s text', () => {
  test('N4 the same text is matched by its digest and spans by position', () => {
    const match = matchText(essayFor(TEXT), TEXT);
    expect(match.how).toBe('same');
    expect(match.find({ start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });

  test('N5 a copy with other quotes, spaces and case keeps its spans', () => {
    const copy = `HEADER\n\n${TEXT.toUpperCase().replaceAll(' ', '\n ')}\n\nFooter`;
    expect(refind(TEXT, 'the only hour', copy)).toBe('THE\n ONLY\n HOUR');
    expect(refind(TEXT, MIDDLE, copy)?.startsWith('THEY')).toBe(true);
  });

  test('N5 a span is found by what stands to its right when its left was cut, and the other way round', () => {
    expect(refind(TEXT, 'bakers', `The bakers ${TEXT.slice(TEXT.indexOf('bakers') + 7)}`)).toBe('bakers');
    expect(refind(TEXT, 'colour and life', TEXT.slice(TEXT.indexOf('hungry')))).toBe('colour and life');
  });

  test('N5 spans are found where their sentences were moved to', () => {
    expect(refind(TEXT, LAST.slice(0, -1), `${LAST} ${FIRST} ${MIDDLE}`)).toBe(LAST.slice(0, -1));
  });

  test('N6 a span whose words were changed is not found', () => {
    expect(refind(TEXT, MIDDLE, TEXT.replace('late in every', 'early in every'))).toBeUndefined();
    expect(refind(TEXT, 'the only hour', TEXT.replace('only', 'best'))).toBeUndefined();
  });

  test('N6 a span is not found where its words stand twice', () => {
    expect(refind(TEXT, 'the only hour', `${TEXT} ${TEXT}`)).toBeUndefined();
  });

  test('N6 when one of two copies in the original is cut, the other is not taken for it', () => {
    const twice = `${MIDDLE} ${FIRST} ${MIDDLE} ${LAST}`;
    const span = MIDDLE.slice(0, -1);
    expect(refind(twice, span, `${FIRST} ${MIDDLE} ${LAST}`)).toBeUndefined();
  });

  test('N6 cutting, moving and doubling words never puts a span where other words stand', () => {
    const words = TEXT.split(' ');
    const index = fc.nat({ max: words.length });
    fc.assert(
      fc.property(index, fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(index, index, index), { maxLength: 4 }), (from, count, moves) => {
        const span = words.slice(from, from + count).join(' ');
        fc.pre(span !== '');
        const changed = [...words];
        for (const [a, length, to] of moves) changed.splice(to, 0, ...changed.splice(a, length % 9));
        const start = words.slice(0, from).map((word) => `${word} `).join('').length;
        const found = refind(TEXT, span, changed.join(' '), start);
        expect(found === undefined || wordsIn(found) === wordsIn(span)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

function wordsIn(text: string): string {
  return text.replaceAll(/^\W+|\W+$/g, '').toLowerCase();
}
