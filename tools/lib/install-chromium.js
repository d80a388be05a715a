import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.js';
import { say } from './say.js';
import { runTool } from './tool.js';

/**
 * Tries to install a Chromium: the system's package where apt-get may be used without a question being asked,
 * Playwright's download everywhere else and where that failed.
 *
 * @returns {Promise<string[]>} What was tried, each with how it ended.
 */
export async function installChromium() {
  const tried = [];
  const prefix = await aptPrefix();
  if (prefix) {
    say('no Chromium found; installing the chromium package with apt-get (about a minute) …');
    const { ok, output } = await aptInstall(prefix);
    tried.push(ok ? 'apt-get install chromium' : `apt-get install chromium (${lastLine(output)})`);
    if (ok) return tried;
  }
  say('no Chromium found; installing one with `npx playwright install chromium` …');
  const { ok, output } = await runTool('playwright', ['install', 'chromium'], { capture: true });
  tried.push(ok ? 'npx playwright install chromium' : `npx playwright install chromium (${lastLine(output)})`);
  return tried;
}

/**
 * What has to stand before `apt-get` for it to work unattended, or nothing where it cannot.
 *
 * @returns {Promise<string[] | undefined>}
 */
async function aptPrefix() {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return [];
  const { ok } = await run('sudo', ['-n', 'true'], { capture: true });
  return ok ? ['sudo', '-n'] : undefined;
}

/**
 * @param {readonly string[]} prefix
 */
async function aptInstall(prefix) {
  const apt = (/** @type {string[]} */ ...args) => {
    // Through `env`, because sudo does not hand the environment on.
    const [command = '', ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(command, rest, { capture: true });
  };
  // Its result does not matter: without fresh lists the old ones may still do, and if they do not, the
  // installation says so.
  await apt('update');
  return apt('install', '-y', 'chromium');
}

/**
 * @param {string} text
 */
function lastLine(text) {
  return text.trim().split('\n').at(-1) ?? '';
}
