import { spawn } from 'node:child_process';
import { root } from './paths.js';

/**
 * @typedef {object} RunOptions
 * @property {Record<string, string>} [env] Added to this process's environment.
 * @property {boolean} [capture] Collects what the command prints instead of letting it through.
 * @property {number} [timeout] Milliseconds after which the command is ended.
 */

/**
 * Runs a command in the project's root to its end. A command that cannot be started is a failed command, not an
 * exception: every caller has to deal with failure anyway, and this leaves one way to do it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, { env = {}, capture = false, timeout } = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      // Nothing here asks questions: a tool that would wait for an answer has to fail instead.
      stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
      timeout,
    });
    const collect = (/** @type {Buffer} */ chunk) => (output += chunk.toString());
    child.stdout?.on('data', collect);
    child.stderr?.on('data', collect);
    child.on('error', (error) => resolve({ ok: false, output: output + error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
