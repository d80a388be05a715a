import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { CorpusOpening } from './corpus/corpus-opening.ts';
import { messageOf } from './message-of.ts';
import { keepStore, keptStores } from './services/kept-stores.ts';

export interface StoreOpeningState {
  readonly busy: boolean;
  readonly error?: string;
}

/** What came of an address that names stores. */
export type StoreArrival = { readonly kind: 'opened' | 'unknown' } | { readonly kind: 'failed'; readonly why: string };

/** From the dialog to a debate in stores that are asked by query. */
export class StoreOpening implements ReactiveController {
  /** Undefined while the dialog is closed. */
  state: StoreOpeningState | undefined;

  private current = new AbortController();

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly openCorpus: (opening: CorpusOpening) => Promise<void>,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  get known(): readonly (readonly string[])[] {
    return keptStores();
  }

  async ask(): Promise<void> {
    await import('../../components/store-dialog/store-dialog.ts');
    this.become({ busy: false });
  }

  close(): void {
    this.current.abort();
    this.become(undefined);
  }

  /** What is open stays open unless the stores answer. */
  async open(written: readonly string[]): Promise<void> {
    this.current.abort();
    const mine = new AbortController();
    this.current = mine;
    this.become({ busy: true });
    try {
      await this.openAt(written, mine.signal);
      if (!mine.signal.aborted) this.become(undefined);
    } catch (error) {
      if (!mine.signal.aborted) this.become({ busy: false, error: messageOf(error) });
    }
  }

  /** Opens the stores that were opened under this name before. Never rejects. */
  async arrive(key: string): Promise<StoreArrival> {
    // Most readers never open one.
    if (!key.startsWith('store-')) return { kind: 'unknown' };
    const { keyOfStores } = await import('./corpus/sparql/store-address.ts');
    const addresses = keptStores().find((one) => keyOfStores(one) === key);
    if (addresses === undefined) return { kind: 'unknown' };
    try {
      await this.openAt(addresses, new AbortController().signal);
      return { kind: 'opened' };
    } catch (error) {
      return { kind: 'failed', why: messageOf(error) };
    }
  }

  private async openAt(written: readonly string[], abort: AbortSignal): Promise<void> {
    const [{ storeAddress }, { storeOpening }] = await Promise.all([import('./corpus/sparql/store-address.ts'), import('./corpus/sparql/store-corpus.ts')]);
    const addresses = [...new Set(written.map(storeAddress))];
    const opening = storeOpening(addresses);
    try {
      // Asked before anything is left that is open.
      await opening.corpus.summary({ abort });
    } catch (error) {
      opening.dispose();
      throw error;
    }
    await this.openCorpus(opening);
    keepStore(addresses);
  }

  private become(state: StoreOpeningState | undefined): void {
    this.state = state;
    this.host.requestUpdate();
  }
}
