/** What a clash is: who stands where, and by what it is known. */
import type { Anchor, ContradictionKind, ContradictionStrength } from '../../model/schema.ts';
import type { Chain } from '../consequences.ts';

/** An anchor, and the essay in whose text it is. */
export interface AnchorInEssay extends Anchor {
  readonly essay: string;
}

/** Where an author stands in a clash, as one essay has it. */
export interface ClashSide {
  readonly author: string;
  /** Of an author who is committed through a chain, the first that holds the first premise. */
  readonly essay: string;
  readonly claims: readonly string[];
  /** Where the author takes this stand; of a chain, where its premises are held, in whichever essay of the author. */
  readonly anchors: readonly AnchorInEssay[];
  /**
   * `rejects` if the author only denies the claim that the other side is committed to, `follows` if the author does not hold the claim, and it follows from
   * what they hold.
   */
  readonly commitment: 'holds' | 'rejects' | 'follows';
  /** How it follows; there if and only if it does. */
  readonly chain?: Chain;
}

/** `drawn` as a contradiction in the debate; by `rejection` of what another holds; or by a `consequence` of what somebody holds. */
export const CLASH_ORIGINS = ['drawn', 'rejection', 'consequence'] as const;

/** How a clash is known. */
export type ClashOrigin = (typeof CLASH_ORIGINS)[number];

/** A contradiction between what two authors, or one author, are committed to. */
export interface Clash {
  /** That of the contradiction drawn; with a space in it, which no id of a document has, where several clashes or a derived one need a name. */
  readonly id: string;
  readonly kind: ContradictionKind;
  /** `arguable` also where it depends on a step that the author committed by it does not draw. */
  readonly strength: ContradictionStrength;
  /** `within`: one author is on both sides. */
  readonly scope: 'within' | 'across';
  readonly by: ClashOrigin;
  /** Id of the contradiction that it is over; undefined if it is over a rejected claim. */
  readonly contradiction: string | undefined;
  /** True if it is not drawn as a contradiction between claims that authors hold, but follows from what they do with claims. */
  readonly derived: boolean;
  /** In the words of the debate; undefined if it is over a rejected claim. */
  readonly explanation: string | undefined;
  /** At least two; those of the first claim of the pair before those of the second. */
  readonly sides: readonly ClashSide[];
  /** Clashes through chains on whose way this one lies already: the same authors come to the same again. They have none themselves. */
  readonly restatements: readonly Clash[];
}

/** A clash with the two parties that its sides make, those of the first claim first. */
export interface Opposition {
  readonly clash: Clash;
  readonly parties: readonly [readonly ClashSide[], readonly ClashSide[]];
}
