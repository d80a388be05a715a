import { describe, expect, test } from 'vitest';
import { buildDebate } from '../graph/build.ts';
import { complaintsOf } from './judge.ts';
import { elenchus, json, jsonAbout, textAbout } from './world.ts';

const THREE = buildDebate('A: thesis t, asserts p q r', 'B: thesis u, asserts s', 'A: p + q + r => t', 'B: s => u', 'p >< s');

describe('cruxes for people', () => {
  test('lists the premises with what turns on them', async () => {
    const output = await textAbout(THREE, 'cruxes');
    expect(output).toContain(
      ['1. Text of p [p]', '     If it is rejected, “Text of t” (Author A) does not stand; if it is', '     accepted, “Text of u” (Author B) does not stand.'].join('\n'),
    );
  });

  test('--most keeps so many, and the others are counted', async () => {
    const output = await textAbout(THREE, 'cruxes', '--most', '1');
    expect(output).not.toContain('\n2. ');
    expect(output).toContain('\nand 3 more; --most 4 shows all\n');
    expect(await textAbout(THREE, 'cruxes', '--most', '4')).not.toContain('more; --most');
  });

  test('ten are shown where nothing is said', async () => {
    const { output } = await elenchus(['cruxes']);
    expect(output).toContain('\n10. ');
    expect(output).not.toContain('\n11. ');
  });

  test('closes with how many decide a thesis, also when there is nothing', async () => {
    expect(await textAbout(THREE, 'cruxes')).toMatch(/\nFour premises decide by themselves whether a thesis stands; most turns on “Text\nof p”\.\n$/);
    expect(await textAbout(buildDebate('A: thesis t'), 'cruxes')).toMatch(/\n\nNo thesis rests on a premise\.\n$/);
  });
});

describe('cruxes for programs', () => {
  test('has all of them, or as many as --most', async () => {
    expect(await jsonAbout(THREE, 'cruxes')).toEqual([
      {
        claim: 'p',
        changes: [
          { author: 'a', essay: 'A', thesis: 't', standsIf: 'accepted' },
          { author: 'b', essay: 'B', thesis: 'u', standsIf: 'rejected' },
        ],
        weakened: [],
      },
      {
        claim: 's',
        changes: [
          { author: 'a', essay: 'A', thesis: 't', standsIf: 'rejected' },
          { author: 'b', essay: 'B', thesis: 'u', standsIf: 'accepted' },
        ],
        weakened: [],
      },
      { claim: 'q', changes: [{ author: 'a', essay: 'A', thesis: 't', standsIf: 'accepted' }], weakened: [] },
      { claim: 'r', changes: [{ author: 'a', essay: 'A', thesis: 't', standsIf: 'accepted' }], weakened: [] },
    ]);
    expect(await jsonAbout(THREE, 'cruxes', '--most', '2')).toHaveLength(2);
  });

  test('fits its schema', async () => {
    expect(complaintsOf('cruxes', await json(['cruxes']))).toEqual([]);
    expect(complaintsOf('cruxes', await jsonAbout(THREE, 'cruxes'))).toEqual([]);
    expect(complaintsOf('cruxes', [{ claim: 'p' }])).toHaveLength(2);
  });
});

test.each(['0', '-1', '1.5', 'all', '9999999999'])('--most %s is wrong use', async (most) => {
  const { exit, output, errors } = await elenchus(['cruxes', `--most=${most}`]);
  expect([exit, output]).toEqual([2, '']);
  expect(errors).toContain(`--most takes a whole number from 1 on, and not "${most}"`);
});
