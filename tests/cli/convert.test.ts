import { describe, expect, test } from 'vitest';
import type { Debate } from '../../graph/model/schema.ts';
import { buildDebate } from '../graph/build.ts';
import { elenchus, FIXTURE, fixture } from './world.ts';

const ARGDOWN = '[Bell]: The bell rings at night.\n  + [Sleep]: People cannot sleep.\n';

describe('convert', () => {
  test('the format of a file shows in its text, what to write in the name of the output', async () => {
    const written = new Map<string, string>();
    const { exit, output, errors } = await elenchus(['convert', 'debate.txt', 'out.json'], { files: { 'debate.txt': ARGDOWN }, written });
    expect([exit, output]).toEqual([0, '']);
    expect(errors).toContain('debate.txt (Argdown) → out.json (Elenchus debate document)');
    const debate = JSON.parse(written.get('out.json') ?? '') as Debate;
    expect(debate.claims.map((c) => c.text)).toEqual(['The bell rings at night.', 'People cannot sleep.']);
    expect((await elenchus(['claims', '-'], { input: written.get('out.json') ?? '' })).exit).toBe(0);
  });

  test('a document converted into itself loses nothing', async () => {
    const written = new Map<string, string>();
    const { exit, output } = await elenchus(['convert', FIXTURE, 'copy.json', '--json'], { written });
    expect([exit, (JSON.parse(output) as { losses: unknown }).losses]).toEqual([0, []]);
    expect(JSON.parse(written.get('copy.json') ?? '')).toEqual(fixture());
  });

  test('what gets lost is named and counted, for people and for programs', async () => {
    const files = { 'in.json': JSON.stringify({ ...buildDebate('A: thesis t, asserts p q', 'A: p + q => t', 'p >< q') }) };
    const forPeople = await elenchus(['convert', 'in.json', 'out.tgf'], { files, written: new Map() });
    expect(forPeople.exit).toBe(0);
    expect(forPeople.errors).toMatch(/got lost:\n(?: {2}.*\n)* {2}1 inference /);
    const forPrograms = await elenchus(['convert', 'in.json', 'out.tgf', '--json'], { files, written: new Map() });
    expect(JSON.parse(forPrograms.output)).toMatchObject({
      from: [{ file: 'in.json', format: 'elenchus' }],
      to: { format: 'tgf', files: ['out.tgf'] },
      counts: { essays: 1, claims: 3, inferences: 1, supports: 0, rebuttals: 0, undercuts: 0, contradictions: 1 },
    });
    expect((JSON.parse(forPrograms.output) as { losses: { id: string }[] }).losses.map(({ id }) => id)).toContain('inferences');
  });

  test('a folder is one debate, in which each file is an essay', async () => {
    const files = {
      'night/one.argdown': ARGDOWN,
      'night/two.json': JSON.stringify(buildDebate('B: thesis u')),
      'night/notes.csv': 'no debate, only notes',
    };
    const written = new Map<string, string>();
    const { exit, errors } = await elenchus(['convert', 'night', 'out.json'], { files, written });
    expect(exit).toBe(1);
    expect(errors).toContain('night/notes.csv:1:1: error unknown-format');
    expect((JSON.parse(written.get('out.json') ?? '') as Debate).essays).toHaveLength(2);
  });

  test('every command takes a debate in any format', async () => {
    const { exit, output } = await elenchus(['claims', 'debate.argdown', '--json'], { files: { 'debate.argdown': ARGDOWN } });
    expect([exit, (JSON.parse(output) as unknown[]).length]).toEqual([0, 2]);
  });

  test('- is standard input and output, and --from and --to name the formats', async () => {
    const { exit, output, errors } = await elenchus(['convert', '-', '-', '--from', 'argdown', '--to', 'elenchus'], { input: ARGDOWN });
    expect([exit, (JSON.parse(output) as Debate).claims.length]).toEqual([0, 2]);
    expect(errors).toContain('<stdin> (Argdown)');
  });

  test.each([
    ['a name that says nothing', ['convert', FIXTURE, 'out'], 'add --to'],
    ['a format that nobody knows', ['convert', FIXTURE, 'out.x', '--to', 'aifx'], 'no format "aifx" is written'],
    ['a format that is not read', ['convert', FIXTURE, 'out.json', '--from', 'dot'], 'no format "dot" is read'],
    ['no output', ['convert', FIXTURE], 'OUT'],
    ['two things on standard output', ['convert', FIXTURE, '-', '--to', 'aif', '--json'], 'name a file'],
  ])('%s is wrong use', async (_, args, why) => {
    const { exit, output, errors } = await elenchus(args);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toContain(why);
  });

  test('what cannot be read or written is told with its place', async () => {
    const gone = await elenchus(['convert', 'gone.json', 'out.json']);
    expect([gone.exit, gone.errors]).toEqual([1, expect.stringMatching(/^gone\.json:1:1: error unreadable: /)]);
    const full = await elenchus(['convert', FIXTURE, 'out.json']);
    expect([full.exit, full.errors]).toEqual([1, expect.stringMatching(/^out\.json:1:1: error unwritable: /)]);
  });
});
