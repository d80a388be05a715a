/**
 * `npm run formats`: writes the table of formats into the documentation, from what the readers and writers declare.
 * `--check` only says whether it is out of date.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ensureInstalled } from './lib/install.js';
import { inRoot, root } from './lib/paths.js';
import { say } from './lib/say.js';

const FILE = 'docs/formats.md';
const BEGIN = '<!-- The tables below are made by `npm run formats`. -->';

await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { runnerImport } = await import('vite');
const { module } = await runnerImport(inRoot('graph/formats/format-table.ts'), { root, configFile: false, logLevel: 'error' });
/** @type {typeof import('../graph/formats/format-table.ts')} */
const { formatTable } = module;

const text = readFileSync(inRoot(FILE), 'utf8');
const before = text.slice(0, text.indexOf(BEGIN) + BEGIN.length);
const wanted = `${before}\n\n${formatTable()}`;

if (process.argv.includes('--check')) {
  if (wanted !== text) {
    say(`${FILE} is out of date; run \`npm run formats\``);
    process.exitCode = 1;
  }
} else if (wanted !== text) {
  writeFileSync(inRoot(FILE), wanted);
  say(`wrote ${FILE}`);
}
