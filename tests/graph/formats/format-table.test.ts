import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FORMATS } from '../../../graph/formats/all-formats.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the table in the documentation is what the readers and writers declare', () => {
  expect(execFileSync(process.execPath, ['tools/formats.js', '--check'], { cwd: root, encoding: 'utf8' })).toBe('');
});

test('formats differ in their names, and each is read or written', () => {
  expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  for (const { reader, writer } of FORMATS) expect(reader ?? writer).toBeDefined();
});
