/** What a reader does with a file: makes values of the text, then a debate of the values, and looks whether all fits together. */
export type ReadPhase = 'decoding' | 'reading' | 'checking';

/**
 * Told how far the reading of a file is.
 *
 * @param fraction how much of the work on the file is done, from 0 to 1; never less than was told before
 */
export type TellProgress = (fraction: number, phase: ReadPhase) => void;

/** Fewer things are gone through before anybody could see how many are done. */
const LEAST_STEP = 1000;

/**
 * For a loop over so many things, to be called for each of them: tells now and then how far the loop is.
 *
 * @param from of the work on the file, what was done before the loop
 * @param to what is done after it
 */
export function inSteps(tell: TellProgress | undefined, total: number, from: number, to: number): () => void {
  const step = Math.max(LEAST_STEP, Math.ceil(total / 20));
  let done = 0;
  return () => {
    done += 1;
    if (done % step === 0) tell?.(from + (to - from) * Math.min(1, done / total), 'reading');
  };
}
