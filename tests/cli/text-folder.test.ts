/** Folders of texts as they lie on a disk. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readTextFolder } from '../../src/cli/text-folder.ts';

let outside = '';
let folder = '';

beforeEach(() => {
  outside = mkdtempSync(join(tmpdir(), 'texts-'));
  folder = join(outside, 'texts');
  mkdirSync(folder);
});

afterEach(() => rmSync(outside, { recursive: true }));

function write(path: string, content: string | Uint8Array = 'A word.'): void {
  writeFileSync(join(folder, path), content);
}

async function namesIn(path: string): Promise<string[]> {
  return (await readTextFolder(path)).texts.map(({ name }) => name);
}

describe('readTextFolder', () => {
  test('reads .txt and .md files of a folder and of the folders right in it, in the order of their names', async () => {
    mkdirSync(join(folder, 'b/deep'), { recursive: true });
    for (const path of ['c.txt', 'a.MD', 'b/one.txt', 'b/deep/two.txt', 'd.json', 'e', '.hidden.txt']) write(path);
    expect(await readTextFolder(folder)).toEqual({
      texts: ['a.MD', 'b/one.txt', 'c.txt'].map((name) => ({ name, text: 'A word.' })),
      skipped: [],
    });
  });

  test('a byte order mark is no part of the text', async () => {
    write('a.txt', '\uFEFFWord');
    expect((await readTextFolder(folder)).texts).toEqual([{ name: 'a.txt', text: 'Word' }]);
  });

  test('what is not UTF-8, or too large for an essay, is told with the reason and read no further', async () => {
    write('latin.txt', Uint8Array.of(0x63, 0x61, 0x66, 0xe9));
    write('large.txt', new Uint8Array(4 * 2 ** 20 + 1).fill(0x61));
    write('largest.txt', new Uint8Array(4 * 2 ** 20).fill(0x61));
    const { texts, skipped } = await readTextFolder(folder);
    expect(texts.map(({ name }) => name)).toEqual(['largest.txt']);
    expect(skipped).toEqual([
      { name: 'large.txt', why: 'it is larger than 4 MiB', remedy: 'cut it down to the essay' },
      { name: 'latin.txt', why: 'it is not encoded as UTF-8', remedy: 'save it again as UTF-8' },
    ]);
  });

  test('links are followed inside the folder only', async () => {
    writeFileSync(join(outside, 'secret.txt'), 'secret');
    mkdirSync(join(outside, 'secrets'));
    writeFileSync(join(outside, 'secrets/more.txt'), 'secret');
    write('real.txt');
    symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
    symlinkSync('../secret.txt', join(folder, 'up.txt'));
    symlinkSync('real.txt', join(folder, 'in.txt'));
    symlinkSync('nowhere', join(folder, 'loose.txt'));
    symlinkSync(join(outside, 'secrets'), join(folder, 'folder'));
    const { texts, skipped } = await readTextFolder(folder);
    expect(texts.map(({ name }) => name)).toEqual(['in.txt', 'real.txt']);
    expect(skipped.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'loose.txt: there is no such file',
      'out.txt: it is a link that leads out of the folder',
      'up.txt: it is a link that leads out of the folder',
    ]);
  });

  test('the folder itself may be a link', async () => {
    write('a.txt');
    symlinkSync(folder, join(outside, 'link'));
    expect(await namesIn(join(outside, 'link'))).toEqual(['a.txt']);
  });

  test('a folder that looks like a text is looked into, and what is no file is told', async () => {
    mkdirSync(join(folder, 'folder.txt'));
    write('folder.txt/a.txt');
    symlinkSync('folder.txt', join(folder, 'link.txt'));
    const { texts, skipped } = await readTextFolder(folder);
    expect(texts.map(({ name }) => name)).toEqual(['folder.txt/a.txt']);
    expect(skipped.map(({ name, why }) => `${name}: ${why}`)).toEqual(['link.txt: it is no file']);
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
    expect((await readTextFolder(folder)).skipped).toMatchObject([{ name: 'pipe.txt', why: 'it is no file' }]);
  });

  // Nothing is forbidden to the superuser.
  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('a file and a folder that may not be read are told', async () => {
    write('closed.txt');
    mkdirSync(join(folder, 'closed'));
    chmodSync(join(folder, 'closed.txt'), 0);
    chmodSync(join(folder, 'closed'), 0);
    const { skipped } = await readTextFolder(folder);
    chmodSync(join(folder, 'closed'), 0o700);
    expect(skipped.map(({ name, why }) => `${name}: ${why}`)).toEqual(['closed: you may not read it', 'closed.txt: you may not read it']);
  });

  test('a folder that is not there, or none, is refused', async () => {
    write('a.txt');
    await expect(readTextFolder(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(readTextFolder(join(folder, 'a.txt'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });
});
