/** A world of strings for the command: files, standard input and a terminal that only remember. */
import { readFileSync } from 'node:fs';
import type { Debate } from '../../graph/model/schema.ts';
import type { Io } from '../../src/cli/io.ts';
import { readTextFolder } from '../../src/cli/text-folder.ts';
import { run } from '../../src/cli/run.ts';

export const FIXTURE = 'tests/fixtures/high-street.json';

export interface World {
  /** By their paths; a path with a slash in it makes a folder. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Takes the files that are written. Left out, none can be. */
  readonly written?: Map<string, string>;
  /** Takes the same files as they are, byte by byte. */
  readonly bytes?: Map<string, Uint8Array>;
  readonly input?: string;
  readonly columns?: number;
  readonly emphasis?: boolean;
  /** How texts are read; left out, from the machine. */
  readonly readTexts?: Io['readTexts'];
  /** Left out, somebody reads the output to its end. */
  readonly isWanted?: Io['isWanted'];
}

export interface Outcome {
  readonly exit: number;
  readonly output: string;
  readonly errors: string;
}

/** Runs the command on the fixture, which ships in this world, or on whatever the arguments name. */
export async function elenchus(args: readonly string[], world: World = {}): Promise<Outcome> {
  const { files = {}, written, bytes, input = '', columns = 80, emphasis = false, readTexts = folderIn(files), isWanted = () => Promise.resolve(true) } = world;
  let output = '';
  let errors = '';
  const io: Io = {
    readFile: (path) => {
      const content = path.startsWith('tests/fixtures/') ? fixtureText(path) : files[path];
      if (content === undefined) return Promise.reject(Object.assign(new Error('gone'), { code: isFolder(path, files) ? 'EISDIR' : 'ENOENT' }));
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    },
    readTexts,
    writeFile: (path, content) => {
      if (written === undefined && bytes === undefined) return Promise.reject(Object.assign(new Error('read-only'), { code: 'EROFS' }));
      written?.set(path, typeof content === 'string' ? content : new TextDecoder().decode(content));
      bytes?.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
      return Promise.resolve();
    },
    readStandardInput: () => Promise.resolve(new TextEncoder().encode(input)),
    writeOutput: (text) => {
      output += text;
    },
    writeError: (text) => {
      errors += text;
    },
    isWanted,
    untilStopped: () => Promise.resolve(),
    shippedDebate: FIXTURE,
    columns,
    emphasis,
  };
  return { exit: await run(args, io), output, errors };
}

function isFolder(path: string, files: Readonly<Record<string, string | Uint8Array>>): boolean {
  return Object.keys(files).some((name) => name.startsWith(`${path}/`));
}

/** A folder of the files that the test names, else one of the machine. */
function folderIn(files: Readonly<Record<string, string | Uint8Array>>): Io['readTexts'] {
  return (folder, wanted) => {
    if (!isFolder(folder, files)) return readTextFolder(folder, wanted);
    const texts = Object.entries(files)
      .filter(([name]) => name.startsWith(`${folder}/`))
      .map(([name, content]) => ({ name: name.slice(folder.length + 1), text: typeof content === 'string' ? content : new TextDecoder().decode(content) }));
    return Promise.resolve({ texts, skipped: [] });
  };
}

/** The value that a command prints for programs. */
export async function json(args: readonly string[], world?: World): Promise<unknown> {
  return JSON.parse((await elenchus([...args, '--json'], world)).output) as unknown;
}

/** What a command prints for people about a debate of the test's own. */
export async function textAbout(debate: Debate, ...args: string[]): Promise<string> {
  return (await elenchus([...args, '-'], { input: JSON.stringify(debate) })).output;
}

export function jsonAbout(debate: Debate, ...args: string[]): Promise<unknown> {
  return json([...args, '-'], { input: JSON.stringify(debate) });
}

export function fixtureText(path = FIXTURE): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

export function fixture(): Debate {
  return JSON.parse(fixtureText()) as Debate;
}
