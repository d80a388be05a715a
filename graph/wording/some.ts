/** Lists in running text: long ones are not read to the end. */
import { inWords } from '../language/numbers.ts';
import { plural } from '../language/plural.ts';
import { say, str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly } from './running.ts';
import { listed, phrased, type Sentence } from './sentence.ts';

/** As many as can be kept in mind until the sentence ends. */
export const NAMED_AT_MOST = 3;

/** `a, b and c`, or the first three `and seven more`; of claims, and of people only where that is said. */
export function someOf(items: readonly Sentence[], most = NAMED_AT_MOST): Sentence {
  if (items.length <= most) return listed(items);
  return listed([...items.slice(0, most), moreOf(items.length - most)]);
}

/** The same of claims, by their ids. */
export function someClaims(g: DebateGraph, claims: readonly string[]): Sentence {
  return someOf(claims.map((id) => [briefly(g, id)]));
}

/** That there are more of the claims that are listed. */
export function moreOf(n: number): Sentence {
  return [plural(n, { one: say('one more'), other: say(str`${inWords(n)} more`) })];
}

/** The same of people, who are something else than claims in languages with genders. */
export function someOfPeople(items: readonly Sentence[]): Sentence {
  const more = items.length - NAMED_AT_MOST;
  if (more <= 0) return listed(items);
  const named = items.slice(0, NAMED_AT_MOST).flatMap((item, i): Sentence => (i === 0 ? item : [', ', ...item]));
  return plural(more, { one: phrased(str`${named} and one more`), other: phrased(str`${named} and ${inWords(more)} more`) });
}
