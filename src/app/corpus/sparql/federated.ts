/**
 * One question to several stores as if they were one, by Comunica (Taelman, Van Herwegen, Vander Sande & Verborgh 2018), which joins what each of
 * them answers. It comes only when it is needed: it is larger than all else in the page.
 */
import { QueryEngine } from '@comunica/query-sparql';
import type { Row, Term } from '../../../../graph/corpus/sparql/results.ts';
import { StoreFault } from '../../../../graph/corpus/sparql/store-fault.ts';

export type Fetch = typeof fetch;

const engine = new QueryEngine();

/** Rejects with a StoreFault, or with the reason of the signal. */
export async function askTogether(addresses: readonly string[], query: string, abort: AbortSignal, fetchFor: Fetch): Promise<readonly Row[]> {
  const [first, ...others] = addresses.map((value) => ({ type: 'sparql', value }));
  if (first === undefined) return [];
  let faultOfStore: unknown;
  const watched: Fetch = async (input, init) => {
    try {
      return await fetchFor(input, init);
    } catch (error) {
      // What the engine makes of it says less.
      faultOfStore ??= error;
      throw error;
    }
  };
  try {
    const stream = await engine.queryBindings(query, { sources: [first, ...others], fetch: watched });
    const end = (): void => stream.destroy(abort.reason as Error);
    abort.addEventListener('abort', end, { once: true });
    try {
      const found = await stream.toArray();
      return found.map((bindings) => new Map([...bindings].map(([variable, term]): [string, Term] => [variable.value, termOf(term)])));
    } finally {
      abort.removeEventListener('abort', end);
    }
  } catch (error) {
    abort.throwIfAborted();
    if (faultOfStore instanceof StoreFault) throw faultOfStore;
    if (error instanceof StoreFault) throw error;
    throw new StoreFault('malformed', error instanceof Error ? error.message : String(error));
  }
}

function termOf({ termType, value }: { readonly termType: string; readonly value: string }): Term {
  return { type: termType === 'NamedNode' ? 'uri' : termType === 'Literal' ? 'literal' : 'bnode', value };
}
