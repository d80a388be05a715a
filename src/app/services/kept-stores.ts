/** Which stores the reader has opened, kept in this browser: the addresses of each, the last one first. */
import * as v from 'valibot';
import { keepValue, keptValue } from './kept-values.ts';

const KEY = 'elenchus:stores';
/** As many as a dialog can show. */
const MOST = 6;

const KeptSchema = v.array(v.array(v.string()));

export function keepStore(addresses: readonly string[]): void {
  const others = keptStores().filter((one) => one.join(' ') !== addresses.join(' '));
  keepValue(KEY, [addresses, ...others].slice(0, MOST));
}

export function keptStores(): readonly (readonly string[])[] {
  const kept = v.safeParse(KeptSchema, keptValue(KEY));
  return kept.success ? kept.output : [];
}
