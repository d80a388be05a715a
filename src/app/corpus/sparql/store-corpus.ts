/** From the addresses of stores to what the page can open; loaded when somebody first opens one. */
import { msg, str } from '@lit/localize';
import { corpusInStore } from '../../../../graph/corpus/sparql/open-corpus.ts';
import type { CorpusOpening } from '../corpus-opening.ts';
import { selectFrom } from './select-from.ts';
import { doSteps } from '../do-steps.ts';
import { keyOfStores } from './store-address.ts';

/** @param addresses as `storeAddress` gives them */
export function storeOpening(addresses: readonly string[]): CorpusOpening {
  const hosts = addresses.map((address) => new URL(address).host).join(', ');
  const ended = new AbortController();
  const select = selectFrom(addresses);
  return {
    corpus: corpusInStore((query, { abort }) => select(query, { abort: AbortSignal.any([abort, ended.signal]) }), doSteps),
    key: keyOfStores(addresses),
    whereabouts: () => msg(str`Asked from the store at ${hosts}. What follows only over several authors’ steps is not looked for there.`),
    dispose: () => ended.abort(),
  };
}
