/** The `elenchus` command, as `bin/elenchus.js` starts it. */
import process from 'node:process';
import { nodeIo } from './node-io.ts';
import { run } from './run.ts';

/** Apart from the command's own 1 and 2, so that no script takes a fault in the program for one in a debate. */
const INTERNAL_FAULT = 70;

try {
  // Set, and not called for: what is still to be written is written before the process ends.
  process.exitCode = await run(process.argv.slice(2), nodeIo());
} catch (error) {
  process.exitCode = INTERNAL_FAULT;
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`elenchus: a fault in the program itself, please report it:\n${detail}\n`);
}
