/**
 * `npm run bench:shape [-- FOLDER]`: what generated debates look like in figures, beside the debate that ships and collections of others
 * in folders of these names (`../shared/data` if no folder is given), which are not part of the project. The fit is judged by it (docs/generator.md).
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { inRoot } from '../tools/lib/paths.js';
import { say } from '../tools/lib/say.js';
import { keepResult, withBuiltReport } from './lib/built.js';

const DEBATE = 'debates/ukraine-peace-negotiations/debate.json';
const COLLECTIONS = ['microtexts', 'persuasive-essays', 'kialo', 'aif', 'argdown'];
/** Files that show how a format is written, and no debate. */
const SYNTAX = /^(lexer|parser|model)-|-empty\.json$/;

const folder = process.argv[2] ?? inRoot('../shared/data');
const collections = COLLECTIONS.map((name) => ({ name, files: readTexts(join(folder, name)) })).filter(({ files }) => files.length > 0);
if (collections.length === 0) say(`no collections of others are in ${folder}; only the debate that ships is compared.`);

await withBuiltReport('shape', [], async (/** @type {typeof import('./shape/report.ts')} */ report) => {
  const shipped = JSON.parse(readFileSync(inRoot(DEBATE), 'utf8'));
  const result = await report.benchShape(shipped, collections, () => performance.now() / 1000);
  keepResult('shape', report.tableOf(result), result);
});

/**
 * @param {string} path
 */
function readTexts(path) {
  try {
    const names = readdirSync(path, { withFileTypes: true }).flatMap((entry) => (entry.isFile() && /\.\w+$/.test(entry.name) && !SYNTAX.test(entry.name) ? [entry.name] : []));
    return names.toSorted().map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }));
  } catch {
    return [];
  }
}
