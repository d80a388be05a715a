import { clashesWhere, type Clash, type ClashOrigin } from '../../graph/analysis/contradictions.ts';
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

/** What restates a clash that is not asked for stands by itself. */
export function filterClashes(clashes: readonly Clash[], { authors, origins, kinds, strengths }: ClashFilter): Clash[] {
  return clashesWhere(
    clashes,
    ({ by, kind, strength, sides }) =>
      [...authors].every((author) => sides.some((side) => side.author === author)) &&
      (origins.size === 0 || origins.has(by)) &&
      (kinds.size === 0 || kinds.has(kind)) &&
      (strengths.size === 0 || strengths.has(strength)),
  );
}
