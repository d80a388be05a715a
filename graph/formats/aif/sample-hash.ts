/** Of longer texts samples are looked at: so many, evenly spread, of so many UTF-16 code units each, the first and the last among them. */
const SAMPLES = 64;
const SAMPLE_LENGTH = 128;

/** Distinguishes a text from others: FNV-1a over samples of it, with its length; 16 hex digits. Nothing rests on its being hard to forge. */
export function sampleHash(text: string): string {
  let hash = START;
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  };
  if (text.length <= SAMPLES * SAMPLE_LENGTH) add(0, text.length);
  else {
    for (let i = 0; i < SAMPLES; i += 1) {
      const from = Math.floor(((text.length - SAMPLE_LENGTH) * i) / (SAMPLES - 1));
      add(from, from + SAMPLE_LENGTH);
    }
  }
  return [hash, text.length].map((number) => (number >>> 0).toString(16).padStart(8, '0')).join('');
}

const START = 0x811c9dc5;
const PRIME = 0x01000193;
