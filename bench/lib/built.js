/** What the benches of compiled code have in common: what is measured is built as the command is, and what comes of it is kept. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from '../../tools/lib/install.js';
import { inRoot, root } from '../../tools/lib/paths.js';
import { say } from '../../tools/lib/say.js';

/**
 * Builds `bench/NAME/report.ts`, for nobody runs our sources one by one, and hands its module over.
 *
 * @template Report, T
 * @param {string} name of the bench
 * @param {readonly string[]} peers packages that are not ours and not the command's: they are loaded as they are
 * @param {(report: Report) => T | Promise<T>} use
 */
export async function withBuiltReport(name, peers, use) {
  // Where what is measured finds the packages that it imports.
  const built = inRoot(`node_modules/.cache/bench-${name}`);
  await ensureInstalled();
  // Only now, because before the line above it may not be installed.
  const { build } = await import('vite');
  const { default: { dependencies } } = await import('../../package.json', { with: { type: 'json' } });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: inRoot(`bench/${name}/report.ts`), outDir: built, emptyOutDir: true, target: 'node20.19', copyPublicDir: false },
    ssr: { noExternal: true, external: [...Object.keys(dependencies), ...peers] },
  });
  try {
    return await use(await import(pathToFileURL(join(built, 'report.js')).href));
  } finally {
    rmSync(built, { recursive: true });
  }
}

/**
 * Prints the table, and keeps the figures with the machine that they are of.
 *
 * @param {string} name of the bench
 * @param {readonly string[]} table
 * @param {object} result
 */
export function keepResult(name, table, result) {
  const path = `bench/results/${name}.json`;
  process.stdout.write(`${table.join('\n')}\n`);
  mkdirSync(inRoot('bench/results'), { recursive: true });
  writeFileSync(inRoot(path), `${JSON.stringify({ machine: { cores: availableParallelism(), node: process.version }, ...result }, null, 2)}\n`);
  say(`wrote ${path}`);
}
