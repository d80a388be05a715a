import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { clingoEngine } from '../engine/clingo.ts';
import type { ClingoFactory } from '../engine/clingo-module.ts';

/**
 * The engine of the command. The package itself starts a worker and hands programs over as strings, which bounds their size;
 * the module beneath it has no name of its own to import it by.
 */
export const clingo = clingoEngine(async () => {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('clingo-wasm'));
  const { default: factory } = (await import(/* @vite-ignore */ new URL('clingo.js', entry).href)) as { readonly default: ClingoFactory };
  return factory;
});
