/** The command as people and scripts start it: a process with pipes. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elenchus, fixture, FIXTURE, fixtureText } from './world.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BIN = join(ROOT, 'bin/elenchus.js');

/** The first start may have to build the command. */
const PATIENCE = 60_000;

let folder = '';
let large = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'elenchus-'));
  large = join(folder, 'large.json');
  writeFileSync(large, largeDebate());
  await start(['--version']);
}, PATIENCE);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Result {
  readonly exit: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Circumstances {
  readonly input?: string;
  readonly cwd?: string;
  /** Closes the reading end after so many characters, as `head` does. */
  readonly enough?: number;
}

function start(args: readonly string[], { input = '', cwd = ROOT, enough = Infinity }: Circumstances = {}): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd });
    let output = '';
    let errors = '';
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      if (output.length >= enough) child.stdout.destroy();
    });
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, output, errors }));
    // Whoever does not read standard input may have ended before it is written.
    child.stdin.on('error', () => {}).end(input);
  });
}

/** Several megabytes of claims. */
function largeDebate(): string {
  const debate = fixture();
  const [claim] = debate.claims;
  if (claim === undefined) throw new Error('the fixture has no claim');
  for (let i = 0; i < 10_000; i += 1) debate.claims.push({ ...claim, id: `copy-${i}` });
  return JSON.stringify(debate);
}

describe('the process', () => {
  test('prints what the command answers', async () => {
    expect(await start(['reliance', FIXTURE])).toEqual(await elenchus(['reliance']));
    expect(await start(['contradictions', FIXTURE, '--json'])).toEqual(await elenchus(['contradictions', '--json']));
  });

  test('finds the debate that ships with it from wherever it is started', async () => {
    const { exit, output, errors } = await start(['check'], { cwd: folder });
    expect([exit, errors]).toEqual([0, '']);
    expect(output).toContain('debate.json: no errors');
  });

  test('reads a debate from standard input', async () => {
    expect(await start(['shared', '-'], { input: fixtureText() })).toEqual(await elenchus(['shared']));
  });

  test('ends with 1 for a broken debate, and with 2 for wrong use', async () => {
    expect(await start(['shared', '--json', '-'], { input: '{}' })).toMatchObject({ exit: 1, output: 'null\n' });
    expect(await start(['shard'])).toMatchObject({ exit: 2, output: '' });
  });

  test('says of a missing file that it cannot be read', async () => {
    const { exit, output, errors } = await start(['essays', 'nowhere/debate.json'], { cwd: folder });
    expect([exit, output]).toEqual([1, '']);
    expect(errors).toBe(
      'nowhere/debate.json:1:1: error unreadable: the file cannot be read: there is no such file; check its path, or pass - and the debate on standard input\n',
    );
  });

  test('reads a directory as a folder of files', async () => {
    const { exit, output, errors } = await start(['essays', '.', '--json'], { cwd: folder });
    expect([exit, errors]).toEqual([0, '']);
    expect((JSON.parse(output) as unknown[]).length).toBeGreaterThan(0);
  });

  test('writes a large answer to its end', async () => {
    const { exit, output } = await start(['claims', large, '--json']);
    expect(exit).toBe(0);
    expect(output.length).toBeGreaterThan(2_000_000);
    expect(JSON.parse(output)).toHaveLength(10_019);
  });

  test('is quiet when the reader has seen enough', async () => {
    expect(await start(['claims', large], { enough: 1 })).toMatchObject({ exit: 0, errors: '' });
  });

  test('writes no colours into a pipe', async () => {
    expect((await start(['essays', FIXTURE])).output).not.toContain('\u001B');
  });
});
