/** Authors as they are named on the command line. */
import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { essaysInOrder, personName } from '../../graph/model/labels.ts';
import { searchable, searchedWords } from '../../graph/query/searchable.ts';
import { listed } from './text/words.ts';
import { WrongUse } from './wrong-use.ts';

/**
 * By id, or else by words of the name, or parts of them; several authors may answer to the same words.
 *
 * @throws WrongUse if nobody does
 */
export function authorsCalled(g: DebateGraph, name: string): readonly string[] {
  const authors = [...new Set(essaysInOrder(g).map((essay) => essay.author))];
  if (authors.includes(name)) return [name];
  const words = searchedWords(name);
  const found = authors.filter((id) => words.length > 0 && words.every((word) => searchable(personName(g, id)).includes(word)));
  // A name that has the very words is meant rather than one in which they are parts of others.
  const exact = found.filter((id) => words.every((word) => searchable(personName(g, id)).split(/[^\p{L}\p{M}\p{N}]+/u).includes(word)));
  if (found.length > 0) return exact.length > 0 ? exact : found;
  throw new WrongUse(`nobody called "${name}" has an essay in the debate; its authors are ${withIds(g, authors)}`);
}

/** @throws WrongUse if nobody is called so, or several are */
export function authorCalled(g: DebateGraph, name: string): string {
  const [author, ...others] = authorsCalled(g, name);
  if (author !== undefined && others.length === 0) return author;
  throw new WrongUse(`"${name}" may be any of ${withIds(g, authorsCalled(g, name))}; say more of the name, or the id`);
}

function withIds(g: DebateGraph, authors: readonly string[]): string {
  return listed(authors.map((id) => `${personName(g, id)} (${id})`));
}
