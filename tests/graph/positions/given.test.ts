/** Real frameworks by others with all their extensions, which lie beside the project and are no part of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFramework } from '../../../graph/formats/frameworks/read-framework.ts';
import type { Framework } from '../../../graph/positions/framework.ts';
import { isCredulouslyAccepted, isScepticallyAccepted } from '../../../graph/positions/acceptance.ts';
import { theoryOf } from '../../../graph/positions/theory.ts';
import { SEMANTICS, type Semantics } from '../../../graph/positions/semantics.ts';
import { clingo, extensionsOf } from './solving.ts';

const FOLDER = new URL('../../../../shared/data/frameworks/', import.meta.url);

const FILES = existsSync(FOLDER) ? readdirSync(FOLDER) : [];
const LISTED = FILES.filter((file) => file.endsWith('.apx') && FILES.includes(file.replace('.apx', '.json')));
const UNIT_TESTS = FILES.filter((file) => file.endsWith('.dl'));

const NAMES: Readonly<Record<string, Semantics>> = { complete: 'CO', grounded: 'GR', preferred: 'PR', semistable: 'SST', stable: 'ST' };

function text(file: string): string {
  return readFileSync(new URL(file, FOLDER), 'utf8');
}

function frameworkIn(file: string): Framework {
  const { framework, diagnostics } = readFramework(text(file));
  if (framework === undefined) throw new Error(`${file}: ${diagnostics.map(({ message }) => message).join(', ')}`);
  return framework;
}

describe.skipIf(FILES.length === 0)('frameworks by others (skipped where ../shared/data/frameworks is missing)', () => {
  test.each(LISTED)('%s has the extensions and accepts the arguments that its list says', async (file) => {
    const f = frameworkIn(file);
    const lists = new Map(Object.entries(JSON.parse(text(file.replace('.apx', '.json'))) as Record<string, string[][]>));
    for (const semantics of SEMANTICS) {
      const extensions = lists.get(semantics);
      if (extensions === undefined) continue;
      expect({ semantics, found: await extensionsOf(f, semantics) }).toEqual({
        semantics,
        found: extensions.map((labels) => labels.toSorted().join(' ')).toSorted(),
      });
      for (const argument of [0, f.labels.length - 1]) {
        const holds = extensions.map((labels) => labels.includes(f.labels[argument] ?? ''));
        expect({ semantics, some: await isCredulouslyAccepted(theoryOf(f), semantics, argument, clingo) }).toEqual({ semantics, some: holds.includes(true) });
        expect({ semantics, all: await isScepticallyAccepted(theoryOf(f), semantics, argument, clingo) }).toEqual({ semantics, all: !holds.includes(false) });
      }
    }
  });

  test.each(UNIT_TESTS)('%s has the extensions that its lists say', async (file) => {
    for (const [name, semantics] of Object.entries(NAMES)) {
      const extensions = text(`${file}.${name}`)
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => Array.from(line.matchAll(/in\(([^)]*)\)/g), ([, label = '']) => label).toSorted().join(' '));
      expect({ name, found: await extensionsOf(frameworkIn(file), semantics) }).toEqual({ name, found: extensions.toSorted() });
    }
  });
});
