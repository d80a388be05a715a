import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../graph/model/diagnostic.ts';
import { locateIn, parseJson, positionOf, repeatedKeys } from '../../../graph/model/json-text.ts';
import { jsonPointer } from '../../../graph/model/json-pointer.ts';
import { HIGH_STREET, highStreet, pathsIn, placeAt, placeOf, textOf } from '../documents.ts';

function faultIn(text: string): Diagnostic {
  const result = parseJson(text);
  if ('error' in result) return result.error;
  throw new Error(`this is JSON: ${text}`);
}

/** `line:column what; what to do` */
function told(text: string): string {
  const { position, message, remedy } = faultIn(text);
  return `${position?.line}:${position?.column} ${message.replace('the text is no JSON: ', '')}; ${remedy}`;
}

describe('a text that is no JSON', { timeout: 30_000 }, () => {
  const quotes = 'write straight double quotation marks (") around text and names of fields';
  const cut = 'it ends before it is complete; close what is open; if a part of the file was lost, get it again';
  const backslash = String.raw`a backslash in this quoted text stands before a character that takes none; remove it; for a backslash itself write \\`;
  const unclosed = String.raw`the closing quotation mark of this quoted text is missing; add it; for a line break in it write \n`;
  const control = String.raw`a tab or another control character stands in this quoted text; remove it; for a tab write \t`;

  test.each([
    ['nothing', '', '1:1 it is empty; open a debate document'],
    ['white space only', ' \n ', '2:2 it is empty; open a debate document'],
    ['a cut object', '{', `1:2 ${cut}`],
    ['a cut list', '{"a": [1, 2\n', `2:1 ${cut}`],
    ['a cut pair', '{"a":', `1:6 ${cut}`],
    ['a cut string', '{"a": "b', `1:7 ${unclosed}`],
    ['a trailing comma in an object', '{\n  "a": 1,\n}', '3:1 the name of a field is missing here; write it in straight double quotation marks, or remove the comma before it'],
    ['a trailing comma in a list', '[1,\n]', '2:1 a value is missing here; write it, or remove the comma before it'],
    ['two commas', '[1,,2]', '1:4 a value is missing here; write it, or remove the comma before it'],
    ['a missing value', '{"a": , "b": 1}', '1:7 a value is missing here; write it, or remove the comma before it'],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', '3:3 a comma or a closing bracket is missing before this; add it'],
    ['a bracket of the wrong kind', '{"a": [1}', '1:9 a comma or a closing bracket is missing before this; add it'],
    ['a missing colon', '{"a" 1}', '1:6 a colon is missing before this; write "name": value'],
    ['something after the end', '{"a": 1}}', '1:9 it goes on after its last closing bracket; remove what follows, or one closing bracket too many before it'],
    ['single quotes', "{'a': 1}", `1:2 "'a'" means nothing in JSON; ${quotes}`],
    ['curly quotes', '{“a”: 1}', `1:2 "“a”" means nothing in JSON; ${quotes}`],
    ['a name without quotes', '{a: 1}', `1:2 "a" means nothing in JSON; ${quotes}`],
    ['Python’s True', '{"a": True}', '1:7 "True" means nothing in JSON; write true, false or null, in small letters'],
    ['NaN', '{"a": NaN}', '1:7 "NaN" means nothing in JSON; write true, false or null, in small letters'],
    ['a plus sign', '{"a": +1}', '1:7 "+1" means nothing in JSON; write a number without a plus sign, and with a digit before its point'],
    ['half a number', '{"a": 1.}', '1:7 this number is not finished; write a digit after its point or its e'],
    ['a line break in quotes', '{"a": "b\nc"}', `1:7 ${unclosed}`],
    ['a tab in quotes', '{"a": "b\tc"}', `1:7 ${control}`],
    ['NUL in quotes', '{"a": "\u0000"}', `1:7 ${control}`],
    ['NUL', '{"a": 1}\u0000', String.raw`1:9 "\u0000" means nothing in JSON; remove it`],
    ['a backslash for nothing', String.raw`{"a": "C:\dir"}`, `1:7 ${backslash}`],
    ['half a character code', String.raw`{"a": "\u12"}`, String.raw`1:7 a \u in this quoted text is not followed by four hex digits; write the character itself`],
    ['a comment', '{\n  // why\n  "a": 1\n}', '2:3 it has a comment, which JSON does not know; remove the comment'],
    ['a no-break space', '{"a":\u00A01}', '1:6 an unusual kind of space stands here; write an ordinary space'],
    ['a second byte order mark', '\uFEFF\uFEFF{}', '1:1 an unusual kind of space stands here; write an ordinary space'],
    ['a web page', '<html></html>', '1:1 it is a web page or other XML; open a debate document'],
  ])('%s is told where it is, with what to do', (_, text, expected) => {
    expect(faultIn(text)).toMatchObject({ severity: 'error', code: 'json-syntax', path: '' });
    expect(told(text)).toBe(expected);
  });

  test('lines end as in any editor', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(faultIn(['{', '  "a": 1', '  "b": 2', '}'].join(end)).position).toEqual({ line: 3, column: 3 });
    }
  });

  test('a byte order mark is no column', () => {
    expect(faultIn('\uFEFF[1,]')).toEqual(faultIn('[1,]'));
  });

  test('any text is JSON for this reader if it is for JSON.parse, and to the place of the fault nothing is wrong', () => {
    const characters = fc.constantFrom(...'{}[]",:\\/*\'01.-e tfn\n\r\t\u0000\u00A0', 'true', 'null', '"a"', '\\u', '\uD800');
    const edits = fc.array(fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 3 }), fc.array(characters, { maxLength: 3 })), { maxLength: 4 });
    const texts = fc.oneof(
      fc.array(characters, { maxLength: 20 }).map((parts) => parts.join('')),
      edits.map((all) => all.reduce((text, [at, less, more]) => text.slice(0, at) + more.join('') + text.slice(at + less), '{"a": [1, "b\\n", {"c": null}], "d": true}')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseJson(text);
        expect('value' in result).toBe(isJson(text));
        if ('value' in result) return;
        const offset = offsetOf(text, result.error);
        expect(offset).toBeLessThanOrEqual(text.length);
        const before = parseJson(text.slice(0, offset));
        const left = 'error' in before ? before.error.message : 'nothing';
        expect(left).toMatch(/^nothing$|it ends before it is complete|it is empty/);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('depth', { timeout: 30_000 }, () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

  test('100 levels are read, the 101st is told', () => {
    expect('value' in parseJson(nested(100))).toBe(true);
    expect(faultIn(nested(200))).toMatchObject({ code: 'json-depth', position: { line: 1, column: 101 } });
  });

  test('a text of nothing but brackets is told before it is parsed', () => {
    expect(faultIn('['.repeat(5_000_000)).code).toBe('json-depth');
    expect(faultIn('{"a":'.repeat(4_500_000)).code).toBe('json-depth');
  });

  test('many brackets beside one another are read', () => {
    expect(parseJson(`[${'[],'.repeat(4_200_000)}0]`)).toHaveProperty('value');
  });

  test('what a key that stands twice hides may be deep, and breaks nothing', () => {
    const hidden = `{"a": ${'['.repeat(50_000)}${']'.repeat(50_000)}, "a": 1}`;
    expect(parseJson(hidden)).toEqual({ value: { a: 1 } });
    expect(repeatedKeys(hidden).map(({ code }) => code)).toEqual(['json-depth']);
    expect(locateIn(hidden)('/a')).toBeUndefined();
  });

  test('brackets in quotes do not nest', () => {
    expect('value' in parseJson(JSON.stringify(['"\\'.repeat(51) + '['.repeat(500)]))).toBe(true);
  });

  test.each([
    ['in a comment', `/*"*/${'['.repeat(100_000)}`],
    ['closed more often than they were opened', `[${'}'.repeat(100_000)},${'['.repeat(100_000)}`],
    ['closed by others', '[},'.repeat(100_000)],
    ['in a broken quotation', `"\n${'['.repeat(100_000)}`],
    ['in a broken quotation that ends much later', `["\n${'['.repeat(100_000)}"`],
  ])('100,000 brackets %s are told and break nothing', (_, text) => {
    expect(faultIn(text)).toMatchObject({ severity: 'error', path: '' });
  });
});

describe('places of values', () => {
  test('every value of the fixture is where it stands in the text', () => {
    const debate = highStreet();
    const locate = locateIn(textOf(debate));
    for (const keys of pathsIn(debate)) expect([keys, locate(jsonPointer(keys))]).toEqual([keys, placeOf(debate, keys)]);
  });

  test('a value that is missing has the place of what should hold it', () => {
    const locate = locateIn('{\n  "a": [\n    1\n  ]\n}');
    expect(locate('/b')).toEqual({ line: 1, column: 1 });
    expect(locate('/a/7')).toEqual({ line: 2, column: 8 });
    expect(locate('/a/0/c/d')).toEqual({ line: 3, column: 5 });
  });

  test('of a key that stands twice the last counts, as for JSON.parse', () => {
    expect(locateIn('{"a": 1, "a": 2}')('/a')).toEqual({ line: 1, column: 15 });
  });

  test('a key that every object has by nature is a key like others', () => {
    const locate = locateIn('{"constructor": 1, "__proto__": {"__proto__": 2}}');
    expect(locate('/__proto__/__proto__')).toEqual({ line: 1, column: 47 });
    expect(locate('/toString')).toEqual({ line: 1, column: 1 });
  });

  test('an offset has the line and column that an editor shows', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028') }), fc.nat(60), (text, offset) => {
        // Between the halves of a line end there is no place.
        fc.pre(offset <= text.length && !(text[offset - 1] === '\r' && text[offset] === '\n'));
        expect(positionOf(text, offset)).toEqual(placeAt(text, offset));
      }),
    );
  });
});

describe('keys that stand twice', () => {
  test('V11 are told at the second, in whatever object', () => {
    const text = '{\n  "a": 1,\n  "b": [{"c": 1, "d": {"c": 2}, "c": 3}],\n  "a": 2\n}';
    expect(repeatedKeys(text).map(({ path, position, message }) => [path, position, message])).toEqual([
      ['/b/0/c', { line: 3, column: 33 }, '"c" stands twice in the same object'],
      ['/a', { line: 4, column: 3 }, '"a" stands twice in the same object'],
    ]);
  });

  test('V11 are the same however they are written', () => {
    expect(repeatedKeys(String.raw`{"a": 1, "\u0061": 2}`)).toHaveLength(1);
    expect(repeatedKeys('{"__proto__": 1, "constructor": 2, "__proto__": 3}').map((d) => d.path)).toEqual(['/__proto__']);
  });

  test('V11 are none where only different objects have them', () => {
    expect(repeatedKeys(HIGH_STREET)).toEqual([]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function offsetOf(text: string, { position }: Diagnostic): number {
  const offsets = [...text, ''].map((_, offset) => offset);
  return offsets.findLast((offset) => {
    const place = placeAt(text, offset);
    return place.line === position?.line && place.column === position.column;
  }) ?? Infinity;
}
