import type { Stepwise } from '../model/stepwise.ts';
import type { Asking, Corpus } from './corpus.ts';
import type { WholeCorpus } from './whole-corpus.ts';

/** Does the work, telling what is done of it; rejects with an `AbortError` once the signal says so. */
export type DoSteps = <T>(work: Stepwise<T>, asking: Asking) => Promise<T>;

/** A debate in memory as whoever asks knows it. */
export function corpusInSteps(whole: WholeCorpus, doSteps: DoSteps): Required<Corpus> {
  return {
    summary: (asking) => doSteps(whole.summary(), asking),
    essays: (asked, asking) => doSteps(whole.essays(asked), asking),
    ties: (asked, asking) => doSteps(whole.ties(asked), asking),
    contradictions: (range, asking) => doSteps(whole.contradictions(range), asking),
    find: (words, range, asking) => doSteps(whole.find(words, range), asking),
    findings: (range, asking) => doSteps(whole.findings(range), asking),
    part: (asked, asking) => doSteps(whole.part(asked), asking),
  };
}
