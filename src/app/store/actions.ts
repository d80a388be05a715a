/** What the reader can do, each as a function from one view to the next. */
import { NO_FILTER, type MapFilter } from '../../../components/debate-filters/map-filter.ts';
import type { Mark, Marks } from '../../../graph/analysis/own-stance/marks.ts';
import type { Sentence } from '../../../graph/wording/sentence.ts';
import type { View } from '../../../graph/model/schema.ts';
import { INITIAL_VIEW, startingAt, type Manner, type Panel, type Tab, type ViewState } from './view-state.ts';

export type Action = (view: ViewState) => ViewState;

export const showTab =
  (tab: Tab): Action =>
  (view) => ({ ...view, tab });

export const showPanel =
  (panel: Panel): Action =>
  (view) => ({ ...view, panel });

/** Goes to the map, drawn or told in words. */
export const showMapAs =
  (showAs: Manner): Action =>
  (view) => ({ ...view, tab: 'map', showAs });

/** Selects a claim and sees to it that the map shows it. */
export const selectClaim =
  (id: string): Action =>
  (view) => ({ ...view, selected: id, revealed: withItem(view.revealed, id) });

export const clearSelection: Action = (view) => ({ ...view, selected: undefined });

/** Goes to the map and selects the claim there. */
export const focusClaim =
  (id: string): Action =>
  (view) => showTab('map')(selectClaim(id)(view));

export const unfoldClaim =
  (id: string): Action =>
  (view) => ({ ...view, unfolded: withItem(view.unfolded, id) });

export const toggleEssay =
  (id: string): Action =>
  (view) => ({
    ...view,
    unfoldedEssays: view.unfoldedEssays.has(id) ? withoutItem(view.unfoldedEssays, id) : withItem(view.unfoldedEssays, id),
  });

/** Goes to the map and shows all of the essay there: beside the rest of the overview, or of what is unfolded on it. */
export const unfoldEssay =
  (id: string): Action =>
  (view) => {
    const map = view.base.kind === 'overview' && Object.keys(view.filter.claims).length === 0 ? view : freshMap(view);
    return { ...map, tab: 'map', unfoldedEssays: withItem(map.unfoldedEssays, id) };
  };

/** Shows the claims in the voice of a person, and by which filter. */
export const showVoice =
  (person: string): Action =>
  (view) => ({ ...freshMap(view), panel: 'essays', filter: { ...NO_FILTER, claims: { voices: new Set([person]) } } });

/** Shows one clash alone, with the ways from its sides up to the theses. */
export const showClash =
  (id: string): Action =>
  (view) => ({ ...freshMap(view), base: { kind: 'clash', id } });

/** Shows these claims alone; what they show is said above the map. */
export const showClaims =
  (claims: readonly string[], title: Sentence): Action =>
  (view) => ({ ...freshMap(view), base: { kind: 'claims', claims, title } });

/** Shows what somebody saved, beside the same panel. */
export const showView =
  (saved: View): Action =>
  (view) => {
    const { base, filter } = startingAt(saved);
    return { ...freshMap(view), base, filter };
  };

export const showOverview: Action = (view) => freshMap(view);

export const setFilter =
  (filter: MapFilter): Action =>
  (view) => ({ ...view, filter });

export const showPremisesOf =
  (author: string | undefined): Action =>
  (view) => ({ ...view, tab: 'premises', premisesOf: author });

export const compareAuthors =
  (authors: readonly [string, string]): Action =>
  (view) => ({ ...view, compared: authors });

/** As many marks as anybody takes back one by one. */
const MOST_UNDONE = 200;

/** Accepts or rejects a claim; null leaves it open again. */
export const markClaim =
  (claim: string, mark: Mark | null): Action =>
  (view) => {
    if ((view.marks.get(claim) ?? null) === mark) return view;
    const marks = new Map(view.marks);
    if (mark === null) marks.delete(claim);
    else marks.set(claim, mark);
    return withMarks(view, marks);
  };

export const resetMarks: Action = (view) => (view.marks.size === 0 ? view : withMarks(view, new Map()));

export const undoMark: Action = (view) => {
  const former = view.formerMarks.at(-1);
  return former === undefined ? view : { ...view, marks: former, formerMarks: view.formerMarks.slice(0, -1) };
};

function withMarks(view: ViewState, marks: Marks): ViewState {
  return { ...view, marks, formerMarks: [...view.formerMarks, view.marks].slice(-MOST_UNDONE) };
}

export const readEssay =
  (essay: string): Action =>
  (view) => ({ ...view, tab: 'text', reading: essay });

/** The map tab with nothing unfolded, revealed or filtered: what is asked for is what is seen. */
export function freshMap(view: ViewState): ViewState {
  const { base, unfolded, unfoldedEssays, folded, revealed, filter, selected } = INITIAL_VIEW;
  return { ...view, tab: 'map', base, unfolded, unfoldedEssays, folded, revealed, filter, selected };
}

export function withItem<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return set.has(item) ? set : new Set([...set, item]);
}

export function withoutItem<T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> {
  return set.has(item) ? new Set([...set].filter((other) => other !== item)) : set;
}
