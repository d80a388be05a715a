/**
 * Chance that comes out the same on every machine: xoshiro128** (Blackman & Vigna 2018), seeded by SplitMix32. Only whole numbers of
 * 32 bits, and sums and quotients that IEEE 754 fixes to the last bit; no logarithm or power, of which engines differ.
 */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number;
  /** A whole number from 0 to below the limit, which is at least 1. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
}

/**
 * @param seed a whole number
 * @param purpose draws of one purpose stay the same when there come to be more of another
 */
export function randomFor(seed: number, purpose: string): Random {
  const seeds = splitMix(mixed(seed, purpose));
  const draw = xoshiro([seeds(), seeds(), seeds(), seeds()]);
  const next = (): number => draw() / 2 ** 32;
  return { next, below: (limit) => Math.floor(next() * limit), chance: (probability) => next() < probability };
}

/** Whole numbers from 0 to below 2³². The four to begin with are not all 0. */
export function xoshiro(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state;
  return () => {
    const drawn = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotated(d, 11);
    return drawn;
  };
}

function rotated(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}

/** FNV-1a over both halves of the seed and the letters of the purpose. */
function mixed(seed: number, purpose: string): number {
  let hash = 0x811c9dc5;
  const take = (value: number): void => {
    hash = Math.imul(hash ^ value, 0x01000193);
  };
  take(seed >>> 0);
  take(Math.floor(seed / 2 ** 32) >>> 0);
  for (let i = 0; i < purpose.length; i += 1) take(purpose.charCodeAt(i));
  return hash >>> 0;
}

function splitMix(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let value = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97);
    return (value ^ (value >>> 15)) >>> 0;
  };
}
