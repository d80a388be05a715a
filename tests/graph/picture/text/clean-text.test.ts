import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../../graph/picture/text/clean-text.ts';

describe('cleanText', () => {
  test('makes one line of any', () => {
    expect(cleanText(' two\n lines\tand\u2028more ')).toBe('two lines and more');
  });

  test('keeps single no-break spaces', () => {
    expect(cleanText('4.5\u00A0%')).toBe('4.5\u00A0%');
  });

  test('leaves out control characters, lone surrogates and non-characters', () => {
    expect(cleanText('a\u0000b\u001Bc\uD800d\uFFFEe\u009Ff')).toBe('abcdef');
  });

  test('keeps what lies beyond the basic plane', () => {
    expect(cleanText('🙂 𝔸')).toBe('🙂 𝔸');
  });

  test('what is clean stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
