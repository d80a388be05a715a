/**
 * `npm run api`: writes the API reference into docs/api/, from what the library exports and the comments on it.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { elementsText, entryPage } from './lib/library/api-pages.js';
import { libraryModel } from './lib/library/library-model.js';
import { ENTRIES } from './lib/library/paths.js';
import { ensureInstalled } from './lib/install.js';
import { inRoot } from './lib/paths.js';
import { say } from './lib/say.js';

const FOLDER = inRoot(process.argv[2] ?? 'docs/api');

await ensureInstalled();
const { items, manifest } = await libraryModel();
mkdirSync(FOLDER, { recursive: true });
write('graph.md', entryPage('elenchus/graph', about(ENTRIES.graph), items.graph));
write('components.md', entryPage('elenchus/components', about(ENTRIES.components), items.components.filter(({ kind }) => kind !== 'Class'), elementsText(manifest)));

/**
 * What stands at the head of the file.
 *
 * @param {string} path
 */
function about(path) {
  const [, comment = ''] = /^\/\*\*([^]*?)\*\//.exec(readFileSync(inRoot(path), 'utf8')) ?? [];
  return comment
    .split('\n')
    .map((line) => line.replace(/^ \* ?/, ''))
    .join('\n')
    .replace(/^`[\w/]+`: /m, '')
    .trim();
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  writeFileSync(join(FOLDER, name), text);
  say(`wrote ${join(FOLDER, name)}`);
}
