import type { Sentence } from './sentence.ts';

/** What a finding says, and what stands behind it where more can be said. */
export interface FindingWords {
  readonly says: Sentence;
  readonly why?: Sentence;
}
