import { existsSync } from 'node:fs';
import process from 'node:process';
import { run } from './run.js';
import { say } from './say.js';
import { runTool } from './tool.js';

/**
 * @typedef {object} Installer
 * @property {string} name
 * @property {() => Promise<{ ok: boolean, output: string }>} install
 */

/**
 * The ways to get a Chromium here, the best first: the system's package where apt-get may be used without a question
 * being asked, then Playwright's download.
 *
 * @returns {Promise<Installer[]>}
 */
export async function chromiumInstallers() {
  const prefix = await aptPrefix();
  const playwright = {
    name: 'npx playwright install chromium',
    install: () => runTool('playwright', ['install', 'chromium'], { capture: true }),
  };
  return prefix ? [{ name: 'apt-get install chromium', install: () => aptInstall(prefix) }, playwright] : [playwright];
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
  const { ok } = await apt('update');
  if (!ok) say('apt-get update failed; going on with the package lists that are there.');
  return apt('install', '-y', 'chromium');
}
