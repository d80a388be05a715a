import type { Direction } from '../../graph/query/directions.ts';

/** Of the claims that lie in one direction: how many there are, how many of them are not on the map, and how many of those the filters keep from it. */
export interface Toward {
  readonly all: number;
  readonly hidden: number;
  readonly filtered: number;
}

/** What folding would do, or has done: the number of claims that it takes away. */
export interface Fold {
  readonly folded: boolean;
  readonly claims: number;
}

/** What there is around a claim, and how much of it the map shows. */
export interface ClaimAround {
  readonly towards: Readonly<Record<Direction, Toward>>;
  /** What lies beneath it on the map; missing where nothing does. */
  readonly fold?: Fold;
  /** The same of inferences to it, by their ids. */
  readonly steps: ReadonlyMap<string, Fold>;
}
