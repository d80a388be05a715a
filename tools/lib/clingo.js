import { inRoot } from './paths.js';

/**
 * For the bundler: the solver itself, without the worker that the package `clingo-wasm` wraps it in. The package gives its files no names.
 *
 * @type {import('vite').Alias[]}
 */
export const clingoAlias = [{ find: /^clingo-wasm\/(clingo\.(?:js|wasm))/, replacement: `${inRoot('node_modules/clingo-wasm/dist')}/$1` }];
