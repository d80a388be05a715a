import { describe, expect, test } from 'vitest';
import { writeDebate } from '../../graph/formats/losses.ts';
import { elenchusFormat } from '../../graph/formats/elenchus.ts';
import { generateDebate } from '../../graph/generate/generate-debate.ts';
import type { Debate } from '../../graph/model/schema.ts';
import { documentPieces, inBytes } from '../../src/cli/output/document-pieces.ts';
import { complaintsOf } from './judge.ts';
import { elenchus, fixture, json } from './world.ts';

const SMALL = ['generate', '--claims', '40', '--essays', '3', '--seed', '5'];

describe('generate', () => {
  test('prints a document that check has nothing to say against', async () => {
    const { exit, output, errors } = await elenchus(SMALL);
    expect([exit, errors]).toEqual([0, '']);
    const { claims, essays } = JSON.parse(output) as Debate;
    expect([claims.length, essays.length]).toEqual([40, 3]);
    expect(await elenchus(['check', '-', '--json'], { input: output })).toEqual({ exit: 0, output: '[]\n', errors: '' });
  });

  test('the same numbers give the same bytes, another seed gives others; --json prints the same document', async () => {
    const { output } = await elenchus(SMALL);
    expect((await elenchus(SMALL)).output).toBe(output);
    expect((await elenchus([...SMALL, '--json'])).output).toBe(output);
    expect((await elenchus([...SMALL, '-o', '-'])).output).toBe(output);
    expect((await elenchus([...SMALL.slice(0, -1), '6'])).output).not.toBe(output);
  });

  test('writes a file, and says what is in it, for people and for programs', async () => {
    const written = new Map<string, string>();
    const { exit, output } = await elenchus([...SMALL, '-o', 'made.json'], { written });
    expect(exit).toBe(0);
    expect(output).toContain('made.json: a debate made by chance, from the seed 5.\n3 essays, 40 claims, ');
    expect(written.get('made.json')).toBe((await elenchus(SMALL)).output);
    const account = await json([...SMALL, '-o', 'made.json'], { written });
    expect(account).toMatchObject({ file: 'made.json', seed: 5, counts: { essays: 3, claims: 40 } });
    expect(complaintsOf('generate', account)).toEqual([]);
  });

  test('left out, the numbers are about those of the debate that ships', async () => {
    const { claims, essays } = JSON.parse((await elenchus(['generate'])).output) as Debate;
    expect([claims.length, essays.length]).toEqual([314, 5]);
    expect((JSON.parse((await elenchus(['generate', '--claims', '10'])).output) as Debate).essays).toHaveLength(1);
  });

  test('a file that cannot be written is told, and ends with 1', async () => {
    const { exit, errors } = await elenchus([...SMALL, '-o', 'made.json']);
    expect(exit).toBe(1);
    expect(errors).toMatch(/^made\.json:1:1: error unwritable: /);
  });

  test.each([
    [['--claims', '0'], '--claims takes a whole number from 1 on'],
    [['--claims', '2000000'], 'at most'],
    [['--essays', 'few'], '--essays takes a whole number from 1 on'],
    [['--seed', '-3'], '--seed takes a whole number from 0 on'],
    [['--claims', '3', '--essays', '4'], 'there cannot be 4 essays of 3 claims'],
    [['in.json'], 'too many arguments'],
  ])('%j is wrong use', async (args, says) => {
    const { exit, output, errors } = await elenchus(['generate', ...args]);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toContain(says);
  });
});

describe('a document in pieces', () => {
  test.each([
    ['the fixture', fixture()],
    ['a debate of several pieces', generateDebate({ claims: 1200, essays: 20, seed: 1 })],
    ['an empty debate', { ...fixture(), claims: [], inferences: [], essays: [] }],
  ])('%s is what the writer of the format writes', (_, debate) => {
    const [{ text }] = writeDebate(debate, elenchusFormat).files;
    expect([...documentPieces(debate)].join('')).toBe(text);
    expect(new TextDecoder().decode(inBytes(documentPieces(debate)))).toBe(text);
  });
});
