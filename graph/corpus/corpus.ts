/**
 * A debate that is too large to be in the page as a whole, whoever holds it: a worker, or a store that is asked by query. What is asked of it is
 * answered in small pieces; of what the reader goes into, a part is loaded that is a debate itself.
 */
import type { Contradiction, Debate, Essay } from '../model/schema.ts';

/** How something is asked: given up by the signal (the promise then rejects with an `AbortError`), with what is done of it, from 0 to 1. */
export interface Asking {
  readonly abort: AbortSignal;
  readonly onProgress?: (fraction: number) => void;
}

/** So many of a ranked list, from the one with this number on, counted from 0. */
export interface Range {
  readonly from: number;
  readonly most: number;
}

/** Essays in whose title or author's name the words stand, or those with these ids; all where neither is said. */
export interface EssaysAsked extends Range {
  readonly words?: string;
  readonly ids?: readonly string[];
}

/** Ties of one essay with others; all where none is named. */
export interface TiesAsked extends Range {
  readonly essay?: string;
}

/** Some of a ranked list, and how many there are in all. */
export interface Listed<T> {
  readonly items: readonly T[];
  readonly total: number;
}

export interface CorpusSummary {
  readonly title: string;
  readonly question: string;
  readonly counts: Readonly<Record<'essays' | 'authors' | 'claims' | 'inferences' | 'supports' | 'rebuttals' | 'contradictions', number>>;
}

/** An essay as it stands in a list. */
export interface ListedEssay {
  readonly essay: Pick<Essay, 'id' | 'title' | 'outlet' | 'date'>;
  /** Null where the name is unknown. */
  readonly author: { readonly id: string; readonly name: string | null };
  readonly claims: number;
  /** The gists of its theses, as many as a list can show. */
  readonly theses: readonly ListedClaim[];
}

/** A claim as it stands in a list. */
export interface ListedClaim {
  readonly id: string;
  readonly gist: string;
  readonly text: string;
}

/**
 * How two essays stand to one another (SPEC.md, E5): the claims that both voice, and the relations between claims of the one and of the other, by
 * kind, as they are counted between essays on the map (Q6). The order of the two says nothing.
 */
export interface EssayTie {
  readonly essays: readonly [string, string];
  readonly shared: number;
  readonly supports: number;
  readonly rebuttals: number;
  readonly contradictions: number;
}

/** A contradiction as it stands in a list. */
export interface ListedContradiction {
  readonly id: string;
  /** Missing where it is derived from what the authors do with one and the same claim. */
  readonly kind?: Contradiction['kind'];
  readonly scope: 'within' | 'across';
  readonly derived: boolean;
  /** The two sides, by whom and in which essay. */
  readonly sides: readonly { readonly author: { readonly id: string; readonly name: string | null }; readonly essay: string; readonly claims: readonly ListedClaim[] }[];
}

/** Something telling about the corpus, in words that need nothing else to be read. */
export interface ListedFinding {
  readonly words: string;
  /** What stands behind it, where more can be said. */
  readonly why?: string;
  /** What shows it, to be loaded together; what it is about first. */
  readonly claims: readonly string[];
}

/** What can be loaded. */
export type PartAsked =
  | { readonly kind: 'essay'; readonly essay: string }
  /** What an author relies on, with the ways to the theses. */
  | { readonly kind: 'reliance'; readonly author: string }
  /** What is linked with a claim, so many steps far and no more than so many claims: the strongest links first, both ends of each contradiction. */
  | { readonly kind: 'neighbourhood'; readonly claim: string; readonly steps: number; readonly most: number }
  /** What two essays have to do with one another, with the ways to their theses. */
  | { readonly kind: 'tie'; readonly essays: readonly [string, string] }
  | { readonly kind: 'contradiction'; readonly id: string }
  /** These claims and what joins them. */
  | { readonly kind: 'claims'; readonly claims: readonly string[] };

/** What was loaded. */
export interface Part {
  /** Valid by itself: links of which an end is missing are not in it. */
  readonly debate: Debate;
  /** Of each claim at which links were left out, how many. */
  readonly beyond: ReadonlyMap<string, number>;
  /** How many claims belong to what was asked; more than are in the part where there was a limit. */
  readonly of: number;
}

export interface Corpus {
  summary(asking: Asking): Promise<CorpusSummary>;
  /** By date, then name. */
  essays(asked: EssaysAsked, asking: Asking): Promise<Listed<ListedEssay>>;
  /** Those with most links first. */
  ties(asked: TiesAsked, asking: Asking): Promise<Listed<EssayTie>>;
  /** Those through chains after the others (X6–X9), for there are many over one contradiction; of each, those between most essays first. */
  contradictions(range: Range, asking: Asking): Promise<Listed<ListedContradiction>>;
  /** Claims in which the words stand, the best first. */
  find(words: string, range: Range, asking: Asking): Promise<Listed<ListedClaim>>;
  /** What is unknown in it (ids of essays or claims that are not there) rejects. */
  part(asked: PartAsked, asking: Asking): Promise<Part>;
  /** The most telling ones first; missing where whoever holds the debate cannot tell. */
  findings?(range: Range, asking: Asking): Promise<Listed<ListedFinding>>;
}
