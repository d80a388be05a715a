#!/usr/bin/env node
/**
 * The `elenchus` command. In a checkout it installs and builds whatever is missing or out of date, so that
 * `npx elenchus` always runs the sources as they are; installed as a package, it only starts what was built.
 */
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

const BUNDLE = inProject('dist/cli/elenchus.js');
const SOURCES = ['graph', 'src/cli', 'src/engine', 'debates', 'package.json', 'package-lock.json', 'vite.cli.config.ts'];

/** Apart from the command's own 1 and 2, which are about the debate and about how it was called. */
const CANNOT_START = 70;

// The lock belongs to the checkout alone: npm never puts it into a package.
if (existsSync(inProject('package-lock.json'))) await bringUpToDate();
await import(pathToFileURL(BUNDLE).href);

async function bringUpToDate() {
  const [{ ensureInstalled }, { isFresh }] = await Promise.all([
    import('../tools/lib/install.js'),
    import('../tools/lib/fresh.js'),
  ]);
  await ensureInstalled();
  if (isFresh(BUNDLE, SOURCES.map(inProject))) return;
  const { buildCli } = await import('../tools/lib/build-cli.js');
  try {
    await buildCli();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.stderr.write('elenchus: the command could not be built from its sources, see above.\n');
    process.exit(CANNOT_START);
  }
}

/**
 * @param {string} path
 */
function inProject(path) {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
