import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../graph/picture/text/clean-text.ts';
import { textWidth } from '../../../../graph/picture/text/measure.ts';
import { ELLIPSIS, fitText, wrapText } from '../../../../graph/picture/text/wrap.ts';

const font = { size: 13, weight: 400 } as const;
const wrap = (text: string, width = 100, maxLines = 9): string[] => wrapText(text, { ...font, width, maxLines });

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.array(fc.oneof(fc.lorem({ maxCount: 1 }), fc.constantFrom('a', 'W'.repeat(40), 'well-known', '中文字符', 'и')), { maxLength: 12 }).map((words) => words.join(' ')),
).map(cleanText);

const widestCharacter = (text: string): number =>
  Math.max(0, ...[...new Intl.Segmenter('und').segment(text)].map(({ segment }) => textWidth(segment, font)));

const withoutSpaces = (text: string): string => text.replaceAll(' ', '');

describe('wrapText', () => {
  test('breaks at spaces, as late as can be', () => {
    expect(wrap('Closure makes the air cleaner.')).toEqual(['Closure makes', 'the air cleaner.']);
  });

  test('breaks after hyphens and slashes', () => {
    expect(wrap('a well-considered answer', 70)).toEqual(['a well-', 'considered', 'answer']);
    expect(wrap('April/November/December', 100)).toEqual(['April/November/', 'December']);
  });

  test('breaks a word that is wider than a line', () => {
    const lines = wrap('Donaudampfschifffahrt', 60);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Donaudampfschifffahrt');
  });

  test('breaks Chinese anywhere', () => {
    expect(wrap('中文字符中文字符', 55)).toEqual(['中文字符', '中文字符']);
  });

  test('ends with an ellipsis where the lines do not do', () => {
    expect(wrap('one two three four five', 50, 2)).toEqual(['one two', 'three…']);
  });

  test('keeps words together that a no-break space joins', () => {
    expect(wrap('shrinks by 4.5\u00A0% now', 75)).toEqual(['shrinks by', '4.5\u00A0% now']);
  });

  test('of nothing are no lines', () => {
    expect(wrap('')).toEqual([]);
  });

  test('no line is wider than asked, unless a single character is', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 6 }), (text, width, maxLines) => {
        const limit = Math.max(width, widestCharacter(text), textWidth(ELLIPSIS, font));
        for (const line of wrap(text, width, maxLines)) expect(textWidth(line, font)).toBeLessThanOrEqual(limit + 1e-9);
      }),
    );
  });

  test('no text is lost but by the ellipsis', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 6 }), (text, width, maxLines) => {
        expect(withoutSpaces(wrap(text, width, 1000).join(''))).toBe(withoutSpaces(text));
        const cut = wrap(text, width, maxLines);
        expect(cut.length).toBeLessThanOrEqual(maxLines);
        const kept = withoutSpaces(cut.join('').replace(/…$/u, ''));
        expect(withoutSpaces(text).startsWith(kept)).toBe(true);
      }),
    );
  });
});

describe('fitText', () => {
  test('leaves alone what fits and cuts what does not', () => {
    expect(fitText('short', { ...font, width: 100 })).toBe('short');
    expect(fitText('not so short after all', { ...font, width: 60 })).toBe('not so s…');
  });
});
