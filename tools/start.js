/**
 * `npm start`: builds the app and serves it on this machine only.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureInstalled } from './lib/install.js';
import { root } from './lib/paths.js';
import { say } from './lib/say.js';

const USAGE = 'usage: npm start -- [--port NUMBER]';

const port = portFrom(process.argv.slice(2));
await ensureInstalled();

// Only now, because before the line above it may not be installed.
const { build, preview } = await import('vite');
await build({ root, logLevel: 'warn' });
const server = await preview({ root, logLevel: 'warn', preview: { port } });
process.stdout.write(`Elenchus is at ${server.resolvedUrls?.local[0]}\nCtrl+C ends it.\n`);

/**
 * Where the reader starts looking for a free port: Vite takes the next one that is free.
 *
 * @param {readonly string[]} args
 */
function portFrom(args) {
  const value = readPort(args);
  const number = Number(value);
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
  say(`--port wants a number from 1 to 65535, not "${value}"; ${USAGE}`);
  return process.exit(2);
}

/**
 * @param {readonly string[]} args
 */
function readPort(args) {
  try {
    return parseArgs({ args: [...args], options: { port: { type: 'string', default: '4173' } } }).values.port;
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}; ${USAGE}`);
    return process.exit(2);
  }
}
