/** What another format says of a thing and this one has no field for. */
import { describe, expect, test } from 'vitest';
import { debateGraph } from '../../../graph/model/debate-graph.ts';
import { readDebate, readDebateValue } from '../../../graph/model/read-debate.ts';
import type { Extra } from '../../../graph/model/schema.ts';
import { build } from '../build.ts';
import { pathsIn, replaced, textOf, valueAt, type Key } from '../documents.ts';

const { debate: SOUND } = build('A: thesis t, asserts p o', 'A: p => t', 'A: p -> t', 'A: o -x t', 'o >< p');

const HOSTILE: readonly Extra[] = [
  { format: '__proto__', name: 'constructor', value: '{"__proto__": {"polluted": true}}' },
  { format: 'aif', name: '__proto__', value: '' },
  { format: 'aif', name: '__proto__', value: ' \u0000\uD800 </script><img src=x onerror=alert(1)>' },
  { format: '\u202E', name: 'x'.repeat(10_000), value: '=1+1' },
];

/** Everything in a debate that can have some. */
const PLACES: readonly (readonly Key[])[] = [
  [],
  ['people', 0],
  ['essays', 0],
  ['claims', 0],
  ['claims', 0, 'occurrences', 0],
  ['inferences', 0],
  ['supports', 0],
  ['rebuttals', 0],
  ['contradictions', 0],
];

/** As `replaced`, for a field that may be missing. */
function withField(keys: readonly Key[], name: string, value: unknown): unknown {
  return replaced(SOUND, keys, { ...Object(valueAt(SOUND, keys)), [name]: value });
}

describe('what other formats say', () => {
  test.each(PLACES.map((keys) => [`/${keys.join('/')}`, keys] as const))('is kept at %s as it is, however hostile', (_, keys) => {
    const { debate, diagnostics } = readDebate(textOf(withField(keys, 'extra', HOSTILE)));
    expect(diagnostics).toEqual([]);
    expect(valueAt(debate, [...keys, 'extra'])).toEqual(HOSTILE);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(debate && debateGraph(debate).debate).toBe(debate);
  });

  test('may be nothing', () => {
    expect(readDebateValue({ ...SOUND, extra: [] }).diagnostics).toEqual([]);
  });

  test('has no place but these', () => {
    const objects = pathsIn(SOUND).filter((keys) => typeof valueAt(SOUND, keys) === 'object' && !Array.isArray(valueAt(SOUND, keys)));
    const refused = objects.filter((keys) => readDebateValue(withField(keys, 'extra', [])).diagnostics.length > 0);
    const kinds = (list: readonly (readonly Key[])[]): string[] => [...new Set(list.map((keys) => keys.filter((key) => typeof key === 'string').join('/')))];
    expect(kinds(objects.filter((keys) => !refused.includes(keys)))).toEqual(kinds(PLACES));
  });

  test.each<[unknown, string]>([
    ['aif', '/extra: "extra" is "aif"; write a list, in square brackets'],
    [{ aif: 'x' }, '/extra: "extra" is an object; write a list, in square brackets'],
    [[{ format: 'aif', name: 'x', value: 3 }], '/extra/0/value: "value" is 3; write text in quotation marks'],
    [[{ format: ' ', name: 'x', value: '' }], '/extra/0/format: "format" is blank: " "; write what it says'],
    [[{ format: 'aif', name: 'x', value: '', note: 1 }], '/extra/0/note: "note" is no field of the format; remove it, or mend its spelling'],
  ])('V10 %j is none, which is said in words', (extra, words) => {
    expect(readDebateValue({ ...SOUND, extra }).diagnostics.map((d) => `${d.path}: ${d.message}; ${d.remedy}`)).toEqual([words]);
  });
});
