/** Which language is spoken where nobody has chosen, and in which direction it runs. */
import { expect, test } from 'vitest';
import { directionOf } from '../../src/languages/direction.ts';
import { languageFor, lookedUp } from '../../src/languages/languages.ts';

test.each([
  [['de-CH', 'fr'], 'de'],
  [['fr', 'DE-at'], 'de'],
  [['fr'], 'en'],
  [[], 'en'],
  [['__proto__', '-', 'constructor'], 'en'],
] as const)('of the reader’s languages %j it is the first that there is: %s', (preferred, tag) => {
  expect(languageFor(preferred)).toBe(tag);
});

test('a language of a region or in a script of its own is found, before the one that it is kin to', () => {
  expect(lookedUp(['pt-BR'], ['pt', 'pt-BR'])).toBe('pt-BR');
  expect(lookedUp(['zh-Hant-TW', 'en'], ['en', 'zh-Hant'])).toBe('zh-Hant');
  expect(lookedUp(['pt-PT'], ['pt-BR'])).toBeUndefined();
});

test.each([
  ['en', 'ltr'],
  ['de-CH', 'ltr'],
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-AF', 'rtl'],
  ['az-Arab', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
])('%s runs %s', (tag, direction) => {
  expect(directionOf(tag)).toBe(direction);
});
