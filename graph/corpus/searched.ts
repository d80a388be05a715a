/** Claims and essays of a corpus by words (SPEC.md, E6). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { essaysInOrder } from '../model/labels.ts';
import { perGraph } from '../model/per-graph.ts';
import type { Essay } from '../model/schema.ts';
import { eachOf, type Stepwise } from '../model/stepwise.ts';
import { rank, wordIndex } from '../query/ranking.ts';

/** Places of claims in the debate, the best first. */
export type FindClaims = (words: string) => readonly number[];

export function* searchedClaimsStepwise({ debate }: DebateGraph): Stepwise<FindClaims> {
  const names: string[] = [];
  const mores: string[] = [];
  yield* eachOf(debate.claims, ({ gist, text }) => {
    const ready = wordIndex([{ name: gist, more: text }]);
    names.push(...ready.names);
    mores.push(...ready.mores);
  });
  return (words) => rank({ names, mores }, words)?.places ?? [];
}

const ordered = perGraph((g) => {
  const essays = essaysInOrder(g);
  return { essays, index: wordIndex(essays.map(({ title, author }) => ({ name: title ?? '', more: g.people.get(author)?.name ?? '' }))) };
});

/** By date and name, whatever the words are; all where there are none. */
export function searchedEssays(g: DebateGraph, words = ''): readonly Essay[] {
  const { essays, index } = ordered(g);
  if (words.trim() === '') return essays;
  const found = new Set(rank(index, words)?.places);
  return essays.filter((_, place) => found.has(place));
}
