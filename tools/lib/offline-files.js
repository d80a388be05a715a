import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The service worker, in the folder of the page: its place is what it may answer for. */
export const OFFLINE_WORKER = 'offline-worker.js';

/** Stands in the worker for what only the finished build tells. */
const PLACEHOLDER = 'ELENCHUS_OFFLINE_FILES';

/**
 * Fonts of scripts that most debates do without: 13 MB of 25. Those in which the page itself is set are not among them. And the engine that asks several stores at once, of
 * which there are none without a network.
 */
const AS_USED = /^assets\/(?:(?!roboto-).*\.woff2?|federated-.*\.js)$/;

const LEFT_OUT = /\.map$/;

/**
 * Tells the service worker which files the build has, once all of them are written.
 *
 * @returns {import('vite').Plugin}
 */
export function offlineFiles() {
  let folder = '';
  return {
    name: 'elenchus-offline-files',
    apply: 'build',
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
      // An absolute one stays what it is.
      if (build.outDir.startsWith('/') || /^[a-z]:/i.test(build.outDir)) folder = build.outDir;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      handler() {
        const path = join(folder, OFFLINE_WORKER);
        const worker = readFileSync(path, 'utf8');
        if (!worker.includes(PLACEHOLDER)) throw new Error(`${OFFLINE_WORKER} has no place for the files of the build.`);
        writeFileSync(path, worker.replaceAll(PLACEHOLDER, () => JSON.stringify(filesIn(folder))));
      },
    },
  };
}

/**
 * @param {string} folder of a finished build
 */
function filesIn(folder) {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll(sep, '/'))
    .filter((path) => path !== OFFLINE_WORKER && !LEFT_OUT.test(path))
    .toSorted();
  const digest = createHash('sha256');
  for (const path of paths) digest.update(path).update(readFileSync(join(folder, path)));
  return {
    version: digest.digest('hex').slice(0, 16),
    first: paths.filter((path) => !AS_USED.test(path)).map((path) => (path === 'index.html' ? '' : path)),
    asUsed: paths.filter((path) => AS_USED.test(path)),
  };
}
