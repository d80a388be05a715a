/**
 * `npm run bench:reading [-- FOLDER]`: how long our readers take beside those of `@argdown/core` and `arguebuf`, on the same texts: files of
 * others in `argdown/` and `aif/` of the folder (`../shared/data` if none is given), which are not part of the project, and debates made of chance.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inRoot } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';
import { keepResult, withBuiltReport } from './lib/built.js';

const folder = process.argv[2] ?? inRoot('../shared/data');
const files = ['argdown', 'aif'].flatMap((name) => readTexts(join(folder, name)));
if (files.length === 0) say(`no files of others are in ${folder}; only debates made of chance are read.`);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

await withBuiltReport('reading', ['arguebuf'], async (/** @type {typeof import('./reading/report.ts')} */ report) => {
  // Young garbage only: a full collection also throws away what was compiled for objects of which for the moment there are none.
  const result = await report.benchReading(files, () => collect({ type: 'minor' }));
  keepResult('reading', report.tableOf(result), result);
  const slower = report.slowerThanTheirs(result);
  for (const line of slower) say(line);
  process.exitCode = slower.length === 0 ? 0 : 1;
});

/**
 * @param {string} path
 */
function readTexts(path) {
  try {
    const names = readdirSync(path).filter((name) => /\.(argdown|json)$/.test(name));
    return names.toSorted().map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
  } catch {
    return [];
  }
}
