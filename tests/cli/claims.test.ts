import { describe, expect, test } from 'vitest';
import { elenchus, json } from './world.ts';

async function idsOf(...args: string[]): Promise<string[]> {
  return ((await json(['claims', ...args])) as { id: string }[]).map((claim) => claim.id);
}

test('claims tells what each essay does with a claim, and in whose voice', async () => {
  const { output, exit } = await elenchus(['claims'], { columns: 200 });
  expect(output).toContain('Ada Lind asserts it in the voice of the town clinic (premise, at 185–215 in [close-it])');
  expect(output).toContain('Bo Karr concedes it (premise, at 111–141 in [keep-it])');
  expect(output).toContain('Bo Karr rejects it in the voice of friends of closure (objection,');
  expect(output).toContain('Ada Lind asserts it (premise, left unsaid in [close-it])');
  expect(output).toContain('elsewhere in town. (as of 2023) [asthma]');
  expect(exit).toBe(0);
});

test('claims closes with the counts', async () => {
  expect((await elenchus(['claims'])).output.trimEnd()).toMatch(/\n19 claims, 8 of them voiced by several essays\.$/);
});

test('claims --json holds every claim with its occurrences', async () => {
  expect(await json(['claims'])).toContainEqual({
    id: 'trade-up',
    text: 'Shops in the High Street would sell more after closure.',
    gist: 'Closure lifts trade.',
    asOf: null,
    occurrences: [
      {
        essay: 'close-it',
        voice: 'ada-lind',
        stance: 'asserts',
        role: 'conclusion',
        implicit: false,
        anchors: [{ start: 296, end: 326 }],
      },
      {
        essay: 'keep-it',
        voice: 'friends-of-closure',
        stance: 'rejects',
        role: 'objection',
        implicit: false,
        anchors: [{ start: 333, end: 363 }],
      },
    ],
  });
});

describe('claims --essay and --text', () => {
  test('--essay keeps the claims that the essay voices', async () => {
    expect(await idsOf('--essay', 'wait')).toEqual([
      'footfall',
      'bus-thin',
      'no-way-in',
      'wait',
      'trial',
      'unknown-trade',
      'mayor-says',
    ]);
  });

  test('--text keeps the claims with all the words, in any case and order', async () => {
    expect(await idsOf('--text', 'MORE shops')).toEqual(['trade-up']);
  });

  test('both together keep what meets both', async () => {
    expect(await idsOf('--essay', 'wait', '--text', 'trade')).toEqual(['trial', 'unknown-trade']);
    expect((await elenchus(['claims', '--essay', 'wait', '--text', 'trade'])).output).toContain('2 claims of 19,');
  });

  test('words that stand nowhere give an empty answer, not an error', async () => {
    expect(await elenchus(['claims', '--text', 'zebra'])).toMatchObject({ exit: 0, errors: '' });
    expect(await idsOf('--text', 'zebra')).toEqual([]);
  });

  test('an essay that is not there is wrong use, and the answer names those that are', async () => {
    const { exit, output, errors } = await elenchus(['claims', '--essay', 'walt', '--json']);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toBe('elenchus: the debate has no essay "walt"; its essays are close-it, keep-it and wait\n');
  });
});
