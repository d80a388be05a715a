/** How a store is asked; whoever does it (by HTTP, in memory) does not know what for. */
import type { Asking } from '../corpus.ts';
import type { Row } from './results.ts';

export interface StoreQuery {
  /** A whole SELECT query. */
  readonly text: string;
  /**
   * How it is asked of several stores: `each` by itself, and their rows are put together, which is right as long as it is about single triples, or about what is
   * said of one thing in one store; or over `all` as if they were one, for what leads from one thing to another.
   */
  readonly of: 'each' | 'all';
}

/** Rejects with a StoreFault, or an `AbortError`. */
export type Select = (query: StoreQuery, asking: Pick<Asking, 'abort'>) => Promise<readonly Row[]>;
