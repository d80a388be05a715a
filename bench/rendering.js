/**
 * `npm run bench:rendering`: how long a picture of a debate of 2,000 claims takes as SVG, PNG and PDF, beside Graphviz, which lays out and
 * draws the same debate.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../tools/lib/install.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';

const RESULTS = 'bench/results/rendering.json';
/** Where what is measured finds the packages that it imports. */
const BUILT = inRoot('node_modules/.cache/bench-rendering');

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { build } = await import('vite');
const { default: { dependencies } } = await import('../package.json', { with: { type: 'json' } });
// As the command is built, for nobody runs our sources one by one.
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: inRoot('bench/rendering/report.ts'), outDir: BUILT, emptyOutDir: true, target: 'node20.19', copyPublicDir: false },
  ssr: { noExternal: true, external: [...Object.keys(dependencies), '@hpcc-js/wasm-graphviz'] },
});
/** @type {typeof import('./rendering/report.ts')} */
const report = await import(pathToFileURL(join(BUILT, 'report.js')).href);

const result = await report.benchRendering();
process.stdout.write(`${report.tableOf(result).join('\n')}\n`);
mkdirSync(inRoot('bench/results'), { recursive: true });
writeFileSync(inRoot(RESULTS), `${JSON.stringify({ machine: { cores: availableParallelism(), node: process.version }, ...result }, null, 2)}\n`);
rmSync(BUILT, { recursive: true });
say(`wrote ${RESULTS}`);
