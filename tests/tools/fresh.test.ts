import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isFresh } from '../../tools/lib/fresh.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fresh-'));
  mkdirSync(join(folder, 'sources/deep'), { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string): string {
  writeFileSync(join(folder, path), '');
  return join(folder, path);
}

function setTime(path: string, seconds: number): void {
  utimesSync(join(folder, path), seconds, seconds);
}

/** A bundle made at second 10 from sources of second 9. */
function make(): { made: string; sources: string[] } {
  const made = write('made.js');
  write('sources/deep/one.ts');
  for (const path of ['sources/deep/one.ts', 'sources/deep', 'sources']) setTime(path, 9);
  setTime('made.js', 10);
  return { made, sources: [join(folder, 'sources')] };
}

test('what is newer than all its sources is fresh', () => {
  const { made, sources } = make();
  expect(isFresh(made, sources)).toBe(true);
});

test('what was never made is not', () => {
  const { sources } = make();
  expect(isFresh(join(folder, 'never.js'), sources)).toBe(false);
});

test('a changed source makes it stale, however deep it lies', () => {
  const { made, sources } = make();
  setTime('sources/deep/one.ts', 11);
  expect(isFresh(made, sources)).toBe(false);
});

test('a removed source makes it stale', () => {
  const { made, sources } = make();
  rmSync(join(folder, 'sources/deep/one.ts'));
  expect(isFresh(made, sources)).toBe(false);
});

test('a source that does not exist is no reason to make it again', () => {
  const { made, sources } = make();
  expect(isFresh(made, [...sources, join(folder, 'none')])).toBe(true);
});
