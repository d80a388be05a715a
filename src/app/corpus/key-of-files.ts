import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** Names files by what is in them, so that what is opened again is the same. */
export async function keyOfDigests(digests: readonly string[]): Promise<string> {
  const [only = ''] = digests;
  return (digests.length === 1 ? only : await digestOf(new TextEncoder().encode(digests.join(' ')))).slice(0, 16);
}

/** SHA-256 as hex. The browser reckons it beside what else is done, where it does so: not for pages without encryption. */
export async function digestOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  // What it is typed as is there always.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle !== undefined) return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
  return bytesToHex(sha256(bytes));
}
