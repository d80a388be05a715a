import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { elenchus, json, jsonAbout, textAbout } from './world.ts';

interface Told {
  readonly kind: string;
  readonly score: number;
  readonly says: string;
  readonly why: string | null;
  readonly about: readonly string[];
  readonly claims: readonly string[];
  readonly facts: Readonly<Record<string, unknown>>;
}

const EMPTY = { ...buildDebate('A: thesis t'), people: [], essays: [], claims: [] };

describe('findings for people', () => {
  test('are sentences in turn, each with the ids of its claims and maybe a reason', async () => {
    const { output, exit } = await elenchus(['findings'], { columns: 200 });
    expect(output).toContain(
      [
        '1. Ada Lind and Bo Karr contradict each other in their theses: “The council should close the High Street to cars” against “The council should keep the High Street open to cars”. [close] [keep]',
        '   A street cannot be closed to cars and kept open to them at once.',
        '',
        '2. ',
      ].join('\n'),
    );
    expect(output).toMatch(/\n\d findings, the most telling first\.\n$/);
    expect(exit).toBe(0);
  });

  test('--most keeps the first of them', async () => {
    const { output } = await elenchus(['findings', '--most', '1']);
    expect(output).toContain('1. Ada Lind and Bo Karr');
    expect(output).not.toContain('\n2. ');
    expect(output).toMatch(/\n1 finding, the most telling first\.\n$/);
  });

  test.each(['0', '-1', '1.5', 'many', ''])('--most %j is wrong use', async (most) => {
    expect(await elenchus(['findings', `--most=${most}`])).toMatchObject({ exit: 2, output: '' });
  });

  test('where there are none, it is said what is missing', async () => {
    expect(await textAbout(EMPTY, 'findings')).toMatch(/\n\nThere is nothing to tell about this debate: it has no essay\.\n$/);
  });

  test('where there are few, it is said what more would need', async () => {
    const output = await textAbout(buildDebate('A: thesis t, asserts p q', 'A: p => t', 'A: q => t'), 'findings');
    expect(output).toContain('1. Author A argues for “Text of t” in two independent ways. [t]');
    expect(output.replaceAll(/\s+/g, ' ')).toContain('There is no more to tell about this debate: it has one author only, with whom nobody can be compared; nothing in it speaks against anything.');
  });

  test('words of a claim obey nobody', async () => {
    const debate = buildDebate('A: thesis t', 'B: thesis u', 't >< u');
    const output = await textAbout({ ...debate, claims: debate.claims.map((claim) => ({ ...claim, text: `Red \u001B[31m ${claim.id}` })) }, 'findings');
    expect(output).not.toContain('\u001B');
  });
});

describe('findings for programs', () => {
  test('have their sentences, what shows them and what they state', async () => {
    const [first, ...others] = (await json(['findings'])) as Told[];
    expect(first).toMatchObject({
      kind: 'contradiction',
      why: 'A street cannot be closed to cars and kept open to them at once.',
      about: ['close', 'keep'],
      authors: ['ada-lind', 'bo-karr'],
      essays: ['close-it', 'keep-it'],
      claims: ['close', 'keep'],
      facts: { clash: { id: 'x-act', kind: 'practical', strength: 'clear', scope: 'across', by: 'drawn' }, theses: true },
    });
    const scores = [first, ...others].map((told) => told?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  test('--most is about them too', async () => {
    expect(await json(['findings', '--most', '3'])).toHaveLength(3);
  });

  test('are an empty list where there is nothing to tell', async () => {
    expect(await jsonAbout(EMPTY, 'findings')).toEqual([]);
  });

  test('a premise that is not used to opposite ends says so with null', async () => {
    const told = (await jsonAbout(buildDebate('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, asserts p', 'B: p => u'), 'findings')) as Told[];
    expect(told.find(({ kind }) => kind === 'shared-premise')?.facts).toMatchObject({ claim: 'p', of: 2, opposite: null });
  });
});
