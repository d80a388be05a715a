/** Where the ends of connections stand: boxes and junctions, and the groups they are in. */
import { append } from '../../model/lists.ts';
import type { PlanGroup } from './plan.ts';

/** A box or a junction, and where it stands. */
export interface Place {
  readonly key: string;
  /** Key of the group; missing for a junction between groups. */
  readonly group: string | undefined;
  readonly committed: boolean;
}

/** Of claims, of inferences, and of supports and rebuttals, by their ids. A claim has a place in each group that voices it. */
export type Places = Map<string, Place[]>;

export function placesOfClaims(groups: readonly Pick<PlanGroup, 'key' | 'boxes'>[]): Places {
  const places: Places = new Map();
  for (const { key: group, boxes } of groups) {
    for (const { key, claim, committed } of boxes) append(places, claim, { key, group, committed });
  }
  return places;
}

export function placeIn(places: readonly Place[], group: string): string | undefined {
  return places.find((place) => place.group === group)?.key;
}

/**
 * Within which group a connection is drawn, if within any: that of its essay, or else of an author who holds all its ends.
 *
 * @param ends the places of each end
 */
export function homeOf(ends: readonly (readonly Place[])[], ofEssay: string | undefined): string | undefined {
  const [first = [], ...others] = ends;
  const shared = first.flatMap(({ group }) => (group !== undefined && others.every((places) => placeIn(places, group) !== undefined) ? [group] : []));
  if (ofEssay !== undefined && shared.includes(ofEssay)) return ofEssay;
  const held = shared.find((group) => ends.every((places) => places.some((place) => place.group === group && place.committed)));
  if (held !== undefined) return held;
  // Nobody holds all: between those who hold one each, if there are such.
  return ends.every((places) => places.some((place) => place.committed)) ? undefined : shared[0];
}

/** The boxes of those who hold the claim; all its boxes if nobody does. */
export function bestEnds(places: readonly Place[]): string[] {
  const held = places.filter((place) => place.committed);
  return (held.length > 0 ? held : places).map((place) => place.key);
}
