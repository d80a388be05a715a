/**
 * Argdown's own parser package (`@argdown/core`, MIT): its lexer, its reading of YAML, its list of shortcodes. It is large, and loaded
 * only when an Argdown file is opened.
 */
import type * as Argdown from '@argdown/core';

export type ArgdownLibrary = Pick<typeof Argdown, 'tokenize' | 'shortcodes' | 'DataPlugin'>;

export async function argdownLibrary(): Promise<ArgdownLibrary> {
  return import('@argdown/core');
}
