/** `node bench/turning.js`: how long comparisons, cruxes and a reader's stance take, in the debate that ships and in large ones made of chance. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { ensureInstalled } from '../tools/lib/install.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';

const DEBATE = 'debates/ukraine-peace-negotiations/debate.json';
const RESULTS = 'bench/results/turning.json';

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./turning/measure.ts') }} */
const { module: measure } = await runnerImport(inRoot('bench/turning/measure.ts'), { root, configFile: false, logLevel: 'error' });

const figures = measure.measureTurning(JSON.parse(readFileSync(inRoot(DEBATE), 'utf8')));
const columns = /** @type {const} */ (['debate', 'claims', 'essays', 'cruxes', 'compare', 'firstStance', 'stance']);
for (const row of [columns, ...figures.map((line) => columns.map((column) => line[column]))]) {
  process.stdout.write(`${row.map((cell) => String(cell).padStart(12)).join('')}\n`);
}
mkdirSync(inRoot('bench/results'), { recursive: true });
writeFileSync(inRoot(RESULTS), `${JSON.stringify({ machine: { cores: availableParallelism(), node: process.version }, milliseconds: figures }, null, 2)}\n`);
say(`wrote ${RESULTS}`);
