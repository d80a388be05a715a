import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { elenchus, fixture, json, jsonAbout, textAbout } from './world.ts';

/** One contradiction across, one within, and one that nobody drew. */
const MIXED = buildDebate('A: thesis p q, asserts r', 'B: thesis q, rejects r', 'p >< q');

/** Between B and D; from what A holds follows, by a step of B, what D contradicts, and by another what A contradicts. */
const CHAINED = buildDebate('A: thesis t, asserts p', 'B: thesis c u, asserts p', 'B: p => c', 'B: p => u', 'D: thesis d', 'c >< d', 't >< u');

describe('contradictions for people', () => {
  test('shows the two sides, what each holds, and the reason', async () => {
    const { output, exit } = await elenchus(['contradictions']);
    expect(output).toContain(
      [
        '2. Ada Lind against Bo Karr [x-trade]',
        '   Across authors, contrary: both may be false, but not both true.',
        '   Ada Lind holds, in [close-it]:',
        '     Shops in the High Street would sell more after closure. [trade-up]',
        '   Bo Karr holds, in [keep-it]:',
        '     Shops in the High Street would sell less after closure. [trade-down]',
        '   Why they exclude each other:',
        '     Sales cannot both rise and fall after one closure, though they may stay as',
        '     they are.',
      ].join('\n'),
    );
    expect(exit).toBe(0);
  });

  test('says which are arguable', async () => {
    expect((await elenchus(['contradictions'], { columns: 200 })).output).toMatch(/\[x-haste\]\n.*\(arguable: it depends on a reading\)/);
  });

  test('an author on both sides stands against nobody, and is named once', async () => {
    const output = await textAbout(MIXED, 'contradictions', '--within');
    expect(output).toContain('Author A [x1 within a]\n   Within one author');
    expect(output).toContain('   Author A holds, in [A]:\n     Text of p [p]\n   and holds, in [A]:\n     Text of q [q]\n');
  });

  test('authors on one side stand there together', async () => {
    const output = await textAbout(buildDebate('A: thesis p', 'B: thesis q', 'C: thesis p', 'p >< q'), 'contradictions');
    expect(output).toContain('1. Author A and Author C against Author B [x1]');
    expect(output).toContain('Author A and Author C hold, in [A] and [C]:');
  });

  test('a rejection is told as one', async () => {
    const output = await textAbout(MIXED, 'contradictions');
    expect(output).toContain('Across authors, derived: one side rejects what the other holds.');
    expect(output).toContain('Author A holds, in [A]:\n     Text of r [r]\n   Author B rejects, in [B]:\n     Text of r [r]\n');
  });

  test('the side with the earlier essay comes first, however the debate is written down', async () => {
    const debate = fixture();
    debate.essays.reverse();
    for (const { claims } of debate.contradictions) claims.reverse();
    const output = await textAbout(debate, 'contradictions');
    expect(output).toContain('Ada Lind against Bo Karr [x-act]');
  });

  test('what follows is told step by step, with what it depends on', async () => {
    expect(await textAbout(CHAINED, 'contradictions', '--derived')).toContain(
      [
        '2. Author A against Author D [x1 through a to c]',
        '   Across authors, derived through a chain, contrary: both may be false, but not',
        '   both true (arguable: it depends on steps that others draw).',
        '   Author A holds, in [A]:',
        '     Text of p [p]',
        '   From this follows, as Author B argues, in [B]:',
        '     Text of c [c]',
        '   Author D holds, in [D]:',
        '     Text of d [d]',
        '   It is a contradiction only if the step of Author B is granted; Author A does',
        '   not draw it.',
        '   Why they exclude each other:',
        '     They exclude each other.',
      ].join('\n'),
    );
  });

  test('what restates a contradiction is told under it, and counted apart', async () => {
    const output = await textAbout(CHAINED, 'contradictions');
    expect(output).toContain(
      [
        '   One more way to the same:',
        '   - Author A holds “Text of p”, from which, by a step of Author B, follows',
        '     “Text of u”; they hold “Text of t”. [x2 through a to u within a]',
      ].join('\n'),
    );
    expect(output).toMatch(/\n3 contradictions: 3 across authors, 0 within one author; and 1 more way to the\nsame\.\n$/);
  });

  test('closes with the counts, also when there is nothing', async () => {
    expect(await textAbout(MIXED, 'contradictions')).toMatch(/\n3 contradictions: 2 across authors, 1 within one author\.\n$/);
    expect((await elenchus(['contradictions', '--within'])).output).toMatch(/\n\nNo contradictions\.\n$/);
  });
});

describe('contradictions for programs', () => {
  test('every contradiction has its kind, scope, explanation and sides with anchors', async () => {
    expect(await json(['contradictions'])).toContainEqual({
      id: 'x-act',
      kind: 'practical',
      strength: 'clear',
      scope: 'across',
      derived: false,
      by: 'drawn',
      contradiction: 'x-act',
      explanation: 'A street cannot be closed to cars and kept open to them at once.',
      sides: [
        {
          author: 'ada-lind',
          essay: 'close-it',
          claims: ['close'],
          commitment: 'holds',
          anchors: [{ essay: 'close-it', start: 37, end: 67 }],
        },
        {
          author: 'bo-karr',
          essay: 'keep-it',
          claims: ['keep'],
          commitment: 'holds',
          anchors: [{ essay: 'keep-it', start: 444, end: 474 }],
        },
      ],
      restatements: [],
    });
  });

  test('one through a chain has the chain, and the anchors of its premises', async () => {
    const answer = (await json(['contradictions', '--derived'])) as { sides: unknown[] }[];
    expect(answer).toHaveLength(1);
    expect(answer[0]).toMatchObject({ id: 'x-act through author-of-wait to keep', strength: 'arguable', derived: true, by: 'consequence', contradiction: 'x-act' });
    expect(answer[0]?.sides[1]).toEqual({
      author: 'author-of-wait',
      essay: 'wait',
      claims: ['keep'],
      commitment: 'follows',
      chain: {
        premises: ['no-way-in'],
        steps: [{ id: 'i-keep-reach', kind: 'inference', author: 'bo-karr', essay: 'keep-it', premises: ['no-way-in'], conclusion: 'keep' }],
      },
      anchors: [{ essay: 'wait', start: 703, end: 733 }],
    });
  });

  test('what restates a contradiction stands in it, or by itself where that is not asked for', async () => {
    const ids = async (...options: string[]): Promise<string[]> => {
      const answer = (await jsonAbout(CHAINED, 'contradictions', ...options)) as { id: string; restatements: { id: string }[] }[];
      return answer.map(({ id, restatements }) => [id, ...restatements.map((restatement) => restatement.id)].join(' <- '));
    };
    expect(await ids()).toEqual(['x1', 'x2 <- x2 through a to u within a', 'x1 through a to c']);
    expect(await ids('--drawn')).toEqual(['x1', 'x2']);
    expect(await ids('--derived')).toEqual(['x2 through a to u within a', 'x1 through a to c']);
    expect(await ids('--derived', '--within')).toEqual(['x2 through a to u within a']);
  });

  test('an answered objection is no contradiction of its author', async () => {
    expect(await json(['contradictions', '--within'])).toEqual([]);
  });

  test.each([
    [[], ['across', 'within', 'across']],
    [['--within'], ['within']],
    [['--across'], ['across', 'across']],
  ])('%j keeps the scopes %j', async (options, scopes) => {
    const answer = (await jsonAbout(MIXED, 'contradictions', ...options)) as { scope: string; derived: boolean }[];
    expect(answer.map((contradiction) => contradiction.scope)).toEqual(scopes);
  });

  test('--within and --across together are wrong use', async () => {
    expect(await elenchus(['contradictions', '--within', '--across'])).toMatchObject({ exit: 2, output: '' });
  });

  test('--drawn and --derived together are wrong use', async () => {
    expect(await elenchus(['contradictions', '--drawn', '--derived'])).toMatchObject({ exit: 2, output: '' });
  });
});
