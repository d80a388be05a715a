import type { StoreOutput } from './schemas.ts';

export interface StartedStore {
  /** Where it is asked. */
  readonly address: string;
  readonly triples: number;
}

export function storeJson({ address, triples }: StartedStore): StoreOutput {
  return { address, triples };
}
