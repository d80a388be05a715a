import { clashesById, MOST_ON_MAP, overviewOf } from '../../../components/shared/answers.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { clashChains } from '../../../graph/query/chain.ts';
import { filterClaims } from '../../../graph/query/claim-filter.ts';
import { neighbourhood } from '../../../graph/query/neighbourhood.ts';
import { groundsOf } from '../../../graph/query/subgraph.ts';
import type { Base, ViewState } from './view-state.ts';

/** The part of the view that decides which claims are on the map. */
export type MapContent = Pick<ViewState, 'base' | 'unfolded' | 'unfoldedEssays' | 'revealed' | 'filter' | 'selected'>;

/**
 * The claims on the map: what the view starts from, what was unfolded and visited, as far as the filter lets through. On the overview a filter
 * asks of the whole debate, unless it finds too much. The selected claim is there in any case.
 */
export function visibleClaims(g: DebateGraph, view: MapContent): ReadonlySet<string> {
  const shown = new Set([...baseClaims(g, view.base), ...view.revealed]);
  for (const claim of g.debate.claims) {
    if (claim.occurrences.some((o) => view.unfoldedEssays.has(o.essay))) shown.add(claim.id);
  }
  // The set grows while it is walked: grounds that come in may be unfolded themselves.
  for (const id of shown) {
    if (view.unfolded.has(id)) for (const ground of groundsOf(g, id)) shown.add(ground);
  }
  const allowed = filterClaims(g, view.filter.claims);
  const asked = Object.keys(view.filter.claims).length > 0;
  if (asked && view.base.kind === 'overview' && allowed.size <= MOST_ON_MAP) for (const id of allowed) shown.add(id);
  return new Set([...shown].filter((id) => g.claims.has(id) && (allowed.has(id) || id === view.selected)));
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
      return neighbourhood(g, [base.claim], base.steps);
  }
}
