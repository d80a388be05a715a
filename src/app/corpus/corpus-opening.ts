/**
 * How a corpus comes into the page: whoever holds one (the worker that read a large file, a store that is asked by query) hands a
 * `CorpusOpening` to `openCorpus` of `<elenchus-app>` (`ElenchusApp.openCorpus(opening)`), which shows its overview in place of the explorer. All
 * else, lists, parts, address and steps, is done there, by `Corpus` alone.
 *
 *     app.openCorpus({ corpus, key: 'endpoint-3f9a…', whereabouts: () => msg('Asked from example.org.'), dispose: () => connection.close() });
 */
import type { Corpus } from '../../../graph/corpus/corpus.ts';

export interface CorpusOpening {
  readonly corpus: Corpus;
  /**
   * What the address calls it, of letters, digits, `-` and `_`. A page that is loaded anew looks for it among the kept debates (`debate-shelf.ts`); where it
   * is not, the reader is told so.
   */
  readonly key: string;
  /** Where it is kept, or that it is not, in one sentence for the heading; worded when it is shown. */
  readonly whereabouts: () => string;
  /** Called once, when something else is opened. Parts that were loaded stay as they are until then. */
  readonly dispose: () => void;
}
