/** The store that a reader starts with `npx elenchus store`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface LocalStore {
  readonly address: string;
  readonly port: number;
  readonly triples: number;
  /** As suddenly as a machine is switched off. */
  readonly kill: () => Promise<void>;
}

/** @param port of one that was stopped, to come back at the same address; left out, any that is free */
export async function startStore(files: readonly string[], port = 20_000 + Math.floor(Math.random() * 20_000)): Promise<LocalStore> {
  const child = spawn(process.execPath, ['bin/elenchus.js', 'store', ...files, '--port', String(port), '--json'], { cwd: ROOT });
  const { address, triples } = JSON.parse(await firstOutput(child)) as { address: string; triples: number };
  return {
    address,
    port,
    triples,
    kill: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    let output = '';
    child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.endsWith('}\n')) resolve(output);
    });
    child.once('exit', (code) => reject(new Error(`The store ended with ${code}: ${errors}`)));
  });
}
