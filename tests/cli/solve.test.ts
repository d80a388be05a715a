import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { TASKS } from '../../graph/positions/semantics.ts';
import { elenchus } from './world.ts';

/** The Nixon diamond, and an argument that it decides. */
const FILES = {
  'diamond.apx': 'arg(hawk). arg(dove). arg(vote). att(hawk,dove). att(dove,hawk). att(hawk,vote). att(dove,vote).',
  'odd.tgf': 'a\nb\nc\n#\na b\nb c\nc a\n',
  'pair.af': 'p af 3\n1 2\n2 1\n',
  'zero.af': 'p af 2\n0 1\n',
  'cut.apx': 'arg(a).\nat',
};

function solve(...args: string[]) {
  return elenchus(['solve', ...args], { files: FILES });
}

function lines(output: string): string[] {
  return output.split('\n').slice(0, -1).toSorted();
}

describe('solve', () => {
  test.each([
    ['SE-GR', 'diamond.apx', ['w']],
    ['SE-ST', 'odd.tgf', ['NO']],
    ['SE-ID', 'pair.af', ['w 3']],
    ['EE-PR', 'diamond.apx', ['w dove', 'w hawk']],
    ['EE-CO', 'pair.af', ['w 1 3', 'w 2 3', 'w 3']],
    ['EE-ST', 'odd.tgf', []],
    ['EE-STG', 'odd.tgf', ['w a', 'w b', 'w c']],
    ['EE-SST', 'odd.tgf', ['w']],
    ['CE-CO', 'diamond.apx', ['3']],
    ['CE-ST', 'odd.tgf', ['0']],
  ])('%s of %s prints what ICCMA asks for', async (problem, file, expected) => {
    const { exit, output, errors } = await solve('-p', problem, '-f', file);
    expect({ exit, errors, output: lines(output) }).toEqual({ exit: 0, errors: '', output: expected });
  });

  test.each([
    ['DC-PR', 'diamond.apx', 'hawk', 'YES'],
    ['DS-PR', 'diamond.apx', 'hawk', 'NO'],
    ['DC-CO', 'diamond.apx', 'vote', 'NO'],
    ['DS-ST', 'odd.tgf', 'a', 'YES'],
    ['DC-STG', 'odd.tgf', 'a', 'YES'],
    ['DS-ID', 'pair.af', '3', 'YES'],
  ])('%s of %s says of %s %s', async (problem, file, argument, expected) => {
    expect(await solve('-p', problem, '-f', file, '-a', argument)).toEqual({ exit: 0, output: `${expected}\n`, errors: '' });
  });

  test('--json prints one value', async () => {
    const value = async (...args: string[]) => JSON.parse((await solve('--json', ...args)).output) as unknown;
    expect(await value('-p', 'SE-GR', '-f', 'pair.af')).toEqual(['3']);
    expect(await value('-p', 'SE-ST', '-f', 'odd.tgf')).toBeNull();
    expect(await value('-p', 'EE-ID', '-f', 'pair.af')).toEqual([['3']]);
    expect(await value('-p', 'CE-PR', '-f', 'pair.af')).toBe(2);
    expect(await value('-p', 'DC-PR', '-f', 'pair.af', '-a', '1')).toBe(true);
    expect(await value('-p', 'DS-PR', '-f', 'pair.af', '-a', '1')).toBe(false);
  });

  test('--json fits its schema, whatever the task', async () => {
    const schema = JSON.parse(readFileSync(new URL('../../schemas/solve.schema.json', import.meta.url), 'utf8')) as object;
    const fits = new Ajv2020({ strict: true }).compile(schema);
    const asked = TASKS.map((task) => ['-p', `${task}-ST`, '-f', 'odd.tgf', ...(task === 'DC' || task === 'DS' ? ['-a', 'a'] : [])]);
    for (const args of [...asked, ['-p', 'SE-PR', '-f', 'diamond.apx'], ['-p', 'EE-PR', '-f', 'diamond.apx']]) {
      expect({ args, fits: fits(JSON.parse((await solve('--json', ...args)).output)) }).toEqual({ args, fits: true });
    }
    for (const value of [1.5, 'w', [1], {}]) expect(fits(value)).toBe(false);
  });

  test('- is standard input', async () => {
    const { output } = await elenchus(['solve', '-p', 'SE-GR', '-f', '-'], { input: 'p af 1\n' });
    expect(output).toBe('w 1\n');
  });

  test('stops when nobody reads the output any longer', async () => {
    const pairs = Array.from({ length: 60 }, (_, k) => `${2 * k + 1} ${2 * k + 2}\n${2 * k + 2} ${2 * k + 1}\n`);
    const { exit } = await elenchus(['solve', '-p', 'EE-CO', '-f', 'many.af'], {
      files: { 'many.af': `p af 120\n${pairs.join('')}` },
      isWanted: () => Promise.resolve(false),
    });
    expect(exit).toBe(0);
  });
});

describe('solve refuses', () => {
  test.each([
    ['an unknown semantics', ['-p', 'SE-XY', '-f', 'pair.af']],
    ['a name that only begins well', ['-p', 'SE-STGX', '-f', 'pair.af']],
    ['no problem', ['-f', 'pair.af']],
    ['no file', ['-p', 'SE-GR']],
    ['a question about an argument without one', ['-p', 'DC-PR', '-f', 'pair.af']],
    ['an argument that the framework does not have', ['-p', 'DC-PR', '-f', 'pair.af', '-a', '4']],
    ['an argument where none is asked about', ['-p', 'SE-PR', '-f', 'pair.af', '-a', '1']],
    ['a debate', ['-p', 'SE-PR', '-f', 'pair.af', 'debate.json']],
  ])('%s, as wrong use', async (_, args) => {
    const { exit, output, errors } = await solve(...args);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toMatch(/^elenchus: /);
  });

  test.each([
    ['zero.af', /^zero\.af:2:1: error unknown-argument: there is no argument "0": arguments are counted from 1 to 2; mend .*\n$/],
    ['cut.apx', /^cut\.apx:2:1: error unfinished: the file ends in the middle of "at"; .*\n$/],
    ['gone.apx', /^gone\.apx:1:1: error unreadable: it cannot be read: there is no such file; .*\n$/],
  ])('the broken file %s with the place and what to do', async (file, expected) => {
    const { exit, output, errors } = await solve('-p', 'SE-GR', '-f', file);
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toMatch(expected);
  });
});
