import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES, type Violation } from './architecture/rules.ts';
import { readSources } from './architecture/source.ts';

const ROOT = join(import.meta.dirname, '..');
const FIXTURES = join(import.meta.dirname, 'architecture/fixtures');
const FOLDERS = ['graph', 'components', 'src', 'tests', 'tools', 'bin', 'bench'];
const FILES = readdirSync(ROOT).filter((name) => name.endsWith('.ts'));

// Without these: the rules spell out what they forbid, and the fixtures commit it.
const house = readSources(ROOT, [...FOLDERS, ...FILES]).filter(({ path }) => !path.startsWith('tests/architecture/'));

for (const { id, says, violations } of RULES) {
  describe(`${id}: ${says}`, () => {
    test('the house keeps it', () => {
      expect(violations(house).map(describeViolation)).toEqual([]);
    });

    // In a fixture tree the files that break the rule, and no others, have a path with a part that begins with "bad".
    test('the fixtures that break it are caught, and those beside them are not', () => {
      const fixtures = readSources(join(FIXTURES, id), FOLDERS);
      const bad = fixtures.map(({ path }) => path).filter((path) => /(^|\/)bad/.test(path));
      expect(bad).not.toEqual([]);
      const caught = new Set(violations(fixtures).map(({ path }) => path));
      expect([...caught].toSorted()).toEqual(bad.toSorted());
    });
  });
}

function describeViolation({ path, line, message }: Violation): string {
  return `${path}:${line}: ${message}`;
}
