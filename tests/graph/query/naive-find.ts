/** Searching by reading everything word by word, as the rules Q14 to Q16 say it and as slowly as they do. */
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { essayByline, essayTitle, personName } from '../../../graph/model/labels.ts';
import type { FoundGroup, FoundKind } from '../../../graph/query/find.ts';

/** As it is compared: character by character, with single spaces for what parts words. */
export function naiveFold(text: string): string {
  const folded = [...text.normalize('NFKD')].map((character) => {
    if (/[\p{M}\p{Cf}]/u.test(character)) return '';
    if (/[\s\p{P}\p{Z}\p{Cc}]/u.test(character)) return ' ';
    const small = character.toLowerCase();
    return small === 'ς' ? 'σ' : small;
  });
  return folded.join('');
}

const wordsIn = (text: string): string[] => naiveFold(text).split(' ').filter((word) => word !== '');

/** 0: a word; 1: the start of one; 2: within one; 3: not there. */
function met(texts: readonly string[], word: string): number {
  const words = texts.flatMap(wordsIn);
  if (words.includes(word)) return 0;
  if (words.some((one) => one.startsWith(word))) return 1;
  return words.some((one) => one.includes(word)) ? 2 : 3;
}

function asTyped(text: string, query: readonly string[]): boolean {
  const words = wordsIn(text);
  return words.some((_, at) => query.every((word, i) => (i === query.length - 1 ? words[at + i]?.startsWith(word) : words[at + i] === word)));
}

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly more: string;
}

/** What the hits are ordered by, what weighs most first; undefined if it is no hit. */
function standing({ name, more }: Thing, query: readonly string[]): number[] | undefined {
  const worst = Math.max(...query.map((word) => met([name, more], word)));
  if (worst === 3) return undefined;
  const worstInName = Math.max(...query.map((word) => met([name], word)));
  const typed = asTyped(name, query) || asTyped(more, query);
  return [worst, typed ? 0 : 1, worstInName === worst ? 0 : 1, wordsIn(name).join(' ').length];
}

export function naiveFind(g: DebateGraph, text: string): FoundGroup[] {
  const query = wordsIn(text);
  if (query.length === 0) return [];
  const kinds: [FoundKind, Thing[]][] = [
    ['person', g.debate.people.map(({ id }) => ({ id, name: personName(g, id), more: '' }))],
    ['essay', g.debate.essays.map((essay) => ({ id: essay.id, name: essayTitle(essay), more: essayByline(g, essay) }))],
    ['claim', g.debate.claims.map(({ id, gist, text: whole }) => ({ id, name: gist, more: whole }))],
  ];
  return kinds
    .map(([kind, things]) => {
      const hits = things.flatMap((thing) => {
        const by = standing(thing, query);
        return by === undefined ? [] : [{ id: thing.id, by }];
      });
      return { kind, hits: hits.toSorted((a, b) => compare(a.by, b.by)) };
    })
    .filter(({ hits }) => hits.length > 0)
    .toSorted((a, b) => (a.hits[0]?.by[0] ?? 0) - (b.hits[0]?.by[0] ?? 0))
    .map(({ kind, hits }) => ({ kind, ids: hits.map(({ id }) => id) }));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
