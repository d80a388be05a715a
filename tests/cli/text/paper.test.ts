import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/cli/text/columns.ts';
import { bold, faint, indented, paragraph } from '../../../src/cli/text/paper.ts';
import { plain } from '../../../src/cli/text/plain.ts';

const paper = { columns: 20, emphasis: false };

describe('paragraph', () => {
  test('no line is wider than the paper', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 9 })), (words) => {
        for (const line of indented(paper, words.join(' '), 2)) expect(columnsOf(line)).toBeLessThanOrEqual(20);
      }),
    );
  });

  test('loses no word and adds none', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), (words) => {
        expect(paragraph(paper, words.join(' ')).join(' ').trim()).toBe(words.join(' '));
      }),
    );
  });

  test('further lines have an indent of their own', () => {
    expect(paragraph(paper, 'one two three four five', { first: '1. ', rest: '   ' })).toEqual(['1. one two three', '   four five']);
  });

  test('a word wider than the paper stays whole, so that it can be copied', () => {
    const word = 'a'.repeat(30);
    expect(paragraph(paper, `to ${word} and on`)).toEqual(['to', word, 'and on']);
  });

  test('emphasis is shown where the terminal shows it, and takes no room', () => {
    const runs = [bold('one two'), 'three', faint('[four]')];
    expect(paragraph(paper, runs)).toEqual(['one two three [four]']);
    const [line, ...more] = paragraph({ ...paper, emphasis: true }, runs);
    expect(more).toEqual([]);
    expect(line).toBe('\u001B[1mone\u001B[22m \u001B[1mtwo\u001B[22m three \u001B[2m[four]\u001B[22m');
  });

  test('somebody else’s words cannot give orders to the terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        for (const line of paragraph(paper, text)) expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
      }),
    );
  });
});

describe('plain', () => {
  test('makes one line of several', () => {
    expect(plain('one\r\n\ttwo\u2028three')).toBe('one two three');
  });

  test('shows that a control character was there', () => {
    expect(plain('\u001B[2Jclear\u009B31m')).toBe('\uFFFD[2Jclear\uFFFD31m');
  });

  test('leaves words of any script as they are', () => {
    expect(plain('Київ — 北京 — قاهرة')).toBe('Київ — 北京 — قاهرة');
  });
});

describe('columnsOf', () => {
  test.each([
    ['plain', 5],
    ['“ü”', 3],
    ['e\u0301', 1],
    ['北京', 4],
    ['한국', 4],
    ['👩‍🚀', 2],
  ])('%s is %i wide', (text, columns) => {
    expect(columnsOf(text)).toBe(columns);
  });
});
