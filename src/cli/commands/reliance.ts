import { relianceOf } from '../../../graph/analysis/reliance.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essaysInOrder, personName } from '../../../graph/model/labels.ts';
import type { Essay } from '../../../graph/model/schema.ts';
import { searchable, searchedWords } from '../../../graph/query/searchable.ts';
import { relianceJson } from '../output/json.ts';
import { relianceText } from '../text/reliance.ts';
import { listed } from '../text/words.ts';
import { WrongUse } from '../wrong-use.ts';
import type { Command } from './command.ts';

export const reliance: Command = {
  name: 'reliance',
  summary: 'which premises each author relies on',
  explanation: [
    'Lists, for each author, the theses and the claims from which the author’s own steps lead to them. A claim counts if the author asserts or concedes it, be it in a source’s voice; what the author only reports, or raises in order to answer it, does not.',
    'Direct premises lead to a thesis in one step, the others through further claims. A premise is load-bearing if some thesis can no longer be derived from what the author holds once it is taken away.',
  ],
  options: [{ flags: '--author <NAME_OR_ID>', description: 'only this author; part of the name is enough' }],
  answer: (g, { author }) => {
    const isAsked = author === undefined ? () => true : askedFor(g, author);
    const of = (essays: readonly Essay[]) => essays.filter(isAsked).map((essay) => relianceOf(g, essay));
    return {
      json: relianceJson(g, of(g.debate.essays)),
      text: (paper) => relianceText(g, of(essaysInOrder(g)), paper),
    };
  },
};

/** By id, or else by words of the name; several authors may answer to the same words. */
function askedFor(g: DebateGraph, author: string): (essay: Essay) => boolean {
  const authors = [...new Set(essaysInOrder(g).map((essay) => essay.author))];
  const words = searchedWords(author);
  const isNamed = (id: string): boolean => words.length > 0 && words.every((word) => searchable(personName(g, id)).includes(word));
  const found = new Set(authors.includes(author) ? [author] : authors.filter(isNamed));
  if (found.size > 0) return (essay) => found.has(essay.author);
  const known = listed(authors.map((id) => `${personName(g, id)} (${id})`));
  throw new WrongUse(`nobody called "${author}" has an essay in the debate; its authors are ${known}`);
}
