import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quote } from '../../../graph/model/quote.ts';

test('a string is shown as its JSON has it', () => {
  expect(quote('say "no"\n')).toBe(String.raw`"say \"no\"\n"`);
  expect(quote('\u0000')).toBe(String.raw`"\u0000"`);
});

test('a long string is cut, and no character in two', () => {
  expect(quote('a'.repeat(60))).toBe(`"${'a'.repeat(60)}"`);
  expect(quote('a'.repeat(61))).toBe(`"${'a'.repeat(59)}…"`);
  expect(quote(`${'a'.repeat(58)}😀 and more`)).toBe(`"${'a'.repeat(58)}…"`);
});

test('any string is shown on one line, in a moderate length and in characters that can be encoded', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 100 }), fc.string({ unit: fc.constantFrom('\uD83D', '\uDE00', '\n', '"') })), (text) => {
      const shown = quote(text);
      expect(shown).not.toMatch(/[\r\n\p{Surrogate}]/u);
      expect(shown.length).toBeLessThanOrEqual(60 * 6 + 2);
    }),
  );
});
