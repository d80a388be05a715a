import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Debate } from '../../graph/model/schema.ts';
import { elenchus, FIXTURE, fixtureText, json } from './world.ts';

const A = 'tests/fixtures/night-bell/debate.json';
const B = 'tests/fixtures/night-bell/second-reading.json';

function reading(path: string): Debate {
  return JSON.parse(fixtureText(path)) as Debate;
}

/** Compares A with what becomes of B. */
function against(change: (b: Debate) => unknown): Promise<Awaited<ReturnType<typeof elenchus>>> {
  const b = reading(B);
  change(b);
  return elenchus(['agreement', A, '-', '--json'], { input: JSON.stringify(b) });
}

describe('agreement', () => {
  test('compares essays by their texts, whatever the readings call them, and leaves out the others', async () => {
    expect(await json(['agreement', A, B])).toMatchObject([
      {
        essay: 'keep-the-bell',
        essayInB: 'let-the-bell-ring',
        claims: { a: 15, b: 17, matched: 13 },
        onlyA: ['chosen', 'ringer'],
        onlyB: ['old-houses', 'chosen', 'loudspeaker', 'ringers'],
        stanceDiffers: [{ a: 'scarce', b: 'no-choice', inA: 'concedes', inB: 'reports' }],
        agreement: { voice: { units: 13, observed: 1, kappa: 1, alpha: 1 }, stance: { units: 13, observed: 0.9231 } },
      },
    ]);
  });

  test('people are the same by their name where their ids differ', async () => {
    expect((await against((b) => b.people.splice(2, 1, { id: 'orlov', name: 'Dr. Petrov', kind: 'person' }))).output).toContain('"inB": "orlov"');
    expect((await elenchus(['agreement', A, B, '--json'])).output).not.toContain('"inB": "orlov"');
  });

  test('a figure that is undefined is null for programs and a dash for people', async () => {
    const own = reading(A);
    for (const claim of own.claims) for (const occurrence of claim.occurrences) occurrence.voice = 'ilse-marek';
    const world = { files: { 'own.json': JSON.stringify(own) } };
    expect(await json(['agreement', 'own.json', 'own.json'], world)).toMatchObject([
      { agreement: { voice: { observed: 1, kappa: null, alpha: null } } },
      { essay: 'still-the-nights' },
    ]);
    const { output } = await elenchus(['agreement', 'own.json', 'own.json'], world);
    expect(output).toMatch(/^ {2}voice +15 +100 % +– +–$/m);
    expect(output.replaceAll('\n', ' ')).toContain('– is undefined: nothing to judge, or one category for all.');
  });

  test('tells a person every difference', async () => {
    const { exit, output, errors } = await elenchus(['agreement', A, B]);
    expect([exit, errors]).toEqual([0, '']);
    for (const line of [
      '  15 claims in A, 17 claims in B, 13 of them matched.',
      '  Claims only in B\n    The rule is for new houses [old-houses]',
      '  Another stance\n    A concedes: Tenants have no choice [scarce]\n    B reports: Tenants cannot choose [no-choice]',
      '    A loudspeaker comes last [loudspeaker] → Do not silence the bell [keep]',
      '  Contradictions only in A\n    Let the bell strike at night [ring] >< Silence the bell at night [still]',
    ]) {
      expect(output).toContain(`${line}\n`);
    }
  });

  test('a reading agrees with itself, and has no differences', async () => {
    const { output } = await elenchus(['agreement', A, A]);
    expect(output).not.toMatch(/only in|Another/);
    expect(output).toContain('\n2 essays in both readings, 21 claims matched.\n');
  });
});

describe('readings that cannot be compared', () => {
  test('of no common essay', async () => {
    const { exit, output, errors } = await elenchus(['agreement', A, FIXTURE]);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toBe(
      'elenchus: the readings have no essay in common: one is of "keep-the-bell", "still-the-nights" and "ring-by-day", the other of "close-it", "keep-it" and "wait"\n',
    );
  });

  const renamed = (b: Debate): Debate => JSON.parse(JSON.stringify(b).replaceAll('"let-the-bell-ring"', '"keep-the-bell"')) as Debate;

  test.each([
    ['different texts', '0'.repeat(64), 'the digests of their texts differ'],
    ['a text that is not known', null, 'a reading does not say by a digest which text it is of'],
  ])('of %s', async (_, sha256, why) => {
    const b = renamed(reading(B));
    for (const essay of b.essays) essay.sha256 = sha256;
    const { exit, output, errors } = await elenchus(['agreement', A, '-'], { input: JSON.stringify(b) });
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toBe(`elenchus: the readings of "keep-the-bell" cannot be compared: ${why}; read the same text\n`);
  });

  test('for lack of a second one', async () => {
    expect(await elenchus(['agreement', A])).toMatchObject({ exit: 2, output: '' });
    expect((await elenchus(['agreement', '-', '-'])).errors).toContain('standard input holds one debate');
  });

  test('because one or both are broken: all problems are told', async () => {
    const world = { files: { 'a.json': '{', 'b.json': '[' } };
    const { exit, output, errors } = await elenchus(['agreement', 'a.json', 'b.json'], world);
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toMatch(/^a\.json:1:2: error .*\nb\.json:1:2: error /);
    expect(await elenchus(['agreement', A, 'b.json'], world)).toMatchObject({ exit: 1, output: '' });
  });
});

describe('what agreement prints for programs', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/agreement.schema.json', import.meta.url), 'utf8')) as object;
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test.each([[[A, B]], [[B, A]], [[A, A]]])('fits its schema: %j', async (readings) => {
    validate(await json(['agreement', ...readings]));
    expect(validate.errors).toBeNull();
  });

  test('fits its schema where nothing matches', async () => {
    const { output } = await against((b) => {
      for (const claim of b.claims) for (const occurrence of claim.occurrences) occurrence.anchors = [];
    });
    validate(JSON.parse(output));
    expect(validate.errors).toBeNull();
  });
});
