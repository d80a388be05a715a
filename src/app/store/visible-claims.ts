import { contradictions } from '../../../graph/analysis/contradictions.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { clashChains } from '../../../graph/query/chain.ts';
import { filterClaims } from '../../../graph/query/claim-filter.ts';
import { neighbourhood } from '../../../graph/query/neighbourhood.ts';
import { overview } from '../../../graph/query/overview.ts';
import { groundsOf } from '../../../graph/query/subgraph.ts';
import type { Base, ViewState } from './view-state.ts';

/** The part of the view that decides which claims are on the map. */
export type MapContent = Pick<ViewState, 'base' | 'unfolded' | 'unfoldedEssays' | 'revealed' | 'filter'>;

/** The claims on the map: what the view starts from, what was unfolded and visited, as far as the filter lets through. */
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
  return new Set([...shown].filter((id) => g.claims.has(id) && allowed.has(id)));
}

function baseClaims(g: DebateGraph, base: Base): ReadonlySet<string> {
  switch (base.kind) {
    case 'overview':
      return overview(g);
    case 'clash': {
      const clash = contradictions(g).find(({ id }) => id === base.id);
      return clash === undefined ? new Set() : clashChains(g, clash);
    }
    case 'neighbourhood':
      return neighbourhood(g, [base.claim], base.steps);
  }
}
