import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Microsoft Edge'];

const WINDOWS_PROGRAMS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * Where a Chromium, or a browser made from one, lies on a system that has it: on PATH, then where its installer
 * puts it.
 *
 * @param {NodeJS.Platform} platform
 * @returns {string[]}
 */
export function usualPlaces(platform) {
  switch (platform) {
    case 'darwin':
      return [...onPath(), ...macApps()];
    case 'win32':
      return windowsPrograms();
    default:
      return onPath();
  }
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
}

function macApps() {
  const folders = ['/Applications', join(homedir(), 'Applications')];
  return folders.flatMap((folder) => MAC_APPS.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)));
}

function windowsPrograms() {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => process.env[variable]);
  return folders.flatMap((folder) => (folder ? WINDOWS_PROGRAMS.map((program) => join(folder, program)) : []));
}
