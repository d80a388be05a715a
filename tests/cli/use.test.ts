import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { elenchus, FIXTURE } from './world.ts';

const COMMANDS = ['check', 'essays', 'claims', 'reliance', 'contradictions', 'shared', 'cruxes', 'stance'];

describe('help', () => {
  test('--help lists every command', async () => {
    const { exit, output, errors } = await elenchus(['--help']);
    expect([exit, errors]).toEqual([0, '']);
    for (const command of COMMANDS) expect(output).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  test.each(COMMANDS)('%s --help says what the answer means, and help says the same', async (command) => {
    const { exit, output, errors } = await elenchus([command, '--help']);
    expect([exit, errors]).toEqual([0, '']);
    expect(output).toContain(`Usage: elenchus ${command} [options] [DEBATE]`);
    expect(output).toContain('--json');
    // The way to call it alone would explain nothing.
    expect(output.split('\n').filter((line) => /^[A-Z].*\w{3}/.test(line)).length).toBeGreaterThan(4);
    expect((await elenchus(['help', command])).output).toBe(output);
  });

  test.each([60, 80, 120])('is no wider than %i columns', async (columns) => {
    const { output } = await elenchus(['reliance', '--help'], { columns });
    expect(Math.max(...output.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  });

  test('--version is that of the package', async () => {
    expect(await elenchus(['--version'])).toEqual({ exit: 0, output: `${packageJson.version}\n`, errors: '' });
  });
});

describe('wrong use', () => {
  test.each([
    ['no command', []],
    ['an unknown command', ['premises']],
    ['an unknown option', ['essays', '--yaml']],
    ['an option of another command', ['essays', '--within']],
    ['too many arguments', ['essays', FIXTURE, FIXTURE]],
    ['an option without its value', ['claims', '--text']],
    ['help on an unknown command', ['help', 'premises']],
  ])('%s ends with 2, says why on standard error and nothing on standard output', async (_, args) => {
    const { exit, output, errors } = await elenchus(args);
    expect([exit, output]).toEqual([2, '']);
    expect(errors).toMatch(/elenchus/);
  });

  test('a slip of the pen is told with the likely meaning', async () => {
    expect((await elenchus(['relaince'])).errors).toContain('(Did you mean reliance?)');
    expect((await elenchus(['reliance', '--jason'])).errors).toContain('(Did you mean --json?)');
  });

  test('the terminal obeys nothing that was typed', async () => {
    expect((await elenchus(['\u001B[31mred'])).errors).not.toContain('\u001B');
  });
});

describe('which debate', () => {
  test('left out, it is the one that ships', async () => {
    expect((await elenchus(['essays'])).output).toBe((await elenchus(['essays', FIXTURE])).output);
  });

  test('- is standard input', async () => {
    const { exit, errors } = await elenchus(['check', '-'], { input: '{' });
    expect(exit).toBe(1);
    expect(errors).toMatch(/^<stdin>:1:2: error json-syntax: /);
  });

  test('options may stand before it and after it', async () => {
    expect((await elenchus(['essays', '--json', FIXTURE])).output).toBe((await elenchus(['essays', FIXTURE, '--json'])).output);
  });
});
