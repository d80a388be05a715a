/**
 * Who reads what: our readers, and beside them those of others, each from the text of a file to what its users work with.
 *
 * All parse the text. `arguebuf` then copies ids, texts and kinds of nodes and the ends of edges into objects of its graph; of AIF it
 * leaves out who says what (locutions, L- and YA-nodes become schemes of no kind), and it throws where a field is missing. Ours also finds out who
 * says what and who holds it, makes each conflict, undercut and linked argument what a debate has for it, sees to it that the debate is
 * valid, keeps every field that a debate has none for, and tells what is wrong and where. Argdown’s own pipeline stops at statements,
 * arguments and relations; ours goes on to the debate. So ours has more to do in each contest, and nothing that it does is left out here.
 */
import { argdown } from '@argdown/core';
import { load, type Graph, type schemas } from 'arguebuf';
import { aifFormat } from '../../graph/formats/aif/aif-format.ts';
import { argdownFormat } from '../../graph/formats/argdown/argdown-format.ts';
import { argdownLibrary } from '../../graph/formats/argdown/library.ts';
import { arguebufFormat } from '../../graph/formats/arguebuf/arguebuf-format.ts';
import type { Reader } from '../../graph/formats/format.ts';
import { sadfaceFormat } from '../../graph/formats/sadface/sadface-format.ts';

// Loaded before anything is measured, as the others are: to load is not to read.
await argdownLibrary();

export interface Contest {
  readonly format: string;
  readonly theirs: string;
  /** How many claims there are. */
  readonly readOurs: (text: string) => Promise<number>;
  /** How many statements or nodes there are; 0 if it is not read, or not without errors. */
  readonly readTheirs: (text: string) => number;
}

export const ARGDOWN: Contest = { format: 'argdown', theirs: '@argdown/core', readOurs: by(argdownFormat.reader), readTheirs: readByArgdown };
export const AIF = byArguebuf('aif', aifFormat.reader, (document) => load.aif(document as schemas.aif.Graph));
export const XAIF = byArguebuf('xaif', aifFormat.reader, (document) => load.xaif(document as schemas.xaif.Graph));
export const SADFACE = byArguebuf('sadface', sadfaceFormat.reader, (document) => load.sadface(document as schemas.sadface.Graph));
export const ARGUEBUF = byArguebuf('arguebuf', arguebufFormat.reader, (document) => load.json(document));

function by(reader: Reader): Contest['readOurs'] {
  return async (text) => (await reader.read({ name: 'debate', text }, [])).debate?.claims.length ?? 0;
}

/** What its own command runs until there are statements, arguments and relations; the map is drawn later. */
function readByArgdown(input: string): number {
  const { statements = {}, arguments: found = {}, parserErrors = [], lexerErrors = [], exceptions = [] } = argdown.run({
    process: ['parse-input', 'build-model'],
    input,
    logExceptions: false,
    throwExceptions: false,
  });
  return parserErrors.length + lexerErrors.length + exceptions.length > 0 ? 0 : Object.keys(statements).length + Object.keys(found).length;
}

function byArguebuf(format: string, reader: Reader, graphOf: (document: unknown) => Graph): Contest {
  return {
    format,
    theirs: 'arguebuf',
    readOurs: by(reader),
    readTheirs: (text) => {
      try {
        return Object.keys(graphOf(JSON.parse(text)).nodes).length;
      } catch {
        return 0;
      }
    },
  };
}
