/** What a debate would need for more to be found in it, in one sentence (SPEC.md, F23). */
import type { Lack } from '../analysis/findings/lacks.ts';
import { say, str } from '../language/say.ts';
import { inARow } from './running.ts';
import { phrased, type Sentence } from './sentence.ts';

const lacking = (): Readonly<Record<Lack, string>> => ({
  essays: say('it has no essay'),
  claims: say('it has no claims'),
  held: say('no author is committed to any of its claims'),
  theses: say('no claim is marked as a thesis, so that nothing can be said to rest on anything'),
  steps: say('nothing leads from one claim to another'),
  authors: say('it has one author only, with whom nobody can be compared'),
  contradictions: say('nothing in it speaks against anything'),
});

/** @param found number of findings that are told; empty if there are some and nothing is missing */
export function lacksSentence(lacks: readonly Lack[], found: number): Sentence {
  if (lacks.length === 0) return found === 0 ? phrased('There is nothing to tell about this debate.') : [];
  const words = lacking();
  const told = inARow(lacks.map((lack) => [words[lack]]));
  return found === 0 ? phrased(str`There is nothing to tell about this debate: ${told}.`) : phrased(str`There is no more to tell about this debate: ${told}.`);
}
