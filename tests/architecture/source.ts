import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync } from 'vite';
import type { Node } from './nodes.ts';

export interface Source {
  /** From the root of the tree it was read from, with slashes on every system. */
  readonly path: string;
  readonly text: string;
  readonly program: Node;
}

/** All TypeScript and JavaScript under some folders of a tree; a folder that is not there has none. */
export function readSources(root: string, folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => filesUnder(root, folder).map((path) => parse(path, readText(root, path))));
}

/** Throws where the text is no TypeScript: what cannot be read cannot be vouched for. */
export function parse(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  return { path, text, program: program as unknown as Node };
}

export function lineAt(source: Source, offset: number): number {
  return source.text.slice(0, offset).split('\n').length;
}

function filesUnder(root: string, path: string): string[] {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return /\.[jt]s$/.test(path) ? [path] : [];
  return readdirSync(join(root, path))
    .toSorted()
    .flatMap((name) => filesUnder(root, posix.join(path, name)));
}

function readText(root: string, path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
