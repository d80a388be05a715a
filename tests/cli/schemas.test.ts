import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { DebateSchema } from '../../graph/model/schema.ts';
import * as v from 'valibot';
import { buildDebate } from '../graph/build.ts';
import { fixture, json, jsonAbout } from './world.ts';

const COMMANDS = ['check', 'essays', 'claims', 'reliance', 'contradictions', 'shared', 'cruxes', 'findings', 'grounded'];

function schema(name: string): { readonly $id: string; readonly title: string; readonly description?: string } {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as ReturnType<typeof schema>;
}

/** An independent judge, and a strict one: it refuses schemas that do not say what they seem to say. */
function judge(name: string): ValidateFunction {
  return new Ajv2020({ strict: true, allErrors: true }).compile(schema(name));
}

function complaints(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

test('the published schemas are those of the programs', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  // On failure the message names the stale files and says what to run.
  expect(execFileSync(process.execPath, ['tools/schemas.js', '--check'], { cwd: root, encoding: 'utf8' })).toBe('');
}, 30_000);

test.each(['debate-2', 'render', ...COMMANDS])('the schema of %s has a name of its own, a title and no network address', (name) => {
  const { $id, title } = schema(name);
  expect($id).toBe(`urn:elenchus:schema:${name}`);
  expect(title).not.toBe('');
});

describe('the schema of debate documents', () => {
  const validate = judge('debate-2');

  test('accepts the fixture', () => {
    expect(complaints(validate, fixture())).toEqual([]);
  });

  test('accepts the debate that ships', () => {
    const shipped = readFileSync(new URL('../../debates/ukraine-peace-negotiations/debate.json', import.meta.url), 'utf8');
    expect(complaints(validate, JSON.parse(shipped))).toEqual([]);
  });

  test.each<[string, unknown]>([
    ['/version', 1],
    ['/id', 'two words'],
    ['/id', 'a'.repeat(201)],
    ['/title', ' '],
    ['/question', null],
    ['/people/0/kind', 'robot'],
    ['/essays/0/date', '2024-13'],
    ['/essays/0/date', '2024-03-02T10:00'],
    ['/essays/0/sha256', 'ABC'],
    ['/essays/0/length', -1],
    ['/essays/0/length', 1.5],
    ['/claims/0/occurrences', []],
    ['/claims/0/occurrences/0/stance', 'believes'],
    ['/claims/0/occurrences/0/anchors/0/head', 'xyz'],
    ['/inferences/0/premises', []],
    ['/contradictions/0/claims', ['close']],
    ['/contradictions/0/claims', ['close', 'keep', 'wait']],
    ['/lookAlikes/0', { claims: ['close', 'keep'] }],
    ['/lookAlikes/0', { claims: ['close', 'keep'], reason: 'Because.', note: 'None.' }],
  ])('refuses what the program refuses: %s is %j', (pointer, value) => {
    const debate = withValue(fixture(), pointer, value);
    expect(v.safeParse(DebateSchema, debate).success).toBe(false);
    expect(complaints(validate, debate)).not.toEqual([]);
  });

  test.each<[string, unknown]>([
    ['/id', '__proto__'],
    ['/id', '𝒙'.repeat(200)],
    ['/people/0/name', null],
    ['/essays/0/date', '2014/2022-02'],
    ['/essays/0/sha256', null],
    ['/claims/0/asOf', '2022-11-09'],
    ['/$schema', '../schemas/debate-2.schema.json'],
    ['/claims/0/occurrences/0/anchors/0/head', '0123456789abcdef'],
  ])('accepts what the program accepts: %s is %j', (pointer, value) => {
    const debate = withValue(fixture(), pointer, value);
    expect(v.safeParse(DebateSchema, debate).issues).toBeUndefined();
    expect(complaints(validate, debate)).toEqual([]);
  });
});

describe('what commands print for programs', () => {
  const ODD = buildDebate('A: thesis p q, asserts r', 'B: thesis q, rejects r', 'B: r + p => q', 'p >< q');

  test.each(COMMANDS)('%s fits its schema', async (command) => {
    const validate = judge(command);
    expect(complaints(validate, await json([command]))).toEqual([]);
    expect(complaints(validate, await jsonAbout(ODD, command))).toEqual([]);
  });

  test.each(['svg', 'png', 'pdf'])('render fits its schema for a %s', async (format) => {
    const validate = judge('render');
    const value = (await json(['render', '--output', `street.${format}`], { written: new Map() })) as object;
    expect(complaints(validate, value)).toEqual([]);
    expect(complaints(validate, { ...value, further: 1 })).toEqual([]);
    for (const field of ['file', 'format', 'title', 'description', 'width', 'height', 'pixels', 'bytes', 'missing']) {
      expect(complaints(validate, { ...value, [field]: undefined })).toEqual([` must have required property '${field}'`]);
    }
  });

  test('problems fit the schema of check', async () => {
    const validate = judge('check');
    for (const input of ['', '{}', JSON.stringify({ ...fixture(), people: [] })]) {
      const problems = await json(['check', '-'], { input });
      expect(problems).not.toEqual([]);
      expect(complaints(validate, problems)).toEqual([]);
    }
    expect(complaints(validate, await json(['check', 'nowhere.json']))).toEqual([]);
  });

  test.each(COMMANDS)('the schema of %s leaves room for further fields, and misses none of the fixed ones', async (command) => {
    const validate = judge(command);
    const [item] = (await (command === 'check' ? json(['check', 'nowhere.json']) : json([command]))) as Record<string, unknown>[];
    expect(complaints(validate, [{ ...item, further: 1 }])).toEqual([]);
    for (const field of FIXED[command] ?? []) {
      const { [field]: _, ...rest } = item ?? {};
      expect(complaints(validate, [rest])).toEqual([`/0 must have required property '${field}'`]);
    }
  });
});

/** The fields that later versions of the command keep. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  essays: ['id', 'title', 'author', 'date', 'sha256', 'length'],
  claims: ['id', 'text', 'gist', 'occurrences'],
  reliance: ['author', 'essay', 'theses', 'premises'],
  contradictions: ['id', 'kind', 'scope', 'derived', 'explanation', 'sides'],
  shared: ['claim', 'oppositeConclusions', 'members'],
  check: ['severity', 'code', 'message', 'path'],
};

function withValue(document: object, pointer: string, value: unknown): object {
  const keys = pointer.split('/').slice(1);
  let inner: object = document;
  for (const key of keys.slice(0, -1)) inner = Reflect.get(inner, key) as object;
  Reflect.set(inner, keys.at(-1) ?? '', value);
  return document;
}
