/** Theses in running text, each with whose it is. */
import { str } from '../language/say.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { briefly, person } from './running.ts';
import { listed, phrased, type Sentence } from './sentence.ts';
import { moreOf, NAMED_AT_MOST } from './some.ts';

interface ThesisOfAuthor {
  readonly author: string;
  readonly thesis: string;
}

/** `“s” and “t” (A), “u” (B) and two more`: an author of several that follow one another is named once. */
export function thesesByAuthor(g: DebateGraph, theses: readonly ThesisOfAuthor[]): Sentence {
  const groups: { readonly author: string; readonly theses: Sentence[] }[] = [];
  for (const { author, thesis } of theses.slice(0, NAMED_AT_MOST)) {
    const last = groups.at(-1);
    if (last?.author === author) last.theses.push([briefly(g, thesis)]);
    else groups.push({ author, theses: [[briefly(g, thesis)]] });
  }
  const named = groups.map((group): Sentence => phrased(str`${listed(group.theses)} (${person(g, group.author)})`));
  const more = theses.length - NAMED_AT_MOST;
  return listed([...named, ...(more > 0 ? [moreOf(more)] : [])]);
}
