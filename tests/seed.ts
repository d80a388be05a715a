import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** What every property is drawn from. */
    seed: number;
  }
}

// The same debates on every run: a change is judged by what it changed. Other ones are drawn with ELENCHUS_SEED=<number>.
fc.configureGlobal({ seed: inject('seed') });
