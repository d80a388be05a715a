import { readFramework, type ReadFramework } from '../../graph/formats/frameworks/read-framework.ts';
import { STANDARD_INPUT } from './debate-source.ts';
import type { Io } from './io.ts';
import { Unreadable } from './unreadable.ts';

export interface FrameworkSource extends ReadFramework {
  /** How the file is called in diagnostics. */
  readonly file: string;
}

/**
 * Reads the framework in a file or on standard input (`-`).
 * @throws Unreadable if there is no text there
 */
export async function readFrameworkSource(path: string, io: Pick<Io, 'readFile' | 'readStandardInput'>): Promise<FrameworkSource> {
  const file = path === STANDARD_INPUT ? '<stdin>' : path;
  const text = await (path === STANDARD_INPUT ? io.readStandardInput() : io.readFile(path)).then(decoded).catch((error: unknown) => {
    throw new Unreadable(file, 'check its path, and that it is text in UTF-8', error);
  });
  return { file, ...readFramework(text) };
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error('it is not encoded as UTF-8', { cause: error });
  }
}
