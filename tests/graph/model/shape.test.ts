import { describe, expect, test } from 'vitest';
import { readDebate, readDebateValue } from '../../../graph/model/read-debate.ts';
import { highStreet, pathsIn, placeOf, replaced, textOf, valueAt, type Key } from '../documents.ts';
import { jsonPointer } from '../../../graph/model/json-pointer.ts';

const DEBATE = highStreet();

/** `what; what to do` for the value at the place, put there instead of a sound one. */
function told(keys: readonly Key[], value: unknown): string {
  const { diagnostics } = readDebateValue(replaced(DEBATE, keys, value));
  const found = diagnostics.filter((d) => d.code === 'shape').map((d) => `${d.message}; ${d.remedy}`);
  return found.join('\n');
}

const OCCURRENCE = ['claims', 0, 'occurrences', 0] as const;
const ANCHOR = [...OCCURRENCE, 'anchors', 0] as const;

describe('a value that does not fit', () => {
  test.each<[readonly Key[], unknown, string]>([
    [['title'], 5, '"title" is 5; write text in quotation marks'],
    [['title'], ['A'], '"title" is a list; write text in quotation marks'],
    [['title'], ' ', '"title" is blank: " "; write what it says'],
    [['id'], 'high street', '"id" is no id: "high street"; write 1 to 200 characters without white space'],
    [['id'], '', '"id" is no id: ""; write 1 to 200 characters without white space'],
    [['version'], '1', '"version" is "1"; write 2'],
    [['people'], {}, '"people" is an object; write a list, in square brackets'],
    [['people', 2], 'Ada', 'item 3 of "people" is "Ada"; write an object, in curly brackets'],
    [['people', 0, 'kind'], 'human', '"kind" is "human"; write "person", "group" or "organisation"'],
    [['essays', 0, 'date'], 2024, '"date" is 2024; write text in quotation marks'],
    [['essays', 0, 'date'], '2 March', '"date" is no ISO 8601 date: "2 March"; write it like 2022, 2022-11, 2022-11-17 or 2014/2022-02'],
    [['essays', 0, 'sha256'], 'abc', '"sha256" is no SHA-256: "abc"; write its 64 lower-case hex digits, or null where no text is at hand'],
    [['claims', 0, 'occurrences'], [], '"occurrences" is empty; add an occurrence, for at least one essay voices a claim'],
    [[...OCCURRENCE, 'stance'], 'assert', '"stance" is "assert"; write "asserts", "concedes", "reports" or "rejects"'],
    [[...OCCURRENCE, 'implicit'], 'false', '"implicit" is "false"; write true or false, without quotation marks'],
    [[...ANCHOR, 'start'], '37', '"start" is "37"; write a number, without quotation marks'],
    [[...ANCHOR, 'start'], 3.5, '"start" is no whole number: 3.5; write a whole number'],
    [[...ANCHOR, 'start'], -3, '"start" is negative: -3; write 0 or more'],
    [[...ANCHOR, 'words'], null, '"words" is null; write a number, without quotation marks'],
    [['inferences', 0, 'premises'], [], '"premises" is empty; add a premise, for an inference has at least one'],
    [['inferences', 0, 'premises', 0], { id: 'air' }, 'item 1 of "premises" is an object; write text in quotation marks'],
    [['contradictions', 0, 'claims'], ['close', 'keep', 'air', 'trial'], '"claims" has more than 2 items; remove what is too much'],
    [['contradictions', 0, 'claims'], ['close'], 'item 2 of "claims" is missing; add it'],
    [['claims', 0, 'text'], undefined, '"text" is missing; add it'],
    [['title'], 'a'.repeat(1_000_000), ''],
    [['id'], 'a'.repeat(1_000_000), `"id" is no id: "${'a'.repeat(59)}…"; write 1 to 200 characters without white space`],
  ])('%j is told in words for who edits by hand', (keys, value, expected) => {
    expect(told(keys, value)).toBe(expected);
  });

  test('a field that the format does not have is told by its name, however odd or long', () => {
    for (const [name, shown] of [['tilte', '"tilte"'], ['', '""'], ['a/b~c', '"a/b~c"'], ['x'.repeat(1_000_000), `"${'x'.repeat(59)}…"`]] as const) {
      expect(readDebateValue({ ...DEBATE, [name]: 1 }).diagnostics).toMatchObject([
        { message: `${shown} is no field of the format`, remedy: 'remove it, or mend its spelling', path: jsonPointer([name]) },
      ]);
    }
  });
});

/** Keys of what may be left out. */
const OPTIONAL = new Set(['$schema', 'language', 'asOf', 'words', 'head', 'tail', 'whole', 'scheme', 'case']);

describe('every value of a document', { timeout: 60_000 }, () => {
  const paths = pathsIn(DEBATE).slice(1);

  test('that is missing and must not be is told, at its path and at the place of what lacks it', () => {
    const fields = paths.filter((keys) => typeof keys.at(-1) === 'string' && !OPTIONAL.has(String(keys.at(-1))));
    for (const keys of fields.filter(([first]) => first !== 'format')) {
      const broken = replaced(DEBATE, keys, undefined);
      expect(readDebate(textOf(broken)).diagnostics).toContainEqual({
        severity: 'error',
        code: 'shape',
        message: `"${keys.at(-1)}" is missing`,
        remedy: 'add it',
        path: jsonPointer(keys),
        position: placeOf(broken, keys.slice(0, -1)),
      });
    }
  });

  test('that may be left out may be', () => {
    for (const keys of paths.filter((keys) => OPTIONAL.has(String(keys.at(-1))))) {
      expect(readDebateValue(replaced(DEBATE, keys, undefined)).diagnostics).toEqual([]);
    }
  });

  test('that is of another kind is told, at its path and in its place', () => {
    for (const keys of paths.filter(([first]) => first !== 'format')) {
      const value = valueAt(DEBATE, keys);
      const broken = replaced(DEBATE, keys, typeof value === 'object' && value !== null ? 'words' : { odd: true });
      const { diagnostics } = readDebate(textOf(broken));
      expect(diagnostics.filter((d) => d.path === jsonPointer(keys))).toMatchObject([{ severity: 'error', code: 'shape', position: placeOf(broken, keys) }]);
      expect(diagnostics.filter((d) => d.code === 'shape')).toHaveLength(1);
    }
  });
});

describe('a list that cannot be read', () => {
  test.each(['people', 'essays', 'claims', 'inferences', 'supports', 'rebuttals', 'contradictions', 'lookAlikes'])(
    '%s has nothing said of it but that, for it might hold any id',
    (list) => {
      for (const value of [undefined, null, {}, 'words', 7]) {
        expect(readDebateValue(replaced(DEBATE, [list], value)).diagnostics).toMatchObject([{ code: 'shape', path: `/${list}` }]);
      }
    },
  );

  test('hides nothing that is wrong elsewhere', () => {
    const broken = replaced(replaced(DEBATE, ['people'], {}), ['supports', 0, 'to'], 'nowhere');
    expect(readDebateValue(broken).diagnostics.map((d) => `${d.code} ${d.path}`)).toEqual(['shape /people', 'dangling-id /supports/0/to']);
  });
});
