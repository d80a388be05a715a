import { describe, expect, test } from 'vitest';
import { readDebate, readDebateValue } from '../../../graph/model/read-debate.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { buildDebate } from '../build.ts';

const sound = (): Debate => buildDebate('A: thesis t, asserts p', 'A: p => t');

function problemsOf(value: unknown): string[] {
  return readDebateValue(value).diagnostics.map(({ code, path }) => `${code} ${path}`);
}

describe('readDebateValue', () => {
  test('V10 tells every unknown field of every object, in JSON made by whatever program', () => {
    const debate: unknown = JSON.parse(
      JSON.stringify({ ...sound(), one: 1, two: 2 }).replace('"kind":"person"', '"kind":"person","__proto__":{"a":1},"toString":2'),
    );
    expect(problemsOf(debate)).toEqual(['shape /people/0/__proto__', 'shape /people/0/toString', 'shape /one', 'shape /two']);
  });

  test('V10 a document without version is a debate document that lacks it', () => {
    const { version: _, ...rest } = sound();
    expect(readDebateValue(rest).diagnostics).toMatchObject([{ code: 'shape', message: '"version" is missing', path: '/version' }]);
  });

  test('V10 what is wrong with the shape does not hide what is wrong with the references', () => {
    const debate = { ...sound(), title: ' ', supports: [{ id: 's', essay: 'B', from: 'p', to: 'nothing' }] };
    expect(problemsOf(debate)).toEqual(['shape /title', 'dangling-id /supports/0/essay', 'dangling-id /supports/0/to']);
  });

  test('V10 a broken value is told once, and nothing is made up from it', () => {
    const debate = JSON.parse(JSON.stringify(sound()).replaceAll('"asserts"', '"asserted"').replaceAll('"thesis"', '"theses"')) as unknown;
    expect(new Set(readDebateValue(debate).diagnostics.map((d) => d.code))).toEqual(new Set(['shape']));
    for (const list of ['people', 'essays', 'claims', 'inferences', 'supports', 'contradictions']) {
      expect(problemsOf({ ...sound(), [list]: {} })).toEqual([`shape /${list}`]);
    }
  });

  test('V7 an inference from a claim that is not there has one problem, not two', () => {
    const debate = sound();
    debate.inferences[0]?.premises.push('nothing');
    expect(problemsOf(debate)).toEqual(['dangling-id /inferences/0/premises/1']);
  });
});

describe('readDebate', () => {
  test('V10 tells the problems in the order of the text', () => {
    const { claims, people, ...rest } = sound();
    const text = JSON.stringify({ ...rest, claims: [...claims, claims[0]], people: [...people, people[0]] }, null, 1);
    const lines = readDebate(text).diagnostics.map((d) => d.position?.line ?? 0);
    expect(lines).toHaveLength(2);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  test('a byte order mark is no column, neither before bad JSON nor before a bad value', () => {
    for (const text of ['{"a":}', '{"format": "elenchus-debate", "version": 2}']) {
      expect(readDebate(`\uFEFF${text}`)).toEqual(readDebate(text));
    }
  });
});
