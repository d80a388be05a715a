/** What the reader asks of one claim: what is around it, what lies in one direction, how it leads to another. */
import type { ClaimAround, Toward } from '../../../components/claim-inspector/claim-around.ts';
import { filterClaims } from '../../../graph/query/claim-filter.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { claimLinks } from '../../../graph/query/claim-links.ts';
import { claimsTowards, type Direction } from '../../../graph/query/directions.ts';
import { neighbourhoodSteps } from '../../../graph/query/neighbourhood.ts';
import { around, strongest } from '../../../graph/query/strongest.ts';
import { MOST_WAYS, waysBetween } from '../../../graph/query/ways-between.ts';
import { freshMap, showTab, unfoldClaim, type Action } from './actions.ts';
import { foldAt, foldsAt } from './folds.ts';
import { AROUND_AT_ONCE, MOST_STEPS_AROUND, WAYS_AT_ONCE, type Base, type ViewState } from './view-state.ts';
import { waysShown } from './visible-claims.ts';

/** So many claims come at once that lie in one direction; for more, the reader asks again. */
const TOWARDS_AT_ONCE = 25;

function toward(g: DebateGraph, { filter }: Pick<ViewState, 'filter'>, onMap: ReadonlySet<string>, claim: string, direction: Direction): Toward {
  const claims = claimsTowards(g, claim, direction);
  const allowed = filterClaims(g, filter.claims);
  const hidden = [...claims].filter((id) => !onMap.has(id));
  return { all: claims.size, hidden: hidden.length, filtered: hidden.filter((id) => !allowed.has(id)).length };
}

/**
 * What there is around a claim, and how much of it is shown.
 *
 * @param onMap the claims on the map
 */
export function aroundClaim(g: DebateGraph, view: ViewState, onMap: ReadonlySet<string>, claim: string): ClaimAround {
  const fold = foldAt(g, view, claim);
  const inferences = new Set((claimLinks(g).to.get(claim) ?? []).filter(({ kind }) => kind === 'inference').map(({ id }) => id));
  // One step is all that lies beneath it: to fold that is to fold the claim.
  const steps = (inferences.size > 1 ? [...inferences] : []).flatMap((id) => {
    const step = foldAt(g, view, id);
    return step === undefined ? [] : [[id, step] as const];
  });
  const towards = (direction: Direction): Toward => toward(g, view, onMap, claim, direction);
  return {
    towards: { why: towards('why'), 'so-what': towards('so-what'), against: towards('against') },
    ...(fold && { fold }),
    steps: new Map(steps),
  };
}

/** Goes to the map and shows there also what lies in that direction: all of it, or so many of the strongest that are hidden; what was folded comes back as it was. */
export function unfoldTowards(g: DebateGraph, onMap: ReadonlySet<string>, claim: string, direction: Direction): Action {
  const unfolded = unfoldedTowards(g, onMap, claim, direction);
  return (view) => showTab('map')(unfolded(view));
}

function unfoldedTowards(g: DebateGraph, onMap: ReadonlySet<string>, claim: string, direction: Direction): Action {
  return (view) => {
    const folds = direction === 'why' ? foldsAt(g, view, claim) : [];
    if (folds.length > 0) return { ...view, folded: new Set([...view.folded].filter((id) => !folds.includes(id))) };
    const allowed = filterClaims(g, view.filter.claims);
    const hidden = [...claimsTowards(g, claim, direction)].filter((id) => !onMap.has(id) && allowed.has(id));
    if (hidden.length === 0) return view;
    if (direction === 'why' && hidden.length <= TOWARDS_AT_ONCE) return unfoldClaim(claim)(view);
    return { ...view, revealed: new Set([...view.revealed, claim, ...strongest(g, hidden, TOWARDS_AT_ONCE)]) };
  };
}

/** A claim and what is around it; what is shown of it already stays as wide as it is. */
export function focusOn(claim: string): Action {
  return (view) => {
    if (view.base.kind === 'neighbourhood' && view.base.claim === claim) return view.tab === 'map' && view.selected === claim ? view : { ...view, tab: 'map', selected: claim };
    return { ...freshMap(view), base: { kind: 'neighbourhood', claim, steps: 1 }, selected: claim };
  };
}

type Around = Extract<Base, { readonly kind: 'neighbourhood' }>;

/** Wider or narrower by so many steps, as far as there is anything. */
export function widen(g: DebateGraph, by: 1 | -1): Action {
  return (view) => {
    if (view.base.kind !== 'neighbourhood' || !(by === 1 ? canWiden(g, view.base) : canNarrow(view.base))) return view;
    const { claim, steps } = view.base;
    return { ...view, base: { kind: 'neighbourhood', claim, steps: steps + by } };
  };
}

export function canWiden(g: DebateGraph, { claim, steps }: Around): boolean {
  return steps < MOST_STEPS_AROUND && [...neighbourhoodSteps(g, [claim], steps + 1).values()].at(-1) === steps + 1;
}

export function canNarrow({ steps }: Around): boolean {
  return steps > 1;
}

/** How much is shown of what the view starts from, where that is a part. */
export function shownOfBase(g: DebateGraph, base: Base): { readonly shown: number; readonly all: number } | undefined {
  switch (base.kind) {
    case 'neighbourhood': {
      const { claims, all } = around(g, base.claim, base.steps, base.most ?? AROUND_AT_ONCE);
      return { shown: claims.size, all };
    }
    case 'ways':
      return { shown: waysShown(g, base), all: waysBetween(g, base.from, base.to).ways.length };
    case 'overview':
    case 'clash':
    case 'claims':
      return undefined;
  }
}

/** Shows more of what the view starts from. */
export function showMore(g: DebateGraph): Action {
  return (view) => {
    const { base } = view;
    const part = shownOfBase(g, base);
    if (part === undefined || part.shown >= part.all) return view;
    if (base.kind === 'neighbourhood') return { ...view, base: { ...base, most: (base.most ?? AROUND_AT_ONCE) + AROUND_AT_ONCE } };
    return base.kind === 'ways' ? { ...view, base: { ...base, most: Math.min(MOST_WAYS, part.shown + WAYS_AT_ONCE) } } : view;
  };
}

/** The ways from one claim to another alone. Nothing is selected: they are told in words beside the map, and want the room. */
export function showWays(from: string, to: string): Action {
  return (view) => (from === to ? view : { ...freshMap(view), base: { kind: 'ways', from, to } });
}
