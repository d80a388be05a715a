import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paragraphsOf } from '../../../components/essay-reader/paragraphs.ts';

const paragraphs = (text: string): string[] => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

test('every line is a paragraph, without the white space around it', () => {
  expect(paragraphs('  A title\r\n\r\nOne sentence.\nAnother one.\u2028 \t\n\nThe end. ')).toEqual([
    'A title',
    'One sentence.',
    'Another one.',
    'The end.',
  ]);
});

test('a text without words has no paragraph', () => {
  expect(paragraphs('')).toEqual([]);
  expect(paragraphs(' \n\n\t')).toEqual([]);
});

test('in a text whose lines were wrapped, a paragraph goes on to the next empty line', () => {
  expect(paragraphs('Nobody asked the\nbakers what they\nthink.\n\nThey would lose\nan hour.')).toEqual([
    'Nobody asked the\nbakers what they\nthink.',
    'They would lose\nan hour.',
  ]);
});

test('lines that end their sentences were not wrapped, nor were long ones', () => {
  expect(paragraphs('Yes.\nNo.\nPerhaps.\n\nWell.')).toEqual(['Yes.', 'No.', 'Perhaps.', 'Well.']);
  const long = `A line ${'that goes on '.repeat(10)}for ever`;
  expect(paragraphs(`By a bystander\nPhoto of a street\n\n${long}`)).toEqual(['By a bystander', 'Photo of a street', long]);
});

test('the paragraphs hold all that is no white space, once and in order', () => {
  const line = fc.constantFrom('', ' ', 'word', ' words that end.', 'words that go on', '\t');
  const lineBreak = fc.constantFrom('\n', '\r\n', '\r', '\u2029');
  fc.assert(
    fc.property(fc.array(fc.tuple(line, lineBreak)), (lines) => {
      const text = lines.flat().join('');
      expect(paragraphs(text).join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
    }),
  );
});
