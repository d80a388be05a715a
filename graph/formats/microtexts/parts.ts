/** What the format calls its things, and how they are kept that a debate has no field for. */

/** Relations between what is said: by a claim on a claim or on another edge. */
export const SUPPORTING = ['sup', 'exa'] as const;
export const ATTACKING = ['reb', 'und'] as const;

export const EXTRA = 'microtexts';

/** Names of `extra`: of a claim, how its text is segmented; of an inference or relation, the ids of its `add` edges; of an essay, the rest. */
export const SEGMENTS = 'segments';
export const ADDED = 'add edges';
export const TYPE = 'edge type';
export const ROOT = 'arggraph';
export const UNUSED = 'unused segments';

/** A piece of the text, and the edge that leads from it. */
export interface Segment {
  readonly id: string;
  readonly text: string;
  readonly implicit?: true;
  /** Missing for a piece that nothing is made of. */
  readonly edge?: string;
  /** The joint that it is part of, and the joint's own edge. */
  readonly joint?: string;
  readonly jointEdge?: string;
}
