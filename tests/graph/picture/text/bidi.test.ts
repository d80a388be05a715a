import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baseDirection, mirrored, visualRuns } from '../../../../graph/picture/text/bidi.ts';

describe('the base direction of a text', () => {
  test.each([
    ['Night buses', 'ltr'],
    ['שלום', 'rtl'],
    ['السلام', 'rtl'],
    ['12: «שלום» hello', 'rtl'],
    ['(1) hello שלום', 'ltr'],
    ['👍 שלום', 'rtl'],
    ['𞤀𞤣', 'rtl'],
    ['𠀀 שלום', 'ltr'],
    ['12 – 34', 'ltr'],
    ['', 'ltr'],
  ])('%j is %s', (text, direction) => {
    expect(baseDirection(text)).toBe(direction);
  });
});

describe('the runs of a line from left to right', () => {
  test('of one direction are one', () => {
    expect(visualRuns('Night buses', 'ltr')).toEqual([{ text: 'Night buses', direction: 'ltr' }]);
    expect(visualRuns('שלום לכולם', 'rtl')).toEqual([{ text: 'שלום לכולם', direction: 'rtl' }]);
  });

  test('put the words of a line from the right the other way around', () => {
    expect(texts('שלום ABC עולם', 'rtl')).toEqual([' עולם', 'ABC', 'שלום ']);
  });

  test('keep the words of a line from the left, and read what is Hebrew in it from the right', () => {
    expect(visualRuns('says שלום עולם here', 'ltr')).toEqual([
      { text: 'says ', direction: 'ltr' },
      { text: 'שלום עולם', direction: 'rtl' },
      { text: ' here', direction: 'ltr' },
    ]);
  });

  test('read numbers from the left in either', () => {
    expect(texts('מחיר 125 שקל', 'rtl')).toEqual([' שקל', '125', 'מחיר ']);
  });

  test('take brackets along with what they are around', () => {
    expect(texts('אמר ABC (123) בעברית', 'rtl')).toEqual([' בעברית', 'ABC (123)', 'אמר ']);
    expect(texts('עולם (ABC) שלום', 'rtl')).toEqual([') שלום', 'ABC', 'עולם (']);
  });

  test('take an emoji for no letter of either', () => {
    expect(visualRuns('שלום 👍 עולם', 'rtl')).toEqual([{ text: 'שלום 👍 עולם', direction: 'rtl' }]);
  });

  test('obey signs of direction', () => {
    expect(texts('\u2067abc\u2069 def', 'ltr').join('')).toContain('abc');
    expect(visualRuns('\u202Eabc\u202C', 'ltr').find(({ text }) => text.includes('abc'))?.direction).toBe('rtl');
  });

  test('of nothing are none', () => {
    expect(visualRuns('', 'rtl')).toEqual([]);
    expect(visualRuns('', 'ltr')).toEqual([]);
  });

  test('have every character once, whatever the text', () => {
    const anyText = fc.string({ unit: fc.oneof(fc.constantFrom('א', 'ب', 'a', '1', ' ', '(', ')', '👍', '\u202E', '\u2067', '\u2069', '\u0301', '٣'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) });
    fc.assert(
      fc.property(anyText, fc.constantFrom('ltr' as const, 'rtl' as const), (text, base) => {
        expect(units(texts(text, base).join(''))).toEqual(units(text));
      }),
    );
  });
});

describe('the character that is drawn from right to left', () => {
  test.each([['(', ')'], [']', '['], ['«', '»'], ['≤', '≥'], ['a', 'a'], ['א', 'א']])('for %s is %s', (character, drawn) => {
    expect(mirrored(character)).toBe(drawn);
  });
});

function texts(text: string, base: 'ltr' | 'rtl'): string[] {
  return visualRuns(text, base).map(({ text }) => text);
}

function units(text: string): string[] {
  return text.split('').toSorted();
}
