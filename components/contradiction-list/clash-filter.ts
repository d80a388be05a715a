import type { Clash } from '../../graph/analysis/contradictions.ts';
import type { ContradictionKind, ContradictionStrength } from '../../graph/model/schema.ts';

/** What the list is narrowed to; an empty set asks for nothing. */
export interface ClashFilter {
  /** Persons; all of them have to take part, so that two of them give the clashes between the two. */
  readonly authors: ReadonlySet<string>;
  readonly kinds: ReadonlySet<ContradictionKind>;
  readonly strengths: ReadonlySet<ContradictionStrength>;
}

export const ALL_CLASHES: ClashFilter = { authors: new Set(), kinds: new Set(), strengths: new Set() };

export function filterClashes(clashes: readonly Clash[], { authors, kinds, strengths }: ClashFilter): Clash[] {
  return clashes.filter(
    ({ kind, strength, sides }) =>
      [...authors].every((author) => sides.some((side) => side.author === author)) &&
      (kinds.size === 0 || kinds.has(kind)) &&
      (strengths.size === 0 || strengths.has(strength)),
  );
}
