/** What real debates have in common, in numbers: `docs/generator.md` says where they come from. */
import type { ContradictionKind, ContradictionStrength, Person, Stance } from '../model/schema.ts';
import type { Deciles, Weights } from './draws.ts';

/** How the next claims of an essay come to what stands there already. */
export type Tie = 'inference' | 'support' | 'objection' | 'apart';

/** Shares are from 0 to 1. */
export interface DebateShape {
  readonly essays: {
    /** How far the numbers of claims stray from their mean: 0.2 is up to a fifth more or less. */
    readonly unevenness: number;
    readonly theses: Weights<number>;
    /** There is one thesis more at most for each so many claims. */
    readonly claimsPerThesis: number;
    readonly authorKnown: number;
    /** Share of essays by the author of an earlier one. */
    readonly authorAgain: number;
    readonly outletKnown: number;
    readonly dateKnown: number;
    /** UTF-16 code units of text for each claim that the essay voices. */
    readonly textPerClaim: number;
  };
  readonly argument: {
    readonly ties: Weights<Tie>;
    /** Share of steps to one of the claims that came last, and not to any: the larger, the deeper. */
    readonly onward: number;
    /** Share of steps to the earlier of two claims: the larger, the nearer to the theses. */
    readonly backward: number;
    /** How many inferences to one claim are enough: from there on, the next one goes mostly to another claim. */
    readonly enough: number;
    readonly premises: Weights<number>;
    /** Share of premises that are claims of the essay already. */
    readonly premiseAgain: number;
    /** Supports by claims that have another tie already, for each claim of the essay. */
    readonly supportsAgain: number;
    /** Share of supports in an essay that are directed at an inference. */
    readonly supportsOfSteps: number;
    readonly supportsAsCases: number;
    /** Share of objections to a step, and not to a claim. */
    readonly objectionsToSteps: number;
    readonly objectionsAnswered: number;
    /** Share of answers that are claims of the essay already. */
    readonly answersAgain: number;
    /** Share of claims apart from the rest for which a ground is given. */
    readonly apartGrounded: number;
    readonly schemes: Weights<string | null>;
  };
  readonly occurrences: {
    /** Premises that the author asserts in somebody else's words. */
    readonly quoted: number;
    /** Supports, and claims apart from the rest, that are reports of what others say. */
    readonly reported: number;
    /** What the author does with an objection; one that is conceded is in the author's voice, others in a source's. */
    readonly objections: Weights<Stance>;
    /** How often reported and rejected views are passed over as a place to go on from. */
    readonly toldLeftAlone: number;
    /** Share of own conclusions that the essay leaves unsaid. */
    readonly implicit: number;
    /** Share of sources that the essay has not named before. */
    readonly sourceNew: number;
    /** Share of these that an earlier essay names. */
    readonly sourceShared: number;
    readonly sources: Weights<Person['kind']>;
    /** Share of occurrences of which a source says the same once more. */
    readonly twice: number;
    readonly anchors: Weights<number>;
    /** UTF-16 code units. */
    readonly spans: Deciles;
  };
  readonly claims: {
    /** UTF-16 code units. */
    readonly texts: Deciles;
    readonly gists: Deciles;
    /** Share of claims that speak of a time. */
    readonly dated: number;
  };
  readonly between: {
    /** Occurrences of claims of other essays, for each claim of its own. */
    readonly shared: number;
    /** Share of these that a third essay voices as well. */
    readonly sharedAgain: number;
    /** For each claim, as all numbers of relations. */
    readonly supports: number;
    readonly supportsAsCases: number;
    readonly rebuttals: number;
    readonly rebuttalsOfSteps: number;
    readonly contradictions: number;
    /** Share of contradictions of which one essay voices both claims. */
    readonly contradictionsWithin: number;
    readonly kinds: Weights<ContradictionKind>;
    readonly strengths: Weights<ContradictionStrength>;
    readonly lookAlikes: number;
    readonly lookAlikesWithin: number;
  };
}
