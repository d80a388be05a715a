import { inRoot } from '../paths.js';

/** The folder of the built library. */
export const LIBRARY = inRoot('dist/lib');

/** What of the sources an entry is made of, by the name of the entry. */
export const ENTRIES = { graph: 'graph/index.ts', components: 'src/library/components.ts' };

/** @typedef {keyof typeof ENTRIES} EntryName */

/** @type {readonly EntryName[]} */
export const ENTRY_NAMES = ['graph', 'components'];
