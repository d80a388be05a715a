import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import WORKER from './store-worker.js?raw';

/** What is in the store: a file that is RDF already, or RDF that is made of a debate. */
export type StoreContent =
  | { readonly kind: 'file'; readonly path: string; readonly format: string }
  | { readonly kind: 'pieces'; readonly pieces: () => Iterable<string>; readonly format: string };

export interface StoreAnswer {
  /** Media type. */
  readonly type: string;
  readonly body: string;
}

/** The question has been waited for long enough. */
export class TooLong extends Error {}

/** What the store says of a question that it does not understand, or of a file. */
export class NotUnderstood extends Error {}

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** Pieces that are on their way to the thread at once. */
const AHEAD = 4;

/** Code units: each loading takes the longer the more is loaded already, be it large or small. */
const LARGE = 16_000_000;

/** Oxigraph, in a thread. A question that never ends costs the thread, and everything is loaded anew. */
export class RdfStore {
  private worker: Worker | undefined;
  private ready: Promise<number> | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private asked = 0;

  /** @param patience milliseconds for a question */
  constructor(
    private readonly contents: readonly StoreContent[],
    private readonly patience: number,
  ) {}

  /** Loads what is not loaded, and gives the number of triples; rejects with NotUnderstood if something is no RDF. */
  load(): Promise<number> {
    return (this.ready ??= this.start());
  }

  async query(query: string, formats: readonly [rows: string, triples: string]): Promise<StoreAnswer> {
    await this.load();
    const { worker } = this;
    const answer = this.tell<StoreAnswer>({ query, formats });
    const tooLong = new Promise<never>((_, reject) => {
      const first = setTimeout(() => {
        reject(new TooLong());
        // It may be nearly done; who asks next has waited for it as well.
        const last = setTimeout(() => this.worker === worker && this.stop(), this.patience);
        void answer.catch(() => undefined).finally(() => clearTimeout(last));
      }, this.patience);
      void answer.catch(() => undefined).finally(() => clearTimeout(first));
    });
    return await Promise.race([answer, tooLong]);
  }

  /** Whoever waits for an answer is told that it takes too long. */
  stop(): void {
    void this.worker?.terminate();
    this.lose(new TooLong());
  }

  private async start(): Promise<number> {
    const oxigraph = pathToFileURL(createRequire(import.meta.url).resolve('oxigraph')).href;
    const worker = new Worker(WORKER, { eval: true, workerData: { oxigraph } });
    this.worker = worker;
    worker.on('message', ({ id, value, fault }: { readonly id: number; readonly value: unknown; readonly fault?: string }) => {
      const one = this.waiting.get(id);
      this.waiting.delete(id);
      if (fault === undefined) one?.resolve(value as never);
      else one?.reject(new NotUnderstood(fault));
    });
    // A thread that has no memory any more.
    worker.on('error', (error) => this.worker === worker && this.lose(new NotUnderstood(error.message)));
    let size = 0;
    for (const content of this.contents) size = await this.put(content);
    return size;
  }

  private async put(content: StoreContent): Promise<number> {
    const { format } = content;
    if (content.kind === 'file') return await this.tell<number>({ loading: { file: content.path, format } });
    const sent: Promise<number>[] = [];
    for (const text of inLargePieces(content.pieces())) {
      sent.push(this.tell<number>({ loading: { text, format } }));
      await sent[sent.length - AHEAD];
    }
    const sizes = await Promise.all(sent);
    return Math.max(0, ...sizes.slice(-1));
  }

  private tell<T>(what: object): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const id = this.asked++;
      this.waiting.set(id, { resolve, reject });
      this.worker?.postMessage({ id, ...what });
    });
  }

  private lose(error: Error): void {
    this.worker = undefined;
    this.ready = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** Each of them holds whole lines, as the small ones do. */
function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let large: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    large.push(piece);
    length += piece.length;
    if (length < LARGE) continue;
    yield large.join('');
    [large, length] = [[], 0];
  }
  yield large.join('');
}
