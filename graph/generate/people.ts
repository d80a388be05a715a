/** Authors, and the sources whom they quote; of some authors the name is unknown. */
import type { Person } from '../model/schema.ts';
import type { DebateShape } from './debate-shape.ts';
import { drawFrom, oneOf } from './draws.ts';
import type { Random } from './random.ts';
import { placeName } from './sentences.ts';
import { GIVEN_NAMES, GROUPS, ORGANISATIONS } from './vocabulary.ts';

export interface People {
  readonly all: readonly Person[];
  /** The author of the next essay, who may be that of an earlier one. */
  readonly nextAuthor: () => string;
  /** Somebody for the next essay to quote: a new source, or one of an earlier essay. */
  readonly nextSource: () => string;
}

export function peopleOf({ essays, occurrences }: Pick<DebateShape, 'essays' | 'occurrences'>, random: Random): People {
  const all: Person[] = [];
  const authors: string[] = [];
  const sources: string[] = [];
  const names = new Set<string>();
  /** A name that nobody else has. */
  const named = (kind: Person['kind']): string => {
    let name = nameOf(kind, random);
    while (names.has(name)) name += ` ${kind === 'person' ? '' : 'and '}${placeName(random)}`;
    names.add(name);
    return name;
  };
  const join = (ids: string[], letter: string, kind: Person['kind'], known: boolean): string => {
    const id = `${letter}${ids.length + 1}`;
    all.push({ id, name: known ? named(kind) : null, kind });
    ids.push(id);
    return id;
  };
  return {
    all,
    nextAuthor: () => (authors.length > 0 && random.chance(essays.authorAgain) ? oneOf(authors, random) : join(authors, 'a', 'person', random.chance(essays.authorKnown))),
    nextSource: () => (sources.length > 0 && random.chance(occurrences.sourceShared) ? oneOf(sources, random) : join(sources, 's', drawFrom(occurrences.sources, random), true)),
  };
}

function nameOf(kind: Person['kind'], random: Random): string {
  if (kind === 'person') return `${oneOf(GIVEN_NAMES, random)} ${placeName(random)}`;
  if (kind === 'group') return `${oneOf(GROUPS, random)} ${placeName(random)}`;
  return `${placeName(random)} ${oneOf(ORGANISATIONS, random)}`;
}
