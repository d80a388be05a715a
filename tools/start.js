/**
 * `npm start`: builds the app and serves it on this machine only, at the first free port from `--port` on.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.js';
import { root } from './lib/paths.js';
import { say } from './lib/say.js';

const port = readPort(process.argv.slice(2));
if (port === undefined) {
  say('usage: npm start -- [--port NUMBER], with a number from 1 to 65535.');
  process.exit(2);
}
await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const { resolvedUrls } = await preview({ root, logLevel: 'warn', preview: { port } });
process.stdout.write(`Elenchus is at ${resolvedUrls?.local[0]} (Ctrl+C ends it)\n`);

/**
 * @param {string[]} args
 * @returns {number | undefined} Nothing where the arguments make no sense.
 */
function readPort(args) {
  try {
    const { values } = parseArgs({ args, options: { port: { type: 'string', default: '4173' } } });
    const number = Number(values.port);
    return Number.isInteger(number) && number > 0 && number < 65_536 ? number : undefined;
  } catch {
    return undefined;
  }
}
