import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { SEMANTICS } from '../../graph/positions/semantics.ts';
import { semanticsWords } from '../../graph/wording/positions.ts';
import type { AllPositionsOutput, OneClaimOutput } from '../../src/cli/output/positions-schema.ts';
import { buildDebate } from '../graph/build.ts';
import { elenchus, json, jsonAbout, textAbout } from './world.ts';

const PARTING = buildDebate('A: thesis t, asserts p', 'A: p => t', 'B: thesis u, rejects t', 'C: asserts x y o', 'x >< y', 'C: x + o -x u', 'D: asserts q', 'q -x p');

const all = async (...args: string[]) => (await json(['positions', ...args])) as AllPositionsOutput;
const one = async (...args: string[]) => (await json(['positions', ...args])) as OneClaimOutput;

describe('positions', () => {
  test('lists what can be held together, preferred where nothing else is said', async () => {
    const { semantics, count, moreThan, choices, positions } = await all();
    expect({ semantics, count, moreThan }).toEqual({ semantics: 'PR', count: 2, moreThan: false });
    expect(choices).toEqual([
      {
        about: { claims: ['close', 'keep', 'wait'], denied: [], rebuttals: [] },
        count: 2,
        moreThan: false,
        alternatives: [
          { claims: ['close'], denied: [], rebuttals: [] },
          { claims: ['keep', 'wait'], denied: [], rebuttals: [] },
        ],
      },
    ]);
    expect(positions.map(({ theses }) => theses.flatMap(({ held }) => held))).toEqual([['close'], ['keep', 'wait']]);
  });

  test.each(SEMANTICS)('--semantics takes the name and the short name of %s', async (semantics) => {
    const [long, short] = [await all('--semantics', semanticsWords()[semantics]), await all('--semantics', semantics)];
    expect(long.semantics).toBe(semantics);
    expect(short).toEqual(long);
  });

  test('--most bounds what is listed, and not what is counted', async () => {
    const { count, choices, positions } = await all('--most', '1');
    expect([count, choices[0]?.count, choices[0]?.alternatives.length, positions.length]).toEqual([2, 2, 1, 1]);
    expect((await elenchus(['positions', '--most', '1'])).output).toContain('     – close\n     and one more; --most says how many are shown\n');
  });

  test('--claim tells what speaks for and against the claim, to programs and to people', async () => {
    const { acceptance, holding, without, words } = await one('--claim', 'close');
    expect(acceptance).toBe('credulous');
    expect(holding?.explanation.involved).toEqual({ argument: ['close', 'air', 'asthma'], attackers: ['keep', 'emergency', 'wait', 'no-way-in', 'unknown-trade', 'bus-thin'], defenders: ['close'] });
    expect(without?.explanation.attacks.map(({ attacker, by, answers }) => [attacker.id, by, answers])).toEqual([
      ['keep', { kind: 'contradiction', id: 'x-act' }, []],
      ['wait', { kind: 'contradiction', id: 'x-haste' }, []],
    ]);
    const { output } = await elenchus(['positions', '--claim', 'close'], { columns: 1000 });
    for (const said of words) expect(output).toContain(said);
    expect(output).toMatch(/\nIn a position that holds it:\n {2}– .*\nIn a position that does not:\n {2}– /s);
  });

  test('shows a rejection as what is not so, and a rebuttal that claims make together', async () => {
    expect(await textAbout(PARTING, 'positions')).toBe(
      [
        'Test',
        'Is it so?',
        '',
        'A preferred position holds as much as can be held together and defended against',
        'all that speaks against it.',
        'There are two preferred positions.',
        'Of seven claims that somebody holds, two are in all of them, three in some and',
        'two in none.',
        '',
        'Theses in some positions and not in others',
        '  Author B: Text of u [u]',
        '',
        'Theses in no position',
        '  Author A: Text of t [t]',
        '',
        'Positions differ in one question',
        '1. Two ways to choose among four claims:',
        '     u [u] in B',
        '     x [x] in C',
        '     y [y] in C',
        '     The rebuttal [r1] holds.',
        '   Held together:',
        '     – u, y',
        '     – x, r1',
        '',
      ].join('\n'),
    );
  });

  test('says that there is no stable position', async () => {
    const odd = buildDebate('A: asserts p q r', 'p -x q', 'q -x r', 'r -x p');
    expect(await textAbout(odd, 'positions', '--semantics', 'stable')).toMatch(/\nThere is no stable position\.\n$/);
  });

  test.each([
    ['an unknown semantics', ['--semantics', 'robust'], /there is no semantics "robust"; it is one of grounded, complete, .* and stage\n$/],
    ['an unknown claim', ['--claim', 'closing'], /the debate has no claim "closing"; `elenchus claims` lists them/],
    ['a number that is none', ['--most', '0'], /--most takes a whole number from 1 on, and not "0"/],
    ['to list and to explain at once', ['--claim', 'close', '--most', '3'], /cannot be used with option/],
  ])('refuses %s as wrong use', async (_, args, message) => {
    const { exit, output, errors } = await elenchus(['positions', ...args]);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toMatch(message);
  });
});

describe('the schema of positions', () => {
  const schema = JSON.parse(readFileSync(new URL('../../schemas/positions.schema.json', import.meta.url), 'utf8')) as object;
  const fits = new Ajv2020({ strict: true, allErrors: true }).compile(schema);

  test.each(SEMANTICS)('fits what is printed of positions and of claims (%s)', async (semantics) => {
    for (const claim of [undefined, 't', 'u', 'x', 'o']) {
      const args = ['positions', '--semantics', semantics, ...(claim === undefined ? [] : ['--claim', claim])];
      expect({ claim, fits: fits(await jsonAbout(PARTING, ...args)), errors: fits.errors }).toEqual({ claim, fits: true, errors: null });
    }
  });

  test('misses what is missing', async () => {
    const { count: _, ...rest } = await all();
    expect(fits(rest)).toBe(false);
    expect(fits({ ...(await all()), further: 1 })).toBe(true);
  });
});
