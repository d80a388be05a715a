/** The essays are other people's texts: no sentence of theirs stands anywhere in the project. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runsOf, sharedRuns, stringsOf } from './essay-words.ts';

const ROOT = join(import.meta.dirname, '..');
const ESSAYS = join(ROOT, '../shared/essays');

function essays(): string[] {
  return existsSync(ESSAYS) ? readdirSync(ESSAYS).map((name) => readFileSync(join(ESSAYS, name), 'utf8')) : [];
}

/** Also those that are not committed yet. */
function files(): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(ROOT, path)));
}

function titles(): (string | null)[] {
  const debates = files().filter((path) => /^debates\/[^/]+\/debate\.json$/.test(path));
  return debates.flatMap((path) => {
    const { essays: list } = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { essays: { title: string | null }[] };
    return list.map(({ title }) => title);
  });
}

describe('the project and the essays', () => {
  test.skipIf(essays().length === 0)('have no eight words in a row in common, titles aside', () => {
    const runs = runsOf(essays(), titles().filter((title) => title !== null));
    const found = files().flatMap((path) => {
      const content = readFileSync(join(ROOT, path), 'utf8');
      return sharedRuns(runs, stringsOf(path, content)).map((run) => `${path}: ${run}`);
    });
    expect(runs.size).toBeGreaterThan(1000);
    expect(found).toEqual([]);
  }, 60_000);
});

describe('common runs of words', () => {
  const TEXT = 'The bakers of the lower town have asked for nothing but an hour at the kerb. Give it to them.';
  const runs = runsOf([TEXT]);

  test('are found in a copy, whatever its quotes, case and line breaks', () => {
    const copy = 'He said: “The BAKERS of the\n * lower town’ have \' + \'asked for';
    expect(sharedRuns(runs, [copy])).toEqual(['the bakers of the lower town have asked', 'bakers of the lower town have asked for']);
  });

  test('begin with the eighth word', () => {
    expect(sharedRuns(runs, ['the bakers of the lower town have, they say, asked for nothing but an hour at'])).toEqual([]);
    expect(sharedRuns(runs, ['asked for nothing but an hour at the'])).toHaveLength(1);
  });

  test('are found in each string of a JSON file, escaped or not, and in keys', () => {
    const json = JSON.stringify({ list: [{ text: 'Have asked for nothing\nbut an hour at.' }] }).replaceAll('h', String.raw`\u0068`);
    expect(sharedRuns(runs, stringsOf('a.json', json))).toEqual(['have asked for nothing but an hour at']);
    expect(sharedRuns(runs, stringsOf('a.json', '{"have asked for nothing but an hour at": 1}'))).toHaveLength(1);
    // Neighbours in the file, but no sentence.
    expect(sharedRuns(runs, stringsOf('a.json', '["have asked for nothing", "but an hour at"]'))).toEqual([]);
  });

  test('are found in a JSON file that is broken', () => {
    expect(sharedRuns(runs, stringsOf('a.json', '{"text": "have asked for nothing but an hour at'))).toHaveLength(1);
  });

  test('may be those of a title, but not a word more', () => {
    const title = 'The bakers of the lower town have asked for';
    const titled = runsOf([TEXT], [title]);
    expect(sharedRuns(titled, [title])).toEqual([]);
    expect(sharedRuns(titled, [`${title} nothing`])).toEqual(['of the lower town have asked for nothing']);
  });
});
