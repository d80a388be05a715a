import { inRoot } from './paths.js';

/**
 * For the bundler: the solver itself, without the worker that the package `clingo-wasm` wraps it in. The package gives that file no name.
 */
export const clingoAlias = { 'clingo-wasm/clingo.js': inRoot('node_modules/clingo-wasm/dist/clingo.js') };
