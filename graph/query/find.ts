/** What a reader looks for by words: claims, people and essays (SPEC.md, Q14–Q16). */
import { spokenLanguage } from '../language/language.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import { essayByline, essaysInOrder, essayTitle, personName } from '../model/labels.ts';
import { perGraph } from '../model/per-graph.ts';
import { rank, wordIndex, type Entry, type WordIndex } from './ranking.ts';

/** Where two kinds are met equally well, the one of which there are fewer comes first. */
export const FOUND_KINDS = ['person', 'essay', 'claim'] as const;
/** What can be looked for. */
export type FoundKind = (typeof FOUND_KINDS)[number];

/** What was found of one kind. */
export interface FoundGroup {
  readonly kind: FoundKind;
  /** All of that kind that were found, best first. */
  readonly ids: readonly string[];
}

interface Searched {
  readonly kind: FoundKind;
  readonly ids: readonly string[];
  readonly index: WordIndex;
}

/** The kinds of which something is found, the kind with the best hit first. */
export function find(g: DebateGraph, query: string): readonly FoundGroup[] {
  return searchedIn(g)
    .flatMap(({ kind, ids, index }) => {
      const found = rank(index, query);
      return found === undefined ? [] : [{ kind, best: found.best, ids: found.places.map((place) => ids[place] ?? '') }];
    })
    .toSorted((a, b) => a.best - b.best)
    .map(({ kind, ids }) => ({ kind, ids }));
}

/** By language: what has no name of its own is found by what it is called in its place. */
const searchedByLanguage = perGraph((): Map<string, readonly Searched[]> => new Map());

/** Makes ready what is searched, so that the first letter typed is answered as fast as the others. */
export function searchedIn(g: DebateGraph): readonly Searched[] {
  const { tag } = spokenLanguage();
  const known = searchedByLanguage(g);
  const ready = known.get(tag) ?? FOUND_KINDS.map((kind) => searched(g, kind));
  known.set(tag, ready);
  return ready;
}

function searched(g: DebateGraph, kind: FoundKind): Searched {
  const things = thingsOf(g, kind);
  return { kind, ids: things.map(({ id }) => id), index: wordIndex(things) };
}

function thingsOf(g: DebateGraph, kind: FoundKind): (Entry & { readonly id: string })[] {
  switch (kind) {
    case 'person':
      return peopleIn(g).map((id) => ({ id, name: personName(g, id), more: '' }));
    case 'essay':
      return essaysInOrder(g).map((essay) => ({ id: essay.id, name: essayTitle(essay), more: essayByline(g, essay) }));
    case 'claim':
      return g.debate.claims.map(({ id, gist, text }) => ({ id, name: gist, more: text }));
  }
}

/** Authors and those in whose voice claims are, by name; people of whom the debate says nothing lead nowhere. */
function peopleIn(g: DebateGraph): string[] {
  const speaking = new Set([...g.debate.essays.map(({ author }) => author), ...g.debate.claims.flatMap(({ occurrences }) => occurrences.map(({ voice }) => voice))]);
  const names = new Map(g.debate.people.filter(({ id }) => speaking.has(id)).map(({ id }) => [id, personName(g, id)]));
  return [...names.keys()].toSorted((a, b) => (names.get(a) ?? '').localeCompare(names.get(b) ?? '', spokenLanguage().tag));
}
