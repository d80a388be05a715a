/** Addresses of stores as readers write them. */
import { msg, str } from '@lit/localize';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What the address of the page calls them; the same in whichever order they were written. */
export function keyOfStores(addresses: readonly string[]): string {
  return `store-${bytesToHex(sha256(utf8ToBytes(addresses.toSorted().join('\n')))).slice(0, 16)}`;
}


/** Unencrypted only on this machine: the page's content security policy lets nothing else through. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1)$/;

/** @throws Error in words for the reader, if it is none that can be asked */
export function storeAddress(written: string): string {
  const url = URL.parse(written);
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) throw new Error(msg(str`“${written}” is no address. It begins with https:// or http://, such as http://127.0.0.1:7878/sparql.`));
  if (url.username !== '' || url.password !== '') throw new Error(msg('Names and passwords cannot be sent along: leave them out of the address.'));
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname)) throw new Error(msg(str`A store on another machine can be asked by https:// only, so that nobody reads along; “${url.hostname}” is not this machine (127.0.0.1 or localhost).`));
  url.hash = '';
  return url.href;
}
