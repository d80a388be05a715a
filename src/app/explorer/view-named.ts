import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { View } from '../../../graph/model/schema.ts';
import { viewInFragment } from '../store/view-link.ts';
import { INITIAL_VIEW, startingAt, type Tab, type ViewState } from '../store/view-state.ts';

/**
 * Where to begin with a debate. What names nothing in it is as good as not said.
 *
 * @param name title of a view that is saved in the debate, or what stands behind the `#` in the address of the page
 * @param picture what the debate was read from shows, if that was a picture
 */
export function viewNamed(g: DebateGraph, name: string | undefined, tab: Tab | undefined, picture?: View): ViewState {
  const start = named(g, name) ?? (picture && startingAt(picture)) ?? INITIAL_VIEW;
  return tab === undefined ? start : { ...start, tab };
}

function named(g: DebateGraph, name = ''): ViewState | undefined {
  const saved = g.debate.views?.find(({ title }) => title === name);
  return saved === undefined ? viewInFragment(name.startsWith('#') ? name : `#${name}`, g) : startingAt(saved);
}
