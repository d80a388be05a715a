/** What the reader looks at. Plain, immutable data: everything on screen follows from it and from the debate. */
import type { Marks } from '../../../graph/analysis/own-stance/marks.ts';
import type { Sentence } from '../../../graph/wording/sentence.ts';
import type { View } from '../../../graph/model/schema.ts';
import { NO_FILTER, type MapFilter } from '../../../components/debate-filters/map-filter.ts';

export const TABS = ['map', 'premises', 'contradictions', 'compare', 'positions', 'stance', 'text'] as const;
export type Tab = (typeof TABS)[number];

/** What the panel beside the map shows. */
export const PANELS = ['findings', 'essays', 'views'] as const;
export type Panel = (typeof PANELS)[number];

/** How the part of the debate is shown that the map shows: drawn, or told in words. */
export const MANNERS = ['map', 'outline'] as const;
export type Manner = (typeof MANNERS)[number];

/** What the map starts from, before anything is unfolded. */
export type Base =
  | { readonly kind: 'overview' }
  | { readonly kind: 'clash'; readonly id: string }
  /** What shows an answer, and the answer in words; of these essays, if not of all, with what connects them over hidden claims. */
  | { readonly kind: 'claims'; readonly claims: readonly string[]; readonly title: Sentence; readonly essays?: readonly string[]; readonly bundles?: boolean }
  /** Of many claims, so many: the number with which it begins where left out. */
  | { readonly kind: 'neighbourhood'; readonly claim: string; readonly steps: number; readonly most?: number }
  /** The ways from one claim to another; of many, so many. */
  | { readonly kind: 'ways'; readonly from: string; readonly to: string; readonly most?: number };

/** So many claims of a neighbourhood are shown at first, and so many more each time: as many as can be taken in. */
export const AROUND_AT_ONCE = 40;

/** So many ways are shown at first, and so many more each time. */
export const WAYS_AT_ONCE = 5;

/** Nothing is so far away that somebody looks for it around a claim. */
export const MOST_STEPS_AROUND = 20;

export interface ViewState {
  readonly tab: Tab;
  readonly panel: Panel;
  readonly showAs: Manner;
  readonly base: Base;
  /** Claims whose grounds are shown. */
  readonly unfolded: ReadonlySet<string>;
  /** Essays of which every claim is shown. */
  readonly unfoldedEssays: ReadonlySet<string>;
  /** Claims and inferences beneath which everything is out of sight, in the order in which they were folded. */
  readonly folded: ReadonlySet<string>;
  /** Claims that are shown because the reader went to them. */
  readonly revealed: ReadonlySet<string>;
  readonly filter: MapFilter;
  readonly selected: string | undefined;
  /** The two authors who are compared; the first two in order where undefined. */
  readonly compared: readonly [string, string] | undefined;
  /** What the reader accepts and rejects. */
  readonly marks: Marks;
  /** The marks as they were before, the last at the end. */
  readonly formerMarks: readonly Marks[];
  /** The author whose premises the table shows; all where undefined. */
  readonly premisesOf: string | undefined;
  /** The essay whose text is read; the first in order where undefined. */
  readonly reading: string | undefined;
}

export const INITIAL_VIEW: ViewState = {
  tab: 'map',
  panel: 'findings',
  showAs: 'map',
  base: { kind: 'overview' },
  unfolded: new Set(),
  unfoldedEssays: new Set(),
  folded: new Set(),
  revealed: new Set(),
  filter: NO_FILTER,
  selected: undefined,
  compared: undefined,
  marks: new Map(),
  formerMarks: [],
  premisesOf: undefined,
  reading: undefined,
};

/** The map with what somebody saved of it. */
export function startingAt({ title, claims, essays, bundles, connections }: View): ViewState {
  return {
    ...INITIAL_VIEW,
    base: { kind: 'claims', claims, title: [title], ...(essays && { essays }), ...(bundles && { bundles }) },
    filter: { ...NO_FILTER, ...(connections && { kinds: new Set(connections) }) },
  };
}
