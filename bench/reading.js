/**
 * `npm run bench:reading [-- FOLDER]`: how long our readers take beside those of `@argdown/core` and `arguebuf`, on the same texts: files of
 * others in `argdown/` and `aif/` of the folder (`../shared/data` if none is given), which are not part of the project, and debates made of chance.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ensureInstalled } from '../tools/lib/install.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';

const RESULTS = 'bench/results/reading.json';

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./reading/report.ts') }} */
const { module: report } = await runnerImport(inRoot('bench/reading/report.ts'), { root, configFile: false, logLevel: 'error' });

const folder = process.argv[2] ?? inRoot('../shared/data');
const files = ['argdown', 'aif'].flatMap((name) => readTexts(join(folder, name)));
if (files.length === 0) say(`no files of others are in ${folder}; only debates made of chance are read.`);

setFlagsFromString('--expose-gc');
const result = await report.benchReading(files, runInNewContext('gc'));
process.stdout.write(`${report.tableOf(result).join('\n')}\n`);
mkdirSync(inRoot('bench/results'), { recursive: true });
writeFileSync(inRoot(RESULTS), `${JSON.stringify({ machine: { cores: availableParallelism(), node: process.version }, ...result }, null, 2)}\n`);
say(`wrote ${RESULTS}`);
const slower = report.slowerThanTheirs(result);
for (const line of slower) say(line);
process.exitCode = slower.length === 0 ? 0 : 1;

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
