import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import process from 'node:process';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { USUAL_COLUMNS, type Io } from './io.ts';
import { readTextFolder } from './text-folder.ts';

/**
 * A file of the package and no part of the bundle: a diagnostic can then name a file that a person can open, and a
 * correction counts at once. From `src/cli/` and from `dist/cli/` the way is the same.
 */
const SHIPPED_DEBATE = '../../debates/ukraine-peace-negotiations/debate.json';

/** Apart from the command's own 0, 1 and 2: the answer could not be handed over. */
const CANNOT_WRITE = 74;

/** ECMA-48: from where the cursor is to the end of the line. */
const ERASE_LINE = '\u001B[K';

export function nodeIo(): Io {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietlyOrSay);
  process.stdout.on('error', () => {
    isReaderGone = true;
  });
  const terminal = process.stdout.isTTY;
  return {
    readFile: (path) => readFile(path),
    readTexts: readTextFolder,
    writeFile: writeWhole,
    readStandardInput,
    writeOutput: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    ...(process.stderr.isTTY && { showState: (line: string) => process.stderr.write(`\r${ERASE_LINE}${line}`) }),
    isWanted,
    untilStopped,
    shippedDebate: shippedDebate(),
    columns: (terminal && process.stdout.columns) || USUAL_COLUMNS,
    emphasis: terminal && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb',
  };
}

/** Beside the file first, so that a full disk or an interruption leaves what was there. */
async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, content);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

/** Standard output never closes by itself, not even when its reader has gone. */
let isReaderGone = false;

/** That the reader has gone is told only between one turn of the event loop and the next. */
async function isWanted(): Promise<boolean> {
  await setImmediate();
  return !isReaderGone;
}

function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function shippedDebate(): string {
  const path = fileURLToPath(new URL(SHIPPED_DEBATE, import.meta.url));
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}

/** Whoever reads the output may have seen enough (`| head`); that is no failure. */
function endQuietlyOrSay(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  process.exitCode = CANNOT_WRITE;
  if (error.syscall === 'write') process.stderr.write(`elenchus: the output could not be written: ${error.message}\n`);
}
