import { clashesById, MOST_ON_MAP, overviewOf } from '../../../components/shared/answers.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { clashChains } from '../../../graph/query/chain.ts';
import { filterClaims } from '../../../graph/query/claim-filter.ts';
import { foldedAway } from '../../../graph/query/fold.ts';
import { around } from '../../../graph/query/strongest.ts';
import { groundsOf } from '../../../graph/query/subgraph.ts';
import { claimsOfWays, waysBetween, waysWithin } from '../../../graph/query/ways-between.ts';
import { AROUND_AT_ONCE, WAYS_AT_ONCE, type Base, type ViewState } from './view-state.ts';

/** The part of the view that decides which claims are on the map. */
export type MapContent = Pick<ViewState, 'base' | 'unfolded' | 'unfoldedEssays' | 'folded' | 'revealed' | 'filter' | 'selected'>;

/**
 * The claims on the map: what the view starts from, what was unfolded and visited, without what was folded, as far as the filter lets through. On
 * the overview a filter asks of the whole debate, unless it finds too much. The selected claim is there in any case.
 */
export function visibleClaims(g: DebateGraph, view: MapContent): ReadonlySet<string> {
  const unfolded = claimsWithoutFolds(g, view);
  const away = view.folded.size === 0 ? new Set<string>() : foldedAway(g, unfolded, view.folded);
  const shown = new Set([...unfolded].filter((id) => !away.has(id)));
  const allowed = filterClaims(g, view.filter.claims);
  const asked = Object.keys(view.filter.claims).length > 0;
  if (asked && view.base.kind === 'overview' && allowed.size <= MOST_ON_MAP) for (const id of allowed) shown.add(id);
  if (view.selected !== undefined) shown.add(view.selected);
  return new Set([...shown].filter((id) => g.claims.has(id) && (allowed.has(id) || id === view.selected)));
}

/** What would be on the map if nothing were folded or filtered. */
export function claimsWithoutFolds(g: DebateGraph, view: Pick<MapContent, 'base' | 'unfolded' | 'unfoldedEssays' | 'revealed'>): ReadonlySet<string> {
  const shown = new Set([...baseClaims(g, view.base), ...view.revealed]);
  for (const claim of g.debate.claims) {
    if (claim.occurrences.some((o) => view.unfoldedEssays.has(o.essay))) shown.add(claim.id);
  }
  // The set grows while it is walked: grounds that come in may be unfolded themselves.
  for (const id of shown) {
    if (view.unfolded.has(id)) for (const ground of groundsOf(g, id)) shown.add(ground);
  }
  return shown;
}

function baseClaims(g: DebateGraph, base: Base): ReadonlySet<string> {
  switch (base.kind) {
    case 'overview':
      return overviewOf(g);
    case 'clash': {
      const clash = clashesById(g).get(base.id);
      return clash === undefined ? new Set() : clashChains(g, clash);
    }
    case 'claims':
      return new Set(base.claims);
    case 'neighbourhood':
      return around(g, base.claim, base.steps, base.most ?? AROUND_AT_ONCE).claims;
    case 'ways': {
      const { ways } = waysBetween(g, base.from, base.to);
      return new Set([base.from, base.to, ...claimsOfWays(g, ways.slice(0, waysShown(g, base)))]);
    }
  }
}

/** How many ways are shown; at first no more than make a map. */
export function waysShown(g: DebateGraph, { from, to, most }: Extract<Base, { readonly kind: 'ways' }>): number {
  const { ways } = waysBetween(g, from, to);
  return most === undefined ? waysWithin(g, ways.slice(0, WAYS_AT_ONCE), MOST_ON_MAP) : Math.min(most, ways.length);
}
