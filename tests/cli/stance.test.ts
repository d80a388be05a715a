import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { complaintsOf } from './judge.ts';
import { elenchus, FIXTURE, json } from './world.ts';

const DEBATE = buildDebate('A: thesis t s, asserts p q', 'B: thesis u, asserts r', 'A: p => t', 'A: q => s', 'B: r => u', 'r >< p');

const about = (...options: string[]) => elenchus(['stance', '-', ...options], { input: JSON.stringify(DEBATE), columns: 1000 });

describe('stance for people', () => {
  test('tells how each thesis stands, essay by essay', async () => {
    const { output, exit } = await about('--accept', 'p');
    expect(output.split('\n').slice(3)).toEqual([
      'You accept one claim.',
      'With that, “Text of t” (Author A) stands; “Text of u” (Author B) falls, because you accept “Text of p”, which excludes “Text of r”; one thesis is open.',
      'Decide next on “Text of q”: if you accept it, one thesis stands; if you reject it, one thesis falls.',
      '',
      'Author A, in “A” [A]',
      '  “Text of t” stands: it follows from “Text of p”, which you accept.',
      '    [t] from [p]',
      '  “Text of s” is open. It would stand if you also accepted “Text of q”.',
      '    [s] with [q]',
      '',
      'Author B, in “B” [B]',
      '  “Text of u” falls: you accept “Text of p”, which excludes “Text of r”.',
      '    [u] by [p]',
      '',
      '3 theses: 1 standing, 1 falling, 1 open; no marks that clash.',
      '',
    ]);
    expect(exit).toBe(0);
  });

  test('tells where the marks clash', async () => {
    const { output } = await about('--accept', 'p', 'r', '--reject', 's');
    expect(output).toContain('\nTwo of your marks clash.\nYou accept both “Text of r” and “Text of p”, which exclude each other.\n');
    expect(output).toMatch(/; 1 clash of marks\.\n$/);
  });

  test('without marks everything is open', async () => {
    const { output } = await elenchus(['stance']);
    expect(output).toContain('\nYou have neither accepted nor rejected anything yet.\nAll three theses are open.\n');
  });
});

describe('stance for programs', () => {
  test('has the marks, the theses, the clashes and what to decide next', async () => {
    const { output } = await about('--json', '--accept', 'p', '--reject', 's');
    expect(JSON.parse(output)).toMatchObject({
      accepted: ['p'],
      rejected: ['s'],
      theses: [
        { essay: 'A', thesis: 't', status: 'stands', premises: ['p'], steps: ['#1'] },
        { essay: 'A', thesis: 's', status: 'falls', because: [{ at: 's', how: 'rejected', marks: ['s'], by: null }] },
        { essay: 'B', thesis: 'u', status: 'falls', because: [{ at: 'r', how: 'excluded', marks: ['p'], by: 'x1' }] },
      ],
      clashes: [],
      next: null,
    });
  });

  test.each([
    [[]],
    [['--accept', 'footfall', 'walkers-buy', 'trade-down']],
    [['--accept', 'footfall', 'walkers-buy', '--reject', 'trade-up', 'close']],
    [['--reject', 'bus-thin']],
  ])('%j fits the schema', async (options) => {
    expect(complaintsOf('stance', await json(['stance', ...options]))).toEqual([]);
  });

  test('the schema tells the three kinds of thesis apart', async () => {
    const answer = (await json(['stance'])) as { readonly theses: readonly object[] };
    expect(complaintsOf('stance', { ...answer, theses: [{ ...answer.theses[0], status: 'stands' }] })).not.toEqual([]);
  });
});

describe('marks', () => {
  test('the order of options does not matter, and the debate comes first', async () => {
    const one = await elenchus(['stance', FIXTURE, '--accept', 'footfall', '--reject', 'keep', '--json']);
    expect((await elenchus(['stance', '--json', FIXTURE, '--reject', 'keep', '--accept', 'footfall'])).output).toBe(one.output);
  });

  test.each([
    ['an id that no claim has', ['--accept', 'nothing'], 'the debate has no claim "nothing"'],
    ['a claim that is both accepted and rejected', ['--accept', 'keep', '--reject', 'keep'], '"keep" is both accepted and rejected'],
    ['an option without ids', ['--accept'], 'argument missing'],
  ])('%s is wrong use', async (_, options, why) => {
    const { exit, output, errors } = await elenchus(['stance', FIXTURE, ...options]);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toContain(why);
  });
});
