import { describe, expect, test } from 'vitest';
import { readDebate } from '../../../graph/model/read-debate.ts';
import { highStreet, textOf } from '../documents.ts';

describe('a document that is another', () => {
  test('V10 a newer version is refused by one sentence, whatever else is in it', () => {
    const text = '{"format": "elenchus-debate", "version": 2, "version": 3, "claims": {"new": 1}}';
    expect(readDebate(text).diagnostics).toEqual([
      {
        severity: 'error',
        code: 'newer-version',
        message: 'the document has version 3; this program reads versions up to 2',
        remedy: 'open it with a newer version of Elenchus',
        path: '/version',
        position: { line: 1, column: 56 },
      },
    ]);
  });

  test('V10 an older one that never was is told like any value that does not fit', () => {
    expect(readDebate(textOf({ ...highStreet(), version: 0 })).diagnostics).toMatchObject([{ code: 'shape', path: '/version', remedy: 'write 2' }]);
  });

  test.each([
    ['[]', 'it has no "format": "elenchus-debate"', ''],
    ['"elenchus-debate"', 'it has no "format": "elenchus-debate"', ''],
    ['null', 'it has no "format": "elenchus-debate"', ''],
    ['{"nodes": []}', 'it has no "format": "elenchus-debate"', ''],
    ['{"format": {}}', 'it has no "format": "elenchus-debate"', ''],
    ['{"__proto__": {"format": "elenchus-debate", "version": 1}}', 'it has no "format": "elenchus-debate"', ''],
    ['{"format": "Elenchus"}', 'its "format" is "Elenchus", not "elenchus-debate"', '/format'],
    ['{"format": "elenchus-debate", "format": "x", "a": 1, "a": 2}', 'its "format" is "x", not "elenchus-debate"', '/format'],
  ])('V10 %s is no debate, which is said in one sentence', (text, what, path) => {
    expect(readDebate(text).diagnostics).toMatchObject([
      { severity: 'error', code: 'not-a-debate', message: `this JSON is no debate document: ${what}`, path },
    ]);
  });
});

describe('a key that stands twice', () => {
  const line = '  "question": "Should the council close the High Street to cars?",';
  const text = textOf(highStreet()).replace(line, `${line}\n  "title": "Another",`);

  test('V11 is an error, for one of the two would be lost without a word', () => {
    const { debate, diagnostics } = readDebate(text);
    expect(debate).toBeUndefined();
    expect(diagnostics).toEqual([
      {
        severity: 'error',
        code: 'repeated-key',
        message: '"title" stands twice in the same object',
        remedy: 'keep one of the two',
        path: '/title',
        position: { line: 7, column: 3 },
      },
    ]);
  });

  test('V10 V11 is told along with everything else, in its place', () => {
    const { diagnostics } = readDebate(text.replace('"kind": "person"', '"kind": "robot", "kind": "human"'));
    expect(diagnostics.map((d) => `${d.code} ${d.path}`)).toEqual(['repeated-key /title', 'repeated-key /people/0/kind', 'shape /people/0/kind']);
  });
});
