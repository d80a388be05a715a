import type { Clash, ClashOrigin } from '../../graph/analysis/contradictions.ts';
import type { ContradictionKind, ContradictionStrength } from '../../graph/model/schema.ts';

/** What the list is narrowed to; an empty set asks for nothing. */
export interface ClashFilter {
  /** Persons; all of them have to take part, so that two of them give the clashes between the two. */
  readonly authors: ReadonlySet<string>;
  /** How it is known. */
  readonly origins: ReadonlySet<ClashOrigin>;
  readonly kinds: ReadonlySet<ContradictionKind>;
  readonly strengths: ReadonlySet<ContradictionStrength>;
}

export const ALL_CLASHES: ClashFilter = { authors: new Set(), origins: new Set(), kinds: new Set(), strengths: new Set() };

export function filterClashes(clashes: readonly Clash[], { authors, origins, kinds, strengths }: ClashFilter): Clash[] {
  return clashes.filter(
    (clash) =>
      [...authors].every((author) => clash.sides.some((side) => side.author === author)) &&
      (origins.size === 0 || [...origins].some((origin) => isKnownBy(clash, origin))) &&
      (kinds.size === 0 || kinds.has(clash.kind)) &&
      (strengths.size === 0 || strengths.has(clash.strength)),
  );
}

/** By itself, or by what restates it: who asks for chains finds those as well that are told under a drawn contradiction. */
export function isKnownBy({ by, restatements }: Clash, origin: ClashOrigin): boolean {
  return by === origin || restatements.some((restatement) => restatement.by === origin);
}
