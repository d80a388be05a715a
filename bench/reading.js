/**
 * `npm run bench:reading [-- FOLDER]`: how long our readers take beside those of `@argdown/core` and `arguebuf`, on the same texts: files of
 * others in `argdown/` and `aif/` of the folder (`../shared/data` if none is given), which are not part of the project, and debates made of chance.
 */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ensureInstalled } from '../tools/lib/install.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';

const RESULTS = 'bench/results/reading.json';
/** Where what is measured finds the packages that it imports. */
const BUILT = inRoot('node_modules/.cache/bench-reading');

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { build } = await import('vite');
const { default: { dependencies } } = await import('../package.json', { with: { type: 'json' } });
// As the command is built, for nobody runs our sources one by one: both sides are modules that Node has loaded.
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: inRoot('bench/reading/report.ts'), outDir: BUILT, emptyOutDir: true, target: 'node20.19', copyPublicDir: false },
  ssr: { noExternal: true, external: [...Object.keys(dependencies), 'arguebuf'] },
});
/** @type {typeof import('./reading/report.ts')} */
const report = await import(pathToFileURL(join(BUILT, 'report.js')).href);

const folder = process.argv[2] ?? inRoot('../shared/data');
const files = ['argdown', 'aif'].flatMap((name) => readTexts(join(folder, name)));
if (files.length === 0) say(`no files of others are in ${folder}; only debates made of chance are read.`);

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
// Young garbage only: a full collection also throws away what was compiled for objects of which for the moment there are none.
const result = await report.benchReading(files, () => collect({ type: 'minor' }));
process.stdout.write(`${report.tableOf(result).join('\n')}\n`);
mkdirSync(inRoot('bench/results'), { recursive: true });
writeFileSync(inRoot(RESULTS), `${JSON.stringify({ machine: { cores: availableParallelism(), node: process.version }, ...result }, null, 2)}\n`);
rmSync(BUILT, { recursive: true });
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
