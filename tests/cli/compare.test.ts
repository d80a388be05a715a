import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { complaintsOf } from './judge.ts';
import { elenchus, FIXTURE, fixture, json } from './world.ts';

/** Of a debate of the test's own, on standard input. */
const about = (debate: object, ...args: string[]) => elenchus(['compare', ...args, '-'], { input: JSON.stringify(debate) });

describe('compare for people', () => {
  test('begins with the answer in sentences', async () => {
    const { output, exit } = await elenchus(['compare', 'ada-lind', 'bo-karr'], { columns: 1000 });
    expect(output.split('\n').slice(3, 11)).toEqual([
      'Ada Lind and Bo Karr agree on one claim: “Without cars the air in the High Street would be cleaner”.',
      '',
      'Beyond that, each relies on premises that the other does not use: Ada Lind on six, Bo Karr on six.',
      '',
      'They part at two points, and most turns on this one: Ada Lind holds “Shops in the High Street would sell more after closure”, Bo Karr holds “Shops in the High Street would sell less after closure”.',
      '',
      'If it were settled, their other clash would not fall away by that alone, but it rests on it in part for both authors. One thesis of Ada Lind and one of Bo Karr rest on it, at least in part.',
      '',
    ]);
    expect(exit).toBe(0);
  });

  test('tells how each voices what both hold, also through a case', async () => {
    const { output } = await about(buildDebate('A: thesis t, asserts dogs', 'B: thesis u, concedes pets', 'dogs case pets', 'A: dogs => t'), 'a', 'b');
    expect(output).toContain('  Text of pets [pets]\n    Author A asserts a case of it, [dogs] and relies on it [A]\n    Author B concedes it without relying on it [B]\n');
  });

  test('tells the crux with what falls and rests with it, then the other contradictions', async () => {
    const debate = buildDebate('A: thesis t s, asserts p', 'B: thesis u v, asserts q', 'A: p => t', 'A: p -> s', 'B: q => u', 'B: q -> v', 'p >< q', 't >< u', 's >< v');
    const { output } = await about(debate, 'a', 'b');
    expect(output).toContain(
      [
        'The crux',
        '  Author A holds: [x1]',
        '    Text of p [p]',
        '  Author B holds:',
        '    Text of q [q]',
        '    If settled for Author A, away falls [x2]',
        '    If settled for Author B, away falls [x2]',
        '    For both authors, in part, rests on it [x3]',
        '',
        'Their other contradictions',
        '  Author A holds: [x2]',
      ].join('\n'),
    );
    expect(output).toMatch(/\nNo claims in common, 3 contradictions, 1 crux\.\n$/);
  });

  test('shows five premises of each, and where to find the rest', async () => {
    const { output } = await elenchus(['compare', 'lind', 'karr']);
    expect(output).toContain('\nOnly Ada Lind relies on\n');
    expect(output).toContain('\n  and 1 more; elenchus reliance --author ada-lind has all\n');
  });

  test('says plainly that there is nothing', async () => {
    const { output } = await about(buildDebate('A: thesis t', 'B: thesis u'), 'a', 'b');
    expect(output).toContain('Author A and Author B hold no claim in common.');
    expect(output).toMatch(/\nNo contradiction between the two is recorded\.\n\nNo claims in common, no contradictions\.\n$/);
  });
});

describe('compare for programs', () => {
  test('has the same pair in the same order, whoever is named first', async () => {
    const one = (await json(['compare', 'Lind', 'Karr'])) as { readonly authors: readonly { readonly author: string }[] };
    expect(one.authors.map(({ author }) => author)).toEqual(['ada-lind', 'bo-karr']);
    expect(await json(['compare', 'Karr', 'Lind'])).toEqual(one);
  });

  test('has clashes and cruxes by the ids of the contradictions', async () => {
    expect(await json(['compare', 'Lind', 'Karr'])).toMatchObject({
      clashes: [
        { id: 'x-act', kind: 'practical', stands: [{ author: 'ada-lind', claims: ['close'], commitment: 'holds' }, { author: 'bo-karr', claims: ['keep'] }] },
        { id: 'x-trade', stands: [{ claims: ['trade-up'], theses: ['close'] }, { claims: ['trade-down'], theses: ['keep'] }] },
      ],
      cruxes: [{ id: 'x-trade', falling: [[], []], fallingEitherWay: [], restingForBoth: ['x-act'], restingForOne: [] }],
    });
  });

  test.each([['Lind', 'Karr'], ['Lind', 'one thing'], ['Karr', 'one thing']])('%s and %s fit the schema', async (a, b) => {
    expect(complaintsOf('compare', await json(['compare', a, b]))).toEqual([]);
  });

  test('a debate with rejections, cases and consequences fits the schema', async () => {
    const debate = buildDebate('A: thesis t, asserts p dogs', 'B: thesis u, asserts pets, rejects p', 'C: asserts p, reports u', 'C: p => u', 'dogs case pets', 'A: p => t', 't >< u');
    expect(complaintsOf('compare', await json(['compare', 'a', 'b', '-'], { input: JSON.stringify(debate) }))).toEqual([]);
    expect(complaintsOf('compare', {})).not.toEqual([]);
  });
});

describe('who is compared', () => {
  test('the debate may follow the two authors', async () => {
    expect((await elenchus(['compare', 'Lind', 'Karr', FIXTURE])).output).toBe((await elenchus(['compare', 'Lind', 'Karr'])).output);
    expect((await elenchus(['compare', '--json', 'Lind', 'Karr', FIXTURE])).output).toBe((await elenchus(['compare', 'Lind', 'Karr', '--json'])).output);
  });

  test.each([
    ['nobody of that name', ['compare', 'nobody', 'Karr'], '"nobody" has an essay in the debate; its authors are Ada Lind (ada-lind), Bo Karr (bo-karr) and'],
    ['a name that fits several', ['compare', 'a', 'Karr'], '"a" may be any of Ada Lind (ada-lind), Bo Karr (bo-karr) and'],
    ['the same author twice', ['compare', 'Ada', 'Lind'], '"Ada" and "Lind" are the same author'],
    ['one author only', ['compare', 'Ada'], "missing required argument 'B'"],
    ['too many arguments', ['compare', 'Ada', 'Bo', FIXTURE, FIXTURE], 'too many arguments'],
  ])('%s is wrong use', async (_, args, why) => {
    const { exit, output, errors } = await elenchus(args);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toContain(why);
  });

  test('--help tells what comes in which order', async () => {
    expect((await elenchus(['compare', '--help'])).output).toContain('Usage: elenchus compare [options] <A> <B> [DEBATE]');
  });

  test('a debate with errors has no answer', async () => {
    expect(await about({ ...fixture(), people: [] }, 'a', 'b')).toMatchObject({ exit: 1, output: '' });
  });
});
