/** Q13 at the command: a picture is a debate again. */
import { describe, expect, test } from 'vitest';
import { rendered } from './rendered.ts';
import { elenchus, fixture, json } from './world.ts';

const FORMATS = ['svg', 'png', 'pdf'];
const ids = (value: unknown): string[] => (value as { id: string }[]).map(({ id }) => id);

describe.each(FORMATS)('Q13 a rendered %s named as a debate', (format) => {
  const file = `out.${format}`;
  const carrying = async (...args: string[]) => ({ files: { [file]: (await rendered(file, args)).bytes } });

  test('Q13 answers like the debate', async () => {
    const world = await carrying('--all');
    for (const command of ['essays', 'claims', 'reliance', 'contradictions']) expect(await json([command, file], world)).toEqual(await json([command]));
    expect((await elenchus(['check', file], world)).output).toContain(`${file}: no errors`);
  });

  test('Q12 holds what it shows: an essay brings its claims, with the names of the others that voice them', async () => {
    const world = await carrying('--essay', 'wait');
    const voiced = fixture().claims.filter(({ occurrences }) => occurrences.some(({ essay }) => essay === 'wait'));
    expect(ids(await json(['claims', file], world))).toEqual(voiced.map(({ id }) => id));
    const others = new Set(voiced.flatMap(({ occurrences }) => occurrences.map(({ essay }) => essay)));
    expect(ids(await json(['essays', file], world))).toEqual(fixture().essays.map(({ id }) => id).filter((id) => others.has(id)));
  });

  test('Q13 can be drawn again', async () => {
    const world = await carrying('--compare', 'Lind', 'Karr');
    const claims = ids(await json(['claims', file], world)).length;
    const again = await rendered('again.svg', [file, '--all', '--json'], world);
    expect(JSON.parse(again.output)).toMatchObject({ description: expect.stringMatching(`^${claims} of ${claims} claims`) as string });
  });

  test('Q13 with --picture-only it is refused, with a remedy', async () => {
    const world = await carrying('--all', '--picture-only');
    const { exit, output, errors } = await elenchus(['claims', file], world);
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toBe(`${file}:1:1: error picture-only: this ${format.toUpperCase()} is a picture, and carries no debate that could be opened; open the debate itself, or export the picture again so that it can be opened\n`);
  });

  test('Q13 on standard input as well', async () => {
    if (format !== 'svg') return;
    const { text } = await rendered(file);
    expect((await elenchus(['essays', '-'], { input: text })).exit).toBe(0);
  });

  test('Q13 one that is cut off is told, and not taken for text', async () => {
    const { bytes } = await rendered(file, ['--all']);
    const { exit, errors } = await elenchus(['claims', file], { files: { [file]: bytes.subarray(0, 700) } });
    expect(exit).toBe(1);
    expect(errors).toContain('error picture-only');
  });
});
