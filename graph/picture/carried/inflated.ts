import { strFromU8, Unzlib } from 'fflate';

/** What is unpacked at a time; only after each piece it is known how long it all is. */
const PIECE = 1 << 12;

/**
 * The UTF-8 text that was compressed with zlib (RFC 1950); undefined if it is broken, or longer than allowed: a small file must not fill
 * the memory.
 *
 * @param most bytes that the text may have
 */
export function inflated(packed: Uint8Array, most: number): string | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  let isWhole = false;
  const unpack = new Unzlib((part, isLast) => {
    length += part.length;
    isWhole = isLast;
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += PIECE) {
      unpack.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
      if (length > most) return undefined;
    }
  } catch {
    return undefined;
  }
  return isWhole ? strFromU8(joined(parts, length)) : undefined;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
