import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { buildDebate } from '../graph/build.ts';
import { elenchus, fixtureText, json } from './world.ts';

const DEBATE = 'tests/fixtures/night-bell/debate.json';
const TEXTS = 'tests/fixtures/night-bell/texts';
const COPIES = 'tests/fixtures/night-bell/copies';

interface Report {
  readonly essay: string;
  readonly how: string;
  readonly file: string | null;
  readonly spans: number;
  readonly found: number;
  readonly notFound: readonly { readonly claim: string; readonly start: number; readonly end: number }[];
  readonly coverage: number;
}

async function reports(folder: string): Promise<Report[]> {
  return (await json(['anchor', DEBATE, '--texts', folder])) as Report[];
}

function holding(...texts: readonly (readonly [name: string, text: string])[]): Io['readTexts'] {
  return () => Promise.resolve({ texts: texts.map(([name, text]) => ({ name, text })), skipped: [] });
}

describe('anchor', () => {
  test('finds every span in the very texts', async () => {
    expect(await reports(TEXTS)).toMatchObject([
      { essay: 'keep-the-bell', how: 'same', file: 'keep-the-bell.txt', spans: 16, found: 16, notFound: [] },
      { essay: 'still-the-nights', how: 'same', file: 'still-the-nights.txt', spans: 6, found: 6, notFound: [] },
      { essay: 'ring-by-day', how: 'missing', file: null, spans: 0, found: 0, notFound: [], coverage: 0 },
    ]);
  });

  test('finds spans in a changed copy, and names those that it does not find with their places in the original', async () => {
    const [report] = await reports(COPIES);
    expect(report).toMatchObject({ how: 'changed', file: 'from-the-web.txt', found: 14 });
    const original = fixtureText(`${TEXTS}/keep-the-bell.txt`);
    const lost = report?.notFound.map(({ claim, start, end }) => `${claim}: ${original.slice(start, end)}`);
    expect(lost).toEqual([
      expect.stringMatching(/^loud: measured sixty-one decibels .* allows$/),
      expect.stringMatching(/^no-figures: The infirmary keeps .* than the others$/),
    ]);
  });

  test('tells a person the same, with the texts that are no essay’s', async () => {
    const { exit, output, errors } = await elenchus(['anchor', DEBATE, '--texts', COPIES]);
    expect([exit, errors]).toEqual([0, '']);
    expect(output).toContain('  from-the-web.txt: a changed copy; 14 of 16 spans found, ');
    expect(output).toContain('    The bell is rather loud [loud] at 436–552\n');
    expect(output).toContain('Not taken for an essay: plum-cake.txt.\n');
  });

  test('without texts, all spans are missing', async () => {
    const output = (await json(['anchor', DEBATE, '--texts', '.'], { readTexts: holding() })) as Report[];
    expect(output.map(({ how, spans, notFound }) => [how, spans, notFound.length])).toEqual([
      ['missing', 16, 16],
      ['missing', 6, 6],
      ['missing', 0, 0],
    ]);
  });

  test('prints nothing of the texts', async () => {
    const { output } = await elenchus(['anchor', DEBATE, '--texts', COPIES, '--json']);
    for (const word of ['Valley Herald', 'decibels', 'plums']) expect(output).not.toContain(word);
  });

  test('names files that were not read on standard error, and answers from the others', async () => {
    const skipped = [{ name: 'sub/latin.txt', why: 'it is not encoded as UTF-8', remedy: 'save it again as UTF-8' }];
    const { exit, output, errors } = await elenchus(['anchor', DEBATE, '--texts', 'mine/', '--json'], {
      readTexts: () => Promise.resolve({ texts: [], skipped }),
    });
    expect(errors).toBe('mine/sub/latin.txt:1:1: warning text-not-read: the text was not read: it is not encoded as UTF-8; save it again as UTF-8\n');
    expect(exit).toBe(0);
    expect(JSON.parse(output)).toHaveLength(3);
  });

  test('the terminal obeys no file name', async () => {
    const readTexts: Io['readTexts'] = () =>
      Promise.resolve({ texts: [{ name: '\u001B[2J.txt', text: '' }], skipped: [{ name: '\u001B[3J.txt', why: 'so', remedy: 'so' }] });
    const { output, errors } = await elenchus(['anchor', DEBATE, '--texts', '.'], { readTexts });
    expect(output + errors).not.toContain('\u001B');
  });
});

describe('the exit status of anchor', () => {
  test('is 0 where something was not found, and 1 with --strict', async () => {
    expect((await elenchus(['anchor', DEBATE, '--texts', COPIES])).exit).toBe(0);
    expect((await elenchus(['anchor', DEBATE, '--texts', COPIES, '--strict'])).exit).toBe(1);
    expect((await elenchus(['anchor', DEBATE, '--texts', '.', '--strict'], { readTexts: holding() })).exit).toBe(1);
  });

  test('is 0 with --strict where everything was found; an essay that was annotated without a text has nothing to find', async () => {
    expect((await elenchus(['anchor', DEBATE, '--texts', TEXTS, '--strict'])).exit).toBe(0);
  });

  test.each([
    ['is not there', 'tests/fixtures/nowhere', 'there is no such file'],
    ['is a file', DEBATE, 'it is no directory'],
  ])('is 1 if the folder %s', async (_, folder, why) => {
    const { exit, output, errors } = await elenchus(['anchor', DEBATE, '--texts', folder]);
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toBe(`${folder}:1:1: error unreadable: it cannot be read: ${why}; check its path; --texts takes a folder\n`);
  });

  test('is 1 for a debate with errors, and then no text is read', async () => {
    const readTexts = (): never => {
      throw new Error('read');
    };
    expect(await elenchus(['anchor', '-', '--texts', '.'], { input: '{}', readTexts })).toMatchObject({ exit: 1, output: '' });
  });

  test('is 2 without a folder', async () => {
    const { exit, errors } = await elenchus(['anchor', DEBATE]);
    expect(exit).toBe(2);
    expect(errors).toContain("required option '--texts <DIR>' not specified");
  });
});

describe('what anchor prints for programs', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/anchor.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test('fits its schema', async () => {
    const odd = JSON.stringify(buildDebate('A: thesis p, asserts q', 'B: thesis q', 'A: q => p'));
    for (const [args, world] of [
      [['anchor', DEBATE, '--texts', COPIES], {}],
      [['anchor', '-', '--texts', COPIES], { input: odd }],
    ] as const) {
      validate(await json(args, world));
      expect(validate.errors).toBeNull();
    }
  });

  test.each(['essay', 'how', 'file', 'spans', 'found', 'notFound', 'coverage'])('has %s for good', async (field) => {
    const [first] = await reports(COPIES);
    expect(validate([{ ...first, further: 1 }])).toBe(true);
    expect(validate([{ ...first, [field]: undefined }].map((r) => JSON.parse(JSON.stringify(r)) as object))).toBe(false);
  });
});

test('anchor --help says what the exit status means', async () => {
  const { output } = await elenchus(['anchor', '--help']);
  expect(output.replaceAll(/\s+/g, ' ')).toContain('the exit status is then 0, or 1 with --strict');
});
