import { describe, expect, test } from 'vitest';
import type { Debate } from '../../graph/model/schema.ts';
import { elenchus, fixture, fixtureText, FIXTURE, type Outcome } from './world.ts';

interface Problem {
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly code: string;
  readonly rest: string;
}

const FILE = 'town/debate.json';

function check(content: string | Uint8Array, ...options: string[]): Promise<Outcome> {
  return elenchus(['check', FILE, ...options], { files: { [FILE]: content } });
}

/** Problems as an editor reads them. A line that no editor could read fails the test. */
function problemsIn(errors: string): Problem[] {
  return errors
    .split('\n')
    .slice(0, -1)
    .map((text) => {
      const match = /^town\/debate\.json:(\d+):(\d+): (error|warning) ([\da-z-]+): (.+; .+)$/.exec(text);
      if (!match) throw new Error(`no diagnostic: ${text}`);
      const [, line, column, severity = '', code = '', rest = ''] = match;
      return { line: Number(line), column: Number(column), severity, code, rest };
    });
}

async function problems(content: string | Uint8Array): Promise<Problem[]> {
  return problemsIn((await check(content)).errors);
}

/** The fixture, changed, as a program would save it. */
function changed(change: (debate: Debate) => void): string {
  const debate = fixture();
  change(debate);
  return JSON.stringify(debate, null, 2);
}

/** Line and column of the nth occurrence of some text, counted the plain way. */
function placeOf(text: string, needle: string, nth = 1): { line: number; column: number } {
  let at = -1;
  for (let i = 0; i < nth; i += 1) at = text.indexOf(needle, at + 1);
  if (at === -1) throw new Error(`not in the text: ${needle}`);
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The first of its list, which no fixture lacks. */
function first<T>(list: readonly T[]): T {
  const [item] = list;
  if (item === undefined) throw new Error('the fixture has none');
  return item;
}

describe('a sound debate', () => {
  test('has no errors, which is said along with what is in it', async () => {
    const { exit, output, errors } = await elenchus(['check']);
    expect([exit, errors]).toEqual([0, '']);
    expect(output).toBe(
      `${FIXTURE}: no errors, no warnings.\n3 essays, 19 claims, 12 inferences, 1 support, 4 rebuttals, 3 contradictions.\n`,
    );
  });

  test('is an empty list for programs', async () => {
    expect(await elenchus(['check', '--json'])).toEqual({ exit: 0, output: '[]\n', errors: '' });
  });

  test('may begin with a byte order mark', async () => {
    expect(await check(`\uFEFF${fixtureText()}`)).toMatchObject({ exit: 0, errors: '' });
  });

  test('may have warnings, which leave it sound', async () => {
    const text = changed((debate) => {
      first(first(debate.claims).occurrences).role = 'conclusion';
    });
    expect(await problems(text)).toMatchObject([{ ...placeOf(text, '{', 9), severity: 'warning', code: 'no-thesis' }]);
    const { exit, output } = await check(text);
    expect(exit).toBe(0);
    expect(output).toContain('no errors, 1 warning.');
    expect((await elenchus(['shared', FILE], { files: { [FILE]: text } })).exit).toBe(0);
  });
});

describe('problems of the content', () => {
  const text = changed(({ people, essays, claims, inferences, supports, rebuttals, contradictions }) => {
    first(people).id = 'bo-karr';
    first(people).name = 'Not Ada';
    first(essays).author = 'dangling-author';
    first(first(first(claims).occurrences).anchors).end = 20_001;
    first(inferences).premises.push('dangling-premise', first(inferences).conclusion);
    first(supports).to = 'dangling-target';
    first(rebuttals).from = 'dangling-source';
    first(contradictions).claims[1] = 'dangling-claim';
  });

  test('V10 all are told, in the order of the text and each in its place', async () => {
    const found = (await problems(text)).filter((problem) => !problem.rest.includes('"ada-lind"'));
    expect(found).toMatchObject([
      { ...placeOf(text, '"bo-karr"', 2), code: 'duplicate-id' },
      { ...placeOf(text, '"dangling-author"'), code: 'dangling-id' },
      { ...placeOf(text, '20001'), code: 'anchor-outside' },
      { ...placeOf(text, '"dangling-premise"'), code: 'dangling-id' },
      { ...placeOf(text, '"air"', 2), code: 'circular-inference' },
      { ...placeOf(text, '"dangling-target"'), code: 'dangling-id' },
      { ...placeOf(text, '"dangling-source"'), code: 'dangling-id' },
      { ...placeOf(text, '"dangling-claim"'), code: 'dangling-id' },
    ]);
  });

  test('the remedy follows what is wrong', async () => {
    expect((await check(text)).errors).toContain(
      'there is no claim "dangling-premise" (/inferences/0/premises/1); mend the id, or add the claim\n',
    );
  });

  test('people get the count, programs the list, and both the lines on standard error', async () => {
    const forPeople = await check(text);
    const forPrograms = await check(text, '--json');
    const list = JSON.parse(forPrograms.output) as Record<string, unknown>[];
    expect([forPeople.exit, forPrograms.exit]).toEqual([1, 1]);
    expect(forPrograms.errors).toBe(forPeople.errors);
    expect(forPeople.output).toBe(`${FILE}: ${list.length} errors, no warnings.\n`);
    expect(list).toContainEqual({
      file: FILE,
      severity: 'error',
      code: 'dangling-id',
      message: 'there is no claim "dangling-premise"',
      remedy: 'mend the id, or add the claim',
      path: '/inferences/0/premises/1',
      ...placeOf(text, '"dangling-premise"'),
    });
  });

  test.each(['essays', 'claims', 'reliance', 'contradictions', 'shared'])(
    '%s tells the problems, and prints nothing for people and null for programs',
    async (command) => {
      const expected = { exit: 1, output: '', errors: (await check(text)).errors };
      const world = { files: { [FILE]: text } };
      expect(await elenchus([command, FILE], world)).toEqual(expected);
      expect(await elenchus([command, FILE, '--json'], world)).toEqual({ ...expected, output: 'null\n' });
    },
  );
});

describe('problems of the shape', () => {
  test('every unknown field is told, also such as objects have by nature', async () => {
    const text = changed((debate) => Object.assign(first(debate.essays), { tilte: 1, pubisher: 2 })).replace(
      '"format"',
      '"__proto__": 3,\n  "constructor": 4,\n  "format"',
    );
    expect(await problems(text)).toMatchObject([
      { ...placeOf(text, '3'), rest: '"__proto__" is no field of the format (/__proto__); remove it, or mend its spelling' },
      { ...placeOf(text, '4'), rest: '"constructor" is no field of the format (/constructor); remove it, or mend its spelling' },
      { ...placeOf(text, '1,\n      "pubisher"'), code: 'shape' },
      { ...placeOf(text, '2\n    },'), code: 'shape' },
    ]);
  });

  test('a missing field is told where it is missing', async () => {
    const text = changed((debate) => Reflect.deleteProperty(first(debate.essays), 'author'));
    expect(await problems(text)).toMatchObject([
      { ...placeOf(text, '{', 9), code: 'shape', rest: '"author" is missing (/essays/0/author); add it' },
    ]);
  });

  test('a broken value does not hide a dangling id', async () => {
    const text = changed((debate) => {
      first(debate.essays).date = 'yesterday';
      first(debate.inferences).conclusion = 'dangling-conclusion';
    });
    expect(await problems(text)).toMatchObject([
      { ...placeOf(text, '"yesterday"'), code: 'shape' },
      { ...placeOf(text, '"dangling-conclusion"'), code: 'dangling-id' },
    ]);
  });

  test('a line break in a value makes no second line', async () => {
    const text = changed((debate) => {
      first(debate.essays).date = 'one\ntwo\u001B[2J';
    });
    expect(await problems(text)).toHaveLength(1);
    expect((await check(text)).errors).not.toContain('\u001B');
  });
});

describe('ids that objects have by nature', () => {
  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s names a person, an essay and a claim', async (id) => {
    const text = fixtureText().replaceAll(/"(ada-lind|close-it|air)"/g, JSON.stringify(id));
    const world = { files: { [FILE]: text } };
    expect(await check(text)).toMatchObject({ exit: 0, errors: '' });
    for (const command of ['essays', 'claims', 'reliance', 'contradictions', 'shared']) {
      expect(await elenchus([command, FILE], world)).toMatchObject({ exit: 0, errors: '' });
    }
    const { output } = await elenchus(['reliance', FILE, '--json', '--author', id], world);
    expect(JSON.parse(output)).toMatchObject([{ author: id, essay: id, premises: [{ claim: id, voice: id }, {}, {}, {}, {}, {}] }]);
  });
});

describe('what is no debate document', () => {
  const whole = fixtureText();
  const cut = whole.slice(0, whole.indexOf('"keep-it"'));

  test.each([
    ['a newer version', whole.replace('"version": 2', '"version": 3'), 'newer-version', placeOf(whole, '2')],
    ['no version', whole.replace('"version": 2,', ''), 'shape', { line: 1, column: 1 }],
    ['other JSON', '\n {"nodes": []}', 'not-a-debate', { line: 2, column: 2 }],
    ['other JSON behind a byte order mark', '\uFEFF{"nodes": []}', 'not-a-debate', { line: 1, column: 1 }],
    ['no object', '[1, 2]', 'not-a-debate', { line: 1, column: 1 }],
    ['null', 'null', 'not-a-debate', { line: 1, column: 1 }],
    ['JSON cut in the middle', cut, 'json-syntax', { line: cut.split('\n').length, column: 13 }],
    ['JSON with a trailing comma', '{\n  "a": 1,\n}', 'json-syntax', { line: 3, column: 1 }],
    ['200 levels of brackets', '['.repeat(200) + ']'.repeat(200), 'json-depth', { line: 1, column: 101 }],
    ['100,000 levels of brackets, cut', '[{"a":'.repeat(100_000), 'json-depth', { line: 1, column: 301 }],
    ['an empty file', '', 'json-syntax', { line: 1, column: 1 }],
    ['a byte order mark alone', '\uFEFF', 'json-syntax', { line: 1, column: 1 }],
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFF{}', 'utf16le')), 'not-utf-8', { line: 1, column: 1 }],
    ['a byte that is no UTF-8', new Uint8Array([0x7b, 0x0a, 0x20, 0xff, 0x7d]), 'not-utf-8', { line: 2, column: 2 }],
  ])('%s is told in one line', async (_, content, code, place) => {
    expect(await problems(content)).toMatchObject([{ severity: 'error', code, ...place }]);
    expect((await check(content)).exit).toBe(1);
    expect(JSON.parse((await check(content, '--json')).output)).toMatchObject([{ severity: 'error', code, ...place }]);
  });

  test('wherever a document is cut, that is told, inside the text', async () => {
    for (let length = 1; length < whole.trimEnd().length; length += 97) {
      const text = whole.slice(0, length);
      const [problem, ...more] = await problems(text);
      expect([problem?.code, more]).toEqual(['json-syntax', []]);
      expect(problem?.line).toBeLessThanOrEqual(text.split('\n').length);
    }
  });

  test('a file that is not there is told, and where programs look as well', async () => {
    const { exit, output, errors } = await elenchus(['check', FILE, '--json']);
    expect([exit, problemsIn(errors)]).toMatchObject([1, [{ line: 1, column: 1, code: 'unreadable' }]]);
    expect(errors).toContain('there is no such file');
    expect(JSON.parse(output)).toMatchObject([{ severity: 'error', code: 'unreadable', path: '' }]);
  });
});
