import { existsSync } from 'node:fs';
import process from 'node:process';
import { usualPlaces } from './chromium-places.js';
import { chromiumInstallers } from './install-chromium.js';
import { run } from './run.js';
import { say } from './say.js';

/** The environment variable that names the browser; it wins over everything found. */
export const CHROMIUM_VARIABLE = 'ELENCHUS_CHROMIUM';

/**
 * Keeps Chromium from calling home: the tests have to pass without a network, and a refused call is noise in
 * their output.
 */
const QUIET_FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of a Chromium, installed first if need be, or nothing with the reason already said.
 *
 * @returns {Promise<string | undefined>}
 */
export async function ensureChromium() {
  const named = process.env[CHROMIUM_VARIABLE];
  if (named && !existsSync(named)) {
    say(`${CHROMIUM_VARIABLE} names ${named}, which does not exist; correct it or unset it.`);
    return undefined;
  }
  const found = await findChromium();
  if (found) return found;

  const tried = [];
  for (const { name, install } of await chromiumInstallers()) {
    say(`no Chromium found; trying ${name}, which may take some minutes …`);
    const { output } = await install();
    // Judged by whether there is a browser now: some packages only point to another way of installing it.
    const installed = await findChromium();
    if (installed) return installed;
    tried.push(`${name} (${complaintIn(output)})`);
  }
  say(
    `no Chromium: looked on PATH, in the usual places and for Playwright's own; tried ${tried.join(' and ')}. ` +
      `Install Chromium or Chrome, or set ${CHROMIUM_VARIABLE} to the path of one.`,
  );
  return undefined;
}

/**
 * The path of a Chromium that is already on this machine.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env[CHROMIUM_VARIABLE];
  if (named) return named;
  for (const candidate of [...usualPlaces(process.platform), ...(await playwrightsOwn())]) {
    if (existsSync(candidate) && (await isBrowser(candidate))) return candidate;
  }
  return undefined;
}

/**
 * Launch options for Playwright, be it under Vitest or under Playwright's own runner.
 *
 * @returns {Promise<{ executablePath?: string, args: string[] }>}
 */
export async function chromiumLaunchOptions() {
  const executablePath = await findChromium();
  return { ...(executablePath && { executablePath }), args: QUIET_FLAGS };
}

/**
 * @returns {Promise<string[]>} The browser that `npx playwright install chromium` leaves, where there is one.
 */
async function playwrightsOwn() {
  try {
    const { chromium } = await import('playwright');
    return [chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * The line of an installer's output that says most likely why it failed.
 *
 * @param {string} output
 */
function complaintIn(output) {
  const lines = output.trim().split('\n');
  return (lines.findLast((line) => /\b(error|failed|E:)/i.test(line)) ?? lines.at(-1) ?? '').trim();
}

/**
 * Some systems put a script named like the browser on PATH that only says how to install it. A browser tells its
 * version; on Windows it would open a window instead, so there the path has to do.
 *
 * @param {string} path
 */
async function isBrowser(path) {
  if (process.platform === 'win32') return true;
  const { ok } = await run(path, ['--version'], { capture: true, timeout: 20_000 });
  return ok;
}
