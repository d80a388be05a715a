import { readFileSync } from 'node:fs';
import process from 'node:process';
import { isInstalled } from './installed.js';
import { inRoot } from './paths.js';
import { run } from './run.js';
import { say } from './say.js';

/**
 * Installs the packages that the lock names, where they are not installed yet or no longer the same. On failure
 * it says why and ends the process: without its packages no tool can go on.
 */
export async function ensureInstalled() {
  if (packagesAreThere()) return;
  say('installing packages with npm ci …');
  const [command = '', ...first] = process.platform === 'win32' ? ['cmd', '/c', 'npm'] : ['npm'];
  const { ok, output } = await run(command, [...first, 'ci', '--no-audit', '--no-fund'], { capture: true });
  if (ok) return;
  process.stderr.write(`${output.trim()}\n`);
  say('npm ci failed, see above; run it by hand once its complaint is dealt with.');
  process.exit(1);
}

function packagesAreThere() {
  const lock = readLock('package-lock.json');
  // npm writes this file last, so that an installation cut short has none.
  const installed = readLock('node_modules/.package-lock.json');
  return lock !== undefined && installed !== undefined && isInstalled(lock, installed);
}

/**
 * @param {string} path
 * @returns {import('./installed.js').Lock | undefined} Nothing where the file is missing or cut short.
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), 'utf8'));
  } catch {
    return undefined;
  }
}
