/** What lies beneath claims and steps, folded out of sight and back (SPEC.md, Q26 and Q27). */
import type { Fold } from '../../../components/claim-inspector/claim-around.ts';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { foldedAway } from '../../../graph/query/fold.ts';
import { withItem, withoutItem, type Action } from './actions.ts';
import type { ViewState } from './view-state.ts';
import { claimsWithoutFolds, visibleClaims } from './visible-claims.ts';

/** Folds what lies beneath a claim or an inference; what is selected is not left behind alone. */
export function fold(g: DebateGraph, id: string): Action {
  return (view) => {
    if (foldable(g, view, id) === 0) return view;
    const next = { ...view, folded: withItem(view.folded, id) };
    const away = foldedAway(g, claimsWithoutFolds(g, next), next.folded);
    return view.selected !== undefined && away.has(view.selected) ? { ...next, selected: g.inferences.get(id)?.conclusion ?? id } : next;
  };
}

export function unfold(id: string): Action {
  return (view) => ({ ...view, folded: withoutItem(view.folded, id) });
}

export const unfoldAll: Action = (view) => (view.folded.size === 0 ? view : { ...view, folded: new Set() });

/** What folding it would do, or has done; undefined if nothing lies beneath it on the map. */
export function foldAt(g: DebateGraph, view: ViewState, id: string): Fold | undefined {
  if (view.folded.has(id)) return { folded: true, claims: foldable(g, { ...view, folded: withoutItem(view.folded, id) }, id) };
  const claims = foldable(g, view, id);
  return claims === 0 ? undefined : { folded: false, claims };
}

/** How many claims of those on the map it would take away. */
function foldable(g: DebateGraph, view: ViewState, id: string): number {
  const before = visibleClaims(g, { ...view, selected: undefined });
  const after = visibleClaims(g, { ...view, selected: undefined, folded: withItem(view.folded, id) });
  return before.size - after.size;
}

/** How many claims are out of sight because they were folded. */
export function foldedClaims(g: DebateGraph, view: ViewState): number {
  if (view.folded.size === 0) return 0;
  return visibleClaims(g, { ...view, folded: new Set() }).size - visibleClaims(g, view).size;
}

/** What of the folds is at the claim itself, or at a step to it. */
export function foldsAt(g: DebateGraph, { folded }: ViewState, claim: string): string[] {
  return [...folded].filter((id) => id === claim || g.inferences.get(id)?.conclusion === claim);
}

/** Where the reader went is seen: what is folded around it is unfolded. */
export function openedFor(g: DebateGraph, former: ViewState, next: ViewState): ViewState {
  if (next.folded.size === 0) return next;
  const wanted = [...next.revealed].filter((id) => !former.revealed.has(id));
  if (next.selected !== undefined && next.selected !== former.selected) wanted.push(next.selected);
  const shown = claimsWithoutFolds(g, next);
  const isAway = (folded: Iterable<string>): boolean => {
    const away = foldedAway(g, shown, folded);
    return wanted.some((id) => away.has(id));
  };
  if (!isAway(next.folded)) return next;
  const kept = [...next.folded].filter((id) => !isAway([id]));
  return { ...next, folded: new Set(isAway(kept) ? [] : kept) };
}
