/** What a debate would need for more to be found in it, in one sentence (SPEC.md, F23). */
import type { Lack } from '../analysis/findings/lacks.ts';
import type { Sentence } from './sentence.ts';

const LACKING: Readonly<Record<Lack, string>> = {
  essays: 'it has no essay',
  claims: 'it has no claims',
  held: 'no author is committed to any of its claims',
  theses: 'no claim is marked as a thesis, so that nothing can be said to rest on anything',
  steps: 'nothing leads from one claim to another',
  authors: 'it has one author only, with whom nobody can be compared',
  contradictions: 'nothing in it speaks against anything',
};

/** @param found number of findings that are told; empty if there are some and nothing is missing */
export function lacksSentence(lacks: readonly Lack[], found: number): Sentence {
  const start = found === 0 ? 'There is nothing to tell about this debate' : 'There is no more to tell about this debate';
  if (lacks.length === 0) return found === 0 ? [`${start}.`] : [];
  return [`${start}: `, lacks.map((lack) => LACKING[lack]).join('; '), '.'];
}
