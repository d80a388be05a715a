import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { installChromium } from './install-chromium.js';
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

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * The path of a Chromium, installed first if need be, or nothing with the reason already said. Other processes
 * learn of it through the environment variable.
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

  const tried = await installChromium();
  const installed = await findChromium();
  if (installed) return installed;

  say(
    `no Chromium: looked on PATH, in the usual places and among Playwright's own; tried ${tried.join(', ')}. ` +
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
  for (const candidate of [...candidatePaths(process.platform), ...(await playwrightsOwn())]) {
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
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
function candidatePaths(platform) {
  switch (platform) {
    case 'darwin':
      return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        MAC_APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
      );
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .map((variable) => process.env[variable])
        .flatMap((folder) => (folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : []));
    default:
      return (process.env['PATH'] ?? '')
        .split(delimiter)
        .filter(Boolean)
        .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  }
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
