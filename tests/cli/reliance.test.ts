import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { elenchus, fixture, json, jsonAbout, textAbout } from './world.ts';

interface AuthorsReliance {
  readonly author: string;
  readonly premises: readonly { readonly claim: string }[];
}

const LOAD = buildDebate('A: thesis t u, asserts p q r s', 'A: p => t', 'A: q => u', 'A: r => u');

describe('reliance for people', () => {
  test('every author has the theses and then the premises, direct ones first', async () => {
    const { output, exit } = await elenchus(['reliance', '--author', 'ada'], { columns: 200 });
    const lines = ['Ada Lind', '[close-it]', 'Thesis', '[close]', 'Argued in', 'Relies directly on', '[air]', 'in two steps on', '[exhaust]\n       '];
    const places = lines.map((line) => output.indexOf(line));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(exit).toBe(0);
  });

  test('authors come by the date of their essays, and an unknown author is called unknown', async () => {
    const debate = fixture();
    debate.essays.reverse();
    const output = await textAbout(debate, 'reliance');
    const places = ['\nAda Lind\n', '\nBo Karr\n', '\nUnknown author of “One thing after the other”\n'].map((name) => output.indexOf(name));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('two essays of one author stand under one name', async () => {
    const debate = fixture();
    for (const essay of debate.essays) essay.author = 'ada-lind';
    const output = await textAbout(debate, 'reliance');
    expect(output.match(/^Ada Lind$/gm)).toHaveLength(1);
    expect(output).toMatch(/\n1 author relies on 14 premises, .*\.\n$/);
  });

  test('a source’s voice is marked and named, and so are concessions and what is left unsaid', async () => {
    const { output } = await elenchus(['reliance'], { columns: 200 });
    expect(output).toContain('     “ Children at the street’s school have asthma more often than elsewhere in town. (in the voice of the town clinic) [asthma]');
    expect(output).toContain('(left unsaid) [walkers-buy]');
  });

  test('a load-bearing premise is marked, with the thesis that falls where only some do', async () => {
    const output = await textAbout(LOAD, 'reliance');
    expect(output).toContain('    *  Text of p (load-bearing for [t]) [p]\n');
    expect(output).toContain('       Text of q [q]\n');
    expect(output).toMatch(/\n1 author relies on 3 premises, 1 of them load-bearing\.\n$/);
  });

  test('the legend explains the marks in one line', async () => {
    const { output } = await elenchus(['reliance']);
    expect(output).toContain('\n* load-bearing: without it a thesis no longer follows; “ in a source’s voice\n');
  });

  test('R11 every thesis is followed by the ways in which it is argued, with their premises in short', async () => {
    const output = await textAbout(buildDebate('A: thesis t u, asserts p q r s', 'A: p + q => t', 'A: r => t', 'A: s => u'), 'reliance');
    expect(output).toContain(`  Theses
       Text of t [t]
         Argued in two independent ways: either of these two sets of premises
         suffices, and they share no premise:
         – “r” [r]
         – “p” [p] and “q” [q]
       Text of u [u]
         Argued in one way, from this premise:
         – “s” [s]
`);
  });

  test('R9 of many sets of premises some are shown, and the rest is counted', async () => {
    const output = await textAbout(buildDebate('A: thesis t', ...[...'abcdefg'].map((premise) => `A: ${premise} => t`)), 'reliance');
    expect(output).toContain('– “c” [c]\n           and 4 more; --json has them all\n');
    expect(output).not.toContain('“d”');
  });

  test('R7 of a set of very many premises some are shown, and the rest is counted', async () => {
    const premises = Array.from({ length: 30 }, (_, i) => `p${i}`);
    const output = await textAbout(buildDebate('A: thesis t', `A: ${premises.join(' + ')} => t`), 'reliance');
    expect(output.replaceAll(/\s+/g, ' ')).toContain('and “p11” [p11] and 18 more premises Relies directly on');
  });

  test('R8 a thesis that stands by itself, and one that nothing leads to but a circle, say so', async () => {
    const output = await textAbout(buildDebate('A: thesis t u, asserts p', 'A: p => u', 'A: u => p'), 'reliance');
    expect(output).toContain('[t]\n         It stands by itself: no inference leads to it.\n       Text of u [u]\n         No premises suffice for it:');
  });

  test('an essay without thesis and one without premises say so', async () => {
    const output = await textAbout(buildDebate('A: asserts p', 'B: thesis t'), 'reliance');
    expect(output).toContain('No thesis is recorded');
    expect(output).toContain('No premise is recorded');
  });
});

describe('reliance for programs', () => {
  test('every premise has its voice, stance, place and weight', async () => {
    const answer = await json(['reliance']);
    expect(answer).toMatchObject([
      { author: 'ada-lind', essay: 'close-it', theses: ['close'] },
      { author: 'bo-karr', essay: 'keep-it', theses: ['keep'] },
      { author: 'author-of-wait', authorName: null, essay: 'wait', theses: ['wait'] },
    ]);
    expect((answer as AuthorsReliance[])[0]?.premises).toContainEqual({
      claim: 'asthma',
      voice: 'town-clinic',
      stance: 'asserts',
      implicit: false,
      direct: true,
      steps: 1,
      loadBearing: false,
      loadBearingFor: [],
      falls: [],
      fallsComplete: true,
      anchors: [{ start: 185, end: 215 }],
    });
  });

  test('load-bearing premises name the theses that fall', async () => {
    expect(await jsonAbout(LOAD, 'reliance')).toMatchObject([
      { premises: [{ claim: 'p', loadBearing: true, loadBearingFor: ['t'], falls: ['t'] }, { loadBearing: false }, { loadBearing: false }] },
    ]);
  });

  test('R6 of very much that falls, the hundred nearest are listed, and it is said that there is more', async () => {
    const links = Array.from({ length: 120 }, (_, i) => `A: c${i} => ${i === 119 ? 't' : `c${i + 1}`}`);
    const [answer] = (await jsonAbout(buildDebate('A: thesis t', ...links), 'reliance')) as { premises: { claim: string; falls: string[]; fallsComplete: boolean }[] }[];
    const falls = (claim: string) => answer?.premises.find((premise) => premise.claim === claim);
    expect(falls('c0')).toMatchObject({ falls: { length: 100, 0: 'c1', 99: 'c100' }, fallsComplete: false, loadBearingFor: ['t'] });
    expect(falls('c20')).toMatchObject({ falls: { length: 100, 99: 't' }, fallsComplete: true });
  });

  test('R7 R11 R12 each thesis has its sufficient sets and a largest choice of independent routes with their inferences', async () => {
    const debate = buildDebate('A: thesis t, asserts p q r', 'A: p + q => m', 'A: m => t', 'A: q + r => t', 'A: r => t');
    expect(await jsonAbout(debate, 'reliance')).toMatchObject([
      {
        arguments: [
          {
            thesis: 't',
            stands: true,
            byItself: false,
            sufficient: { sets: [['r'], ['p', 'q']], complete: true },
            independentRoutes: { count: 2, exact: true, routes: [{ premises: ['r'], steps: ['#4'] }, { premises: ['p', 'q'], steps: ['#1', '#2'] }] },
          },
        ],
      },
    ]);
  });

  test('R8 a thesis that stands by itself or not at all is told from one that is derived', async () => {
    const answer = await jsonAbout(buildDebate('A: thesis t u, asserts p', 'A: p => u', 'A: u => p'), 'reliance');
    expect(answer).toMatchObject([
      { arguments: [{ thesis: 't', stands: true, byItself: true, sufficient: { sets: [['t']] } }, { thesis: 'u', stands: false, byItself: false, sufficient: { sets: [], complete: true } }] },
    ]);
  });

  test('what an author only reports or rejects is not relied on', async () => {
    const [ada] = (await json(['reliance', '--author', 'ada-lind'])) as AuthorsReliance[];
    expect(ada?.premises.map((premise) => premise.claim)).not.toContain('drivers-buy');
    expect(ada?.premises.map((premise) => premise.claim)).not.toContain('trade-down');
  });
});

describe('reliance --author', () => {
  test.each([
    ['an id', 'bo-karr', ['bo-karr']],
    ['a name', 'Bo Karr', ['bo-karr']],
    ['part of a name in any case', 'LIND', ['ada-lind']],
    ['what an unknown author is called', 'unknown author', ['author-of-wait']],
    ['words of several names', 'a', ['ada-lind', 'bo-karr', 'author-of-wait']],
  ])('takes %s', async (_, author, authors) => {
    const answer = (await json(['reliance', '--author', author])) as AuthorsReliance[];
    expect(answer.map((reliance) => reliance.author)).toEqual(authors);
  });

  test.each(['town-clinic', 'nobody', ' '])('%o, who wrote no essay, is wrong use, and the answer names the authors', async (author) => {
    const { exit, output, errors } = await elenchus(['reliance', '--json', '--author', author]);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toContain('Ada Lind (ada-lind), Bo Karr (bo-karr) and Unknown author of');
  });
});
