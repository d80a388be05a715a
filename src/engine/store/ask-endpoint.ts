/** One question to one store by the SPARQL 1.1 protocol, whatever comes back. */
import { rowsIn, type Row } from '../../../graph/corpus/sparql/results.ts';
import { StoreFault } from '../../../graph/corpus/sparql/store-fault.ts';

export interface EndpointLimits {
  /** Milliseconds until the answer begins, and then between its pieces. */
  readonly patience: number;
  /** Bytes of an answer. */
  readonly size: number;
}

export const USUAL_LIMITS: EndpointLimits = { patience: 60_000, size: 100_000_000 };

/**
 * Rejects with a StoreFault, or with the reason of the signal. Nothing is sent along that tells who asks, and nobody is asked but the
 * store that was named, wherever that may point to.
 */
export async function askEndpoint(address: string, query: string, abort: AbortSignal, limits = USUAL_LIMITS): Promise<readonly Row[]> {
  return rowsIn(await fetchText(address, query, abort, limits));
}

/** What the store answers, as a text. */
export async function fetchText(address: string, query: string, abort: AbortSignal, { patience, size }: EndpointLimits = USUAL_LIMITS): Promise<string> {
  abort.throwIfAborted();
  const patient = new AbortController();
  let timer = setTimeout(() => patient.abort(new StoreFault('time-out')), patience);
  const goOn = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => patient.abort(new StoreFault('time-out')), patience);
  };
  const signal = AbortSignal.any([abort, patient.signal]);
  let begun = false;
  try {
    // A form is what a page may send to another origin without asking beforehand, which not every store answers.
    const response = await fetch(address, {
      method: 'POST',
      body: new URLSearchParams({ query }),
      headers: { accept: 'application/sparql-results+json' },
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    begun = true;
    await refuse(response);
    return await wholeText(response, size, goOn);
  } catch (error) {
    // Whoever reads the body is told no more than that it has ended.
    signal.throwIfAborted();
    throw error instanceof StoreFault ? error : new StoreFault(begun ? 'cut-off' : 'no-answer');
  } finally {
    clearTimeout(timer);
  }
}

async function refuse(response: Response): Promise<void> {
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) throw new StoreFault('moved');
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) {
    await response.body?.cancel();
    throw response.status === 503 || response.status === 504 ? new StoreFault('time-out') : new StoreFault('refused', String(response.status));
  }
  if (/\bjson\b/i.test(type)) return;
  await response.body?.cancel();
  throw new StoreFault('no-results');
}

/** @param goOn told of each piece */
async function wholeText(response: Response, most: number, goOn: () => void): Promise<string> {
  const reader = response.body?.getReader();
  if (reader === undefined) return '';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const pieces: string[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    goOn();
    size += value.byteLength;
    if (size > most) {
      void reader.cancel().catch(() => undefined);
      throw new StoreFault('too-large');
    }
    pieces.push(decoded(decoder, value));
  }
  pieces.push(decoded(decoder));
  return pieces.join('');
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch {
    throw new StoreFault('malformed', 'UTF-8');
  }
}
