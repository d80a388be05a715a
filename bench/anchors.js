/**
 * `npm run bench:anchors [-- FOLDER]`: how well the spans of the debate that ships are found again in changed copies of its
 * texts, which lie in the folder (`../shared/essays` if none is given) and are not part of the project.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { ensureInstalled } from '../tools/lib/install.js';
import { inRoot, root } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';

const DEBATE = 'debates/ukraine-peace-negotiations/debate.json';
const RESULTS = 'bench/results/anchors.json';

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { runnerImport } = await import('vite');
/** @type {{ module: typeof import('./anchors/report.ts') }} */
const { module: report } = await runnerImport(inRoot('bench/anchors/report.ts'), { root, configFile: false, logLevel: 'error' });

const folder = process.argv[2] ?? inRoot('../shared/essays');
const texts = readTexts(folder);
const result = report.benchAnchors(JSON.parse(readFileSync(inRoot(DEBATE), 'utf8')), texts);
if (result === undefined) {
  say(`no text of the debate is in ${folder}; nothing was measured. Give the folder that has the essays.`);
} else {
  const machine = { cores: availableParallelism(), node: process.version };
  process.stdout.write(`${report.tableOf(result).join('\n')}\n`);
  mkdirSync(inRoot('bench/results'), { recursive: true });
  writeFileSync(inRoot(RESULTS), `${JSON.stringify({ machine, ...result }, null, 2)}\n`);
  say(`wrote ${RESULTS}`);
  const complaints = report.complaintsAbout(result);
  for (const complaint of complaints) say(complaint);
  process.exitCode = complaints.length === 0 ? 0 : 1;
}

/**
 * @param {string} path
 */
function readTexts(path) {
  try {
    const names = readdirSync(path).filter((name) => name.endsWith('.txt'));
    return names.toSorted().map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
  } catch {
    return [];
  }
}
