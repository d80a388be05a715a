import { describe, expect, test } from 'vitest';
import { apxFormat, iccmaFormat, tgfFormat } from '../../../graph/formats/frameworks/framework-formats.ts';
import { readFramework } from '../../../graph/formats/frameworks/read-framework.ts';
import { writeDebate } from '../../../graph/formats/losses.ts';
import { formatOf } from '../../../graph/formats/recognise.ts';
import type { Format } from '../../../graph/formats/format.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import { brokenVersions, HOSTILE_TEXTS } from './hostile.ts';
import { expectNeverThrows, expectRoundTrips } from './round-trip.ts';

const TEXTS = {
  af: '# the bell\np af 3\n1 2\n2 1\n2 3\n3 3\n',
  apx: 'arg(ring).\narg(sleep).\narg("the mayor").\natt(ring,sleep).\natt(sleep,ring).\natt(sleep,"the mayor").\natt("the mayor","the mayor").\n',
  tgf: 'ring\nsleep\nmayor\n#\nring sleep\nsleep ring\nsleep mayor\nmayor mayor\n',
} as const;

const FORMATS = { af: iccmaFormat, apx: apxFormat, tgf: tgfFormat } as const;

async function read(format: Format, text: string): Promise<Debate> {
  const reading = await format.reader?.read({ name: 'bells.txt', text }, []);
  if (reading?.debate === undefined) throw new Error('it cannot be read');
  return reading.debate;
}

function textOf({ writer, ...format }: Format, debate: Debate): string {
  if (writer === undefined) throw new Error('it is written');
  return writeDebate(debate, { ...format, writer }).files[0].text;
}

function attacksIn(text: string): string[] {
  const { framework } = readFramework(text);
  return (framework?.attackers ?? []).flatMap((sources, to) => sources.map((from) => `${framework?.labels[from]} ${framework?.labels[to]}`)).toSorted();
}

describe.each(Object.entries(FORMATS))('%s', (id, format) => {
  test('it is told by its text', () => {
    expect(formatOf({ name: 'bells.txt', text: TEXTS[id as keyof typeof TEXTS] })?.id).toBe(id);
  });

  test('arguments are claims, attacks are rebuttals, and an attack on itself is told', async () => {
    const { claims, rebuttals, essays } = await read(format, TEXTS[id as keyof typeof TEXTS]);
    expect([claims.length, rebuttals.length, essays.length]).toEqual([3, 3, 1]);
    const reading = await format.reader?.read({ name: 'x', text: TEXTS[id as keyof typeof TEXTS] }, []);
    expect(reading?.diagnostics).toMatchObject([{ severity: 'warning', code: 'self-attack' }]);
  });

  test('what was read and is written again has the same labels and attacks, those on itself too', async () => {
    const text = TEXTS[id as keyof typeof TEXTS];
    expect(attacksIn(textOf(format, await read(format, text)))).toEqual(attacksIn(text));
  });

  test('reading what was written gives the same debate, up to what was told as lost', async () => {
    await expectRoundTrips(format);
  });

  test('broken files are told, never thrown', async () => {
    await expectNeverThrows(format, [...HOSTILE_TEXTS, ...brokenVersions(TEXTS[id as keyof typeof TEXTS])]);
  });
});

test('labels of one format are kept in the others as far as these allow them', async () => {
  const debate = await read(apxFormat, TEXTS.apx);
  expect(attacksIn(textOf(tgfFormat, debate))).toEqual(['a1 a1', 'ring sleep', 'sleep a1', 'sleep ring']);
  expect(textOf(iccmaFormat, debate)).toContain('# argument 3: "the mayor"\n');
});

test('a text with a line # in it is no framework', () => {
  expect(formatOf({ name: 'essay.txt', text: 'A heading\n#\nSome words about bells.\n' })?.id).not.toBe('tgf');
});
