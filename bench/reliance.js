/** `npm run bench:reliance`: how long it takes to ask what load-bearing is and what suffices, of every essay of a large debate. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import process from 'node:process';
import { ensureInstalled } from '../tools/lib/install.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';

const RESULTS = 'bench/results/reliance.json';

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./reliance/measure.ts') }} */
const { module: measure } = await runnerImport(inRoot('bench/reliance/measure.ts'), { root, configFile: false, logLevel: 'error' });

const lines = measure.measureReliance();
process.stdout.write(`${measure.tableOf(lines).join('\n')}\n`);
mkdirSync(inRoot('bench/results'), { recursive: true });
writeFileSync(inRoot(RESULTS), `${JSON.stringify({ machine: { cores: availableParallelism(), node: process.version }, lines }, null, 2)}\n`);
say(`wrote ${RESULTS}`);
const complaints = measure.complaintsAbout(lines);
for (const complaint of complaints) say(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;
