import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { inRoot } from './paths.js';
import { run } from './run.js';

/**
 * Runs the command of an installed package. Its script is started with this very Node: the links in
 * `node_modules/.bin` are batch files on Windows, which cannot be started without a shell.
 *
 * @param {string} name The package, which is also its command where `command` does not say otherwise.
 * @param {readonly string[]} args
 * @param {import('./run.js').RunOptions & { command?: string }} [options]
 */
export function runTool(name, args, { command = name, ...options } = {}) {
  return run(process.execPath, [scriptOf(name, command), ...args], options);
}

/**
 * @param {string} name
 * @param {string} command
 */
function scriptOf(name, command) {
  const folder = inRoot('node_modules', name);
  /** @type {{ bin: string | Record<string, string> }} */
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`runTool: the package ${name} has no command ${command}`);
  return join(folder, script);
}
