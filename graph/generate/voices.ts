/** Who speaks at each place of an essay: the author, or one of the sources that the essay quotes. */
import { isCommitted } from '../model/stance.ts';
import type { Argument } from './argument.ts';
import type { DebateShape } from './debate-shape.ts';
import { oneOf } from './draws.ts';
import type { Random } from './random.ts';

export interface Voices {
  /** Ids of people, in the order of the places. */
  readonly at: readonly string[];
  /** One of the essay's sources, new or not. */
  readonly source: () => string;
}

/** The grounds of a view that is told are in the voice of whoever has the view. */
export function voicesOf({ places, steps }: Argument, author: string, newSource: () => string, { sourceNew }: DebateShape['occurrences'], random: Random): Voices {
  const sources: string[] = [];
  const source = (): string => {
    if (sources.length > 0 && !random.chance(sourceNew)) return oneOf(sources, random);
    const id = newSource();
    sources.push(id);
    return id;
  };
  const sameAs = new Map<number, number>();
  for (const { premises, conclusion } of steps) {
    const to = places[conclusion];
    if (to === undefined || isCommitted(to.stance)) continue;
    for (const premise of premises) sameAs.set(premise, conclusion);
  }
  const at: string[] = [];
  // A ground comes after what it leads to.
  places.forEach(({ told }, place) => at.push(told ? (at[sameAs.get(place) ?? -1] ?? source()) : author));
  return { at, source };
}
