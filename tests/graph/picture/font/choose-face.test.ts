import { describe, expect, test } from 'vitest';
import { faceOf, faceRuns, facesFor } from '../../../../graph/picture/font/choose-face.ts';
import { slices, unicodeRange } from '../../../../graph/picture/font/face.ts';
import { facesIn } from '../../../../graph/picture/font/faces-in.ts';
import { svgNode } from '../../../../graph/picture/svg/svg-node.ts';

describe('the face of a character', () => {
  test.each([
    ['A', 'Roboto'],
    [' ', 'Roboto'],
    ['€', 'Roboto'],
    ['Ж', 'Roboto'],
    ['ế', 'Roboto'],
    ['ש', 'Noto Sans Hebrew'],
    ['ب', 'Noto Sans Arabic'],
    ['和', 'Noto Sans SC'],
    ['カ', 'Noto Sans SC'],
    ['평', 'Noto Sans KR'],
    ['👍', 'Noto Emoji'],
  ])('%s is of %s', (character, family) => {
    expect(faceOf(character.codePointAt(0) ?? 0, 400)?.family).toBe(family);
  });

  test('has the weight asked for', () => {
    expect(faceOf(65, 700)).toEqual({ family: 'Roboto', weight: 700, file: 'roboto/roboto-latin-700-normal.woff' });
  });

  test('is none for a script that no bundled font has', () => {
    expect(faceOf('ก'.codePointAt(0) ?? 0, 400)).toBeUndefined();
  });
});

describe('the runs of a text by faces', () => {
  test('are one where a face has it all', () => {
    expect(runs('Night buses (2).')).toEqual([['Night buses (2).', 'roboto-latin']]);
  });

  test('keep spaces with the word before, in the same family', () => {
    expect(runs('Привет мир!')).toEqual([
      ['Привет мир', 'roboto-cyrillic'],
      ['!', 'roboto-latin'],
    ]);
  });

  test('keep a letter and its marks together', () => {
    expect(runs('u\u0301 и\u0301')).toEqual([
      ['u\u0301 ', 'roboto-latin'].with(1, runs('u\u0301')[0]?.[1] ?? ''),
      ['и\u0301', 'roboto-cyrillic'],
    ]);
  });

  test('keep an emoji of several characters together', () => {
    for (const emoji of ['👩‍🔬', '👍🏽', '7️⃣', '🇫🇷', '❤️']) {
      expect(faceRuns(emoji, 400).map(({ text, face }) => [text, face?.family])).toEqual([[emoji, 'Noto Emoji']]);
    }
  });

  test('name no face for what none has', () => {
    expect(faceRuns('a ก b', 400).map(({ text, face }) => [text, face?.family])).toEqual([
      ['a ', 'Roboto'],
      ['ก', undefined],
      [' b', 'Roboto'],
    ]);
  });

  test('leave out joiners that a face does not know', () => {
    expect(faceRuns('和\u200D平', 400).map(({ text }) => text).join('')).toBe('和平');
  });
});

describe('the faces that are needed', () => {
  test('are each named once', () => {
    expect(facesFor('Night and night', 400).map(({ file }) => file)).toEqual(['roboto/roboto-latin-400-normal.woff']);
    expect(facesFor('', 400)).toEqual([]);
  });

  test('are those of all texts in a drawing, by their weights, and of nothing else', () => {
    const nodes = [
      svgNode('title', {}, ['和平']),
      svgNode('g', {}, [svgNode('text', { 'font-weight': 700 }, ['Night']), svgNode('a', { href: '#x' }, [svgNode('text', {}, ['שלום'])])]),
    ];
    expect(facesIn(nodes).map(({ file }) => file)).toEqual(['noto-sans-hebrew/noto-sans-hebrew-hebrew-400-normal.woff', 'roboto/roboto-latin-700-normal.woff']);
  });
});

describe('the range of a face', () => {
  test('is written as in CSS', () => {
    const [latin] = facesFor('A', 400);
    if (latin === undefined) throw new Error('no face');
    expect(unicodeRange(latin)).toMatch(/^U\+20-7E,U\+A0-/);
  });

  test('is known of every face', () => {
    for (const { faces } of slices()) expect(unicodeRange(faces[700])).toMatch(/^U\+[0-9A-F]+(-[0-9A-F]+)?(,U\+[0-9A-F]+(-[0-9A-F]+)?)*$/);
  });
});

function runs(text: string): (readonly [string, string])[] {
  return faceRuns(text, 400).map(({ text, face }) => [text, face?.file.replace(/^.*\/(.*)-400-normal\.woff$/, '$1') ?? ''] as const);
}
