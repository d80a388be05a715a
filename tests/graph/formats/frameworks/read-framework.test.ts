import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFramework } from '../../../../graph/formats/frameworks/read-framework.ts';
import { framework } from '../../../../graph/positions/framework.ts';

const CHAIN = framework(['a', 'b', 'c'], [[0, 1], [1, 2]]);
const NUMBERED_CHAIN = framework(['1', '2', '3'], [[0, 1], [1, 2]]);

function problems(text: string): string[] {
  return readFramework(text).diagnostics.map(({ code, position }) => `${position?.line}:${position?.column} ${code}`);
}

test.each([
  ['numbers', 'p af 3\n# a remark\n1 2\n2 3\n', NUMBERED_CHAIN],
  ['numbers after a remark', '# a remark\n#\np af 3\n1 2\n\n2 3', NUMBERED_CHAIN],
  ['numbers with line ends of Windows and a byte order mark', '\uFEFFp af 3\r\n1 2\r\n2 3\r\n', NUMBERED_CHAIN],
  ['no arguments', 'p af 0\n', framework([], [])],
  ['facts', 'arg(a).\narg(b).\narg(c).\natt(a,b).\natt(b,c).\n', CHAIN],
  ['facts, several in a line and in any order', '% a remark\narg(a). arg( b ).att(b , c).\n\n att(a,b). arg(c). % arg(d).', CHAIN],
  ['facts that are repeated', 'arg(a). arg(b). arg(a). arg(c). att(a,b). att(b,c). att(a,b).', CHAIN],
  ['a remark alone', '% nobody said anything\n', framework([], [])],
  ['a trivial graph', 'a\nb\nc\n#\na b\nb c\n', CHAIN],
  ['a trivial graph with texts', 'a first\nb the second\r\nc\n# \na b because\n\nb c', CHAIN],
  ['a trivial graph with an argument p', 'p\narg\n#\np arg\n', framework(['p', 'arg'], [[0, 1]])],
  ['hostile labels', 'arg(__proto__). arg("a, b"). arg(hasOwnProperty). att(__proto__,"a, b").', framework(['__proto__', '"a, b"', 'hasOwnProperty'], [[0, 1]])],
])('reads %s', (_, text, expected) => {
  expect(readFramework(text)).toEqual({ framework: expected, diagnostics: [] });
});

describe('a broken file', () => {
  test.each([
    ['nothing', '', ['1:1 unknown-format']],
    ['something else', '{"a": 1}', ['1:1 unknown-format']],
    ['a header without a number', 'p af\n1 2\n', ['1:1 header']],
    ['a header of something else', 'p cnf 3 4\n', ['1:1 header']],
    ['a count that is none', 'p af -3\n', ['1:1 header']],
    ['a count beyond all measure', 'p af 99999999999\n', ['1:6 too-many-arguments']],
    ['numbers from 0', 'p af 3\n0 1\n1 0\n2 3\n', ['2:1 unknown-argument', '3:3 unknown-argument']],
    ['numbers beyond the count', 'p af 2\n1 3\n', ['2:3 unknown-argument']],
    ['a trailer', 'p af 3\n1 2\n--attackless--\n3\n', ['3:1 not-an-attack', '4:1 not-an-attack']],
    ['three numbers in a line', 'p af 3\n  1 2 3\n', ['2:7 not-an-attack']],
    ['a line cut in the middle', 'p af 3\n1 2\n2', ['3:1 not-an-attack']],
    ['a fact cut in the middle', 'arg(a1).\narg(a2).\natt(a1,a', ['3:1 unfinished']],
    ['a fact without its full stop', 'arg(a)\narg(b).\n', ['2:1 not-a-fact']],
    ['a fact of another kind', 'arg(a).\nsupport(a,a).\n', ['2:8 not-a-fact']],
    ['an attack on nobody', 'arg(a).\natt(a,b).\n', ['2:7 unknown-argument']],
    ['an attack on nobody in a trivial graph', 'a\n#\na b\na\n', ['4:1 not-an-attack', '3:3 unknown-argument']],
    ['a label that moves the cursor', 'arg(\u001B[2J).', ['1:5 label']],
  ])('with %s is refused with the place', (_, text, expected) => {
    expect(readFramework(text).framework).toBeUndefined();
    expect(problems(text)).toEqual(expected);
  });

  test('has no more problems than anybody reads', () => {
    expect(problems(`p af 1\n${'0 0\n'.repeat(1000)}`)).toHaveLength(100);
  });
});

test('any text is read or refused, with a place inside it', () => {
  const part = fc.oneof(fc.constantFrom('p af ', 'arg(', 'att(', 'a', 'b', '1', '2', ',', ').', '#', '%', ' ', '\n', '"'), fc.string());
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const { framework, diagnostics } = readFramework(text);
      expect(framework === undefined).toBe(diagnostics.length > 0);
      for (const { position } of diagnostics) expect(position?.line).toBeLessThanOrEqual(text.split('\n').length);
    }),
    { numRuns: 2000 },
  );
});

const MALFORMED = new URL('../../../../../shared/data/frameworks-malformed/', import.meta.url);
const FILES = existsSync(MALFORMED) ? readdirSync(MALFORMED) : [];

describe.skipIf(FILES.length === 0)('broken files by others (skipped where ../shared/data/frameworks-malformed is missing)', () => {
  test.each(FILES)('%s is refused', (file) => {
    const { framework, diagnostics } = readFramework(readFileSync(new URL(file, MALFORMED), 'utf8'));
    expect(framework).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
  });
});
