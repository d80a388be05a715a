import { describe, expect, test } from 'vitest';
import { argdownFormat } from '../../../../graph/formats/argdown/argdown-format.ts';
import { hasErrors } from '../../../../graph/model/diagnostic.ts';
import { validateDebate } from '../../../../graph/model/validate.ts';
import { brokenVersions, HOSTILE_TEXTS } from '../hostile.ts';
import { expectNeverThrows } from '../round-trip.ts';
import { fixture, inferences, links, read } from './reading.ts';

async function problems(text: string): Promise<string[]> {
  const { diagnostics } = await argdownFormat.reader.read({ name: 'bus.argdown', text }, []);
  return diagnostics.map(({ code, position }) => (position === undefined ? code : `${position.line}:${position.column} ${code}`));
}

describe('what is broken is told with line and column, and the rest is read', () => {
  test.each([
    ['nothing', '', ['nothing'], []],
    ['a remark alone', '// nobody\n', ['nothing'], []],
    ['a sign of emphasis alone', '[A]: 5*3 is *fifteen\n\n[B]: b\n', ['1:7 emphasis', '1:13 emphasis'], ['5*3 is *fifteen', 'b']],
    ['a word with an underscore', 'The snake_case and _real_ one\n', ['1:10 emphasis'], ['The snake_case and real one']],
    ['a title amid a text', '[A]: He said [sic] so <there>.\n', ['1:14 title-in-text', '1:23 title-in-text'], ['He said [sic] so <there>.']],
    ['braces amid a text', '[A]: The set {a, b} is small.\n', ['1:14 braces-in-text'], ['The set {a, b} is small.']],
    ['a brace that is not closed', '[A]: a { brace\n\n[B]: b {x: 1}\n', ['1:8 unclosed-brace'], ['a { brace', 'b']],
    ['no colon behind a title', '[A] the text\n', ['1:5 no-colon'], ['the text']],
    ['no text behind a title', '[A]:\n\n[B]: b\n', ['1:1 no-text'], ['A', 'b']],
    ['no empty line between statements', '[A]: a\n[B]: b\n# Part\n<C>: c\n', ['2:1 empty-line', '3:1 empty-line', '4:1 empty-line'], ['a', 'b', 'c']],
    ['a relation below nothing', 'a\n\n  + b\n', ['3:1 no-upper-end'], ['a', 'b']],
    ['a relation to nothing', 'a\n  +\n  - b\n', ['2:1 no-lower-end'], ['a', 'b']],
    ['a list in a list', '* a\n  * b\n', ['2:1 nested-list'], ['a', 'b']],
    ['data that are no YAML', '[A]: a {x: [1}\n', ['1:14 yaml'], ['a']],
    ['data without a space behind the colon', '[A]: a {x: {y:z: 1}\n', ['1:8 yaml'], ['a']],
    ['frontmatter that is no YAML', '===\ntitle: [a\nb: c\n===\n\na\n', ['3:1 yaml'], ['a']],
    ['frontmatter without an end', '===\ntitle: a\n\n[A]: a\n', ['1:1 frontmatter'], ['=== title: a', 'a']],
    ['frontmatter without an empty line', '===\ntitle: x\n===\n[A]: a\n', ['4:1 empty-line'], ['a']],
    ['lines of equals signs as under headings', 'One\n===\n\na\n\nTwo\n===\n\nb\n', ['7:1 frontmatter'], ['One ===', 'a', 'Two ===', 'b']],
    ['an inference without an end', '(1) a\n-- because\n(2) b\n\n[C]: c\n', ['1:1 no-inference', '2:1 unfinished-inference'], ['a -- because', 'b', 'c']],
    ['a premise without an inference', '(1) a\n(2) b\n', ['1:1 no-inference'], ['a', 'b']],
    ['an inference without a conclusion', '(1) a\n----\n', ['2:1 no-conclusion'], ['a']],
    ['an inference without a premise', '----\n(1) a\n', ['1:1 no-premise'], ['a']],
    ['statements behind the conclusion', '(1) a\n----\n(2) b\n(3) c\n', ['1:1 no-inference'], ['a', 'b', 'c']],
    ['a rule behind the hyphens', '(1) a\n---- modus ponens\n(2) b\n', ['2:6 inference-line'], ['a', 'b']],
    ['an argument as a premise', '(1) a\n(2) <B>\n----\n(3) c\n', ['2:5 argument-as-statement'], ['a', 'B', 'c']],
    ['numbers of statements that are not there', '(1) a\n-- {uses: [1, 7]} --\n(2) b\n', ['2:1 uses'], ['a', 'b']],
    ['a file that is included', 'a\n\n@include(other.argdown)\n', ['3:1 include'], ['a', '@include(other.argdown)']],
    ['a backslash with nothing behind it', '[A]: a\\\n\n[B]: b\\', [], ['a\\', 'b\\']],
  ])('%s', async (_, text, expected, texts) => {
    expect((await problems(text)).toSorted()).toEqual(expected.toSorted());
    const { debate } = await argdownFormat.reader.read({ name: 'bus.argdown', text }, []);
    expect(debate?.claims.map((claim) => claim.text) ?? []).toEqual(texts);
  });

  test('relations that are not indented belong to what stands above them', async () => {
    const text = '[A]: a\n+ [B]\n- <C>: c\n  + [D]\n';
    expect(links(await read(text))).toEqual(['B + A', 'D + C', 'C - A']);
    expect(await problems(text)).toEqual(['2:1 indentation']);
  });

  test('of two reconstructions of one argument the second is an argument of its own', async () => {
    const text = '<A>\n\n(1) [p]\n----\n(2) [q]\n\n<A>\n\n(1) [r]\n----\n(2) [s]\n';
    expect(inferences(await read(text))).toEqual(['A: p => q', 'Untitled-1: r => s']);
    expect(await problems(text)).toEqual(['9:1 second-reconstruction']);
  });

  test('no more than a hundred problems are told one by one', async () => {
    const found = await problems('[A] b\n\n'.repeat(1000));
    expect(found).toHaveLength(101);
    expect(found.at(-1)).toBe('more-problems');
  });
});

describe('hostile texts', () => {
  const SIZE = 20_000;

  test('are told, never thrown', async () => {
    await expectNeverThrows(argdownFormat, [...HOSTILE_TEXTS, ...brokenVersions(fixture('night-bus.argdown')), ...brokenVersions(fixture('harbour.argdown'))], 'debate.argdown');
  });

  test.each([
    ['brackets', '['], ['braces', '{'], ['braces in lines', '{a\n'], ['angles', '<a '], ['tags', '#('], ['links', '[a]('], ['mentions', '@['], ['remarks', '<!--'], ['YAML', 'x {a: [\n\n'],
  ])('that never close their %s are refused by one sentence', async (_, piece) => {
    expect(await problems(piece.repeat(SIZE))).toEqual(['too-large']);
  });

  test('of a hundred million characters are refused', async () => {
    expect(await problems('[A]: a\n\n'.repeat(12_500_000))).toEqual(['too-large']);
    expect(await problems('- '.repeat(4_000_000))).toEqual(['too-large']);
  });

  test.each([
    ['one statement with many relations', `[T]: t\n${'  + b\n'.repeat(SIZE)}`, SIZE + 1],
    ['many statements', '[A]: b\n'.repeat(SIZE), 1],
    ['many arguments', '(1) a\n----\n(2) b\n\n'.repeat(SIZE), 2 * SIZE],
    ['a long argument', `(1) a\n${'----\n(2) b\n'.repeat(SIZE)}`, SIZE + 1],
    ['undercuts in a chain', Array.from({ length: SIZE }, (_, i) => `<A${i + 1}>: x\n  _> <A${i}>\n`).join('\n'), SIZE + 1],
    ['links to links in a chain', Array.from({ length: 1000 }, (_, i) => `<L${i}>\n\n(1) p\n-- {link: rebuttal} --\n(2) This.\n  _> <${i === 0 ? 'X' : `L${i - 1}`}>\n`).join('\n'), 1001],
    ['signs of emphasis', '*a _b '.repeat(SIZE), 1],
    ['relations nested without end', `a\n${Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i + 1)}+ b\n`).join('')}`, 101],
    ['lists nested without end', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}* a\n`).join(''), 1000],
    ['hyphens', 'a\n-- b\n'.repeat(SIZE), SIZE / 2],
    ['backslashes', '\\\n'.repeat(SIZE), 1],
    ['quotation marks', "'".repeat(SIZE), 1],
    ['noncharacters', '\uFDD0\uFDD1'.repeat(SIZE), 1],
  ])('with %s are read', async (_, text, claims) => {
    const debate = await read(text);
    expect(debate.claims).toHaveLength(claims);
    expect(hasErrors(validateDebate(debate))).toBe(false);
  });

  test('in YAML that stands for billions of values, refers to itself or is nested without end lose their data only', async () => {
    const lines = ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...['b', 'c', 'd', 'e', 'f', 'g'].map((key, i) => `${key}: &${key} [${Array.from({ length: 10 }, () => `*${'abcdef'.charAt(i)}`).join(',')}]`)];
    expect(await problems(`===\n${lines.join('\n')}\n===\n\n[A]: a\n`)).toEqual(['1:1 yaml']);
    expect(await problems('[A]: a {b: &b [*b]}\n')).toEqual(['1:8 yaml']);
    expect(await problems(`[A]: a {b: ${'[a, '.repeat(5000)}1}\n`)).toEqual([expect.stringMatching(/^1:\d+ yaml$/)]);
  });

  test('change no prototype', async () => {
    await read('===\n__proto__:\n  polluted: true\nconstructor:\n  prototype: {polluted: true}\n===\n\n[__proto__]: a {__proto__: {polluted: true}, constructor: {prototype: {polluted: true}}}\n');
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test.each([
  ['a statement', '[A]: a\n', true],
  ['an argument', 'Words.\n\n<A>: a\n', true],
  ['a relation', 'Trees are green.\n  - [Winter]\n', true],
  ['a reconstruction', '(1) a\n----\n(2) b\n', true],
  ['a remark before it', '<!-- notes -->\n\n[A]: a\n', true],
  ['words', 'Trees are green.\n', false],
  ['a list in Markdown', '- a\n  - [x] b\n* c\n', false],
  ['links in Markdown', '[a]: https://example.org\n[b]: <https://example.org>\n', false],
  ['JSON', '[{"a": 1}]', false],
  ['XML', '<?xml version="1.0"?><a>b</a>', false],
  ['DOT', 'digraph { a -> b [label="c"]; }\n', false],
  ['a discussion of Kialo', 'Discussion Title: A\n\n1. a\n1.1. Pro: b\n', false],
])('%s is told from other texts', (_, text, isArgdown) => {
  expect(argdownFormat.reader.recognises({ name: 'text.txt', text })).toBe(isArgdown);
});

test('a file that calls itself Argdown is taken for it, unless it is plainly something else', () => {
  expect(argdownFormat.reader.recognises({ name: 'A.ARGDOWN', text: 'Words.' })).toBe(true);
  expect(argdownFormat.reader.recognises({ name: 'a.ad', text: 'Words.' })).toBe(true);
  expect(argdownFormat.reader.recognises({ name: 'a.argdown', text: '{"format": "elenchus-debate"}' })).toBe(false);
});
