import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutLineEnds, withSingleSpaces } from '../../../graph/formats/one-line.ts';

/** All that Unicode has for the end of a line. */
const LINE_ENDS = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

test('a run of line ends becomes a space; other white space stays, but for that around the text', () => {
  expect(withoutLineEnds(' The  pond\t smells\r\n\n in June \n')).toBe('The  pond\t smells  in June');
  for (const end of LINE_ENDS) expect(withoutLineEnds(`pond${end}smells`)).toBe('pond smells');
});

test('a run of any white space becomes a space', () => {
  expect(withSingleSpaces('\tThe  pond\n smells\u00A0in June ')).toBe('The pond smells in June');
});

test.each([
  ['without line ends', withoutLineEnds],
  ['with single spaces', withSingleSpaces],
])('%s: to do it twice changes nothing more', (_, inOneLine) => {
  const text = fc.array(fc.constantFrom('a', ' ', '\t', ...LINE_ENDS), { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (drawn) => {
      expect(inOneLine(inOneLine(drawn))).toBe(inOneLine(drawn));
      expect(inOneLine(drawn)).not.toMatch(/[\n\r\v\f\u2028\u2029]/u);
    }),
  );
});
