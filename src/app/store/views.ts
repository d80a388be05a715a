/** The saved views of the open debate: those of its document, as the reader has changed them. */
import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { View } from '../../../graph/model/schema.ts';
import type { Subgraph } from '../../../graph/query/subgraph.ts';
import type { ViewState } from './view-state.ts';

export interface Views {
  readonly list: ReadonlySignal<readonly View[]>;
  readonly add: (view: View) => void;
  readonly remove: (index: number) => void;
}

/** @param changed told after every change */
export function createViews(start: readonly View[], changed: (views: readonly View[]) => void = () => {}): Views {
  const list = signal(start);
  const become = (views: readonly View[]): void => {
    list.value = views;
    changed(views);
  };
  return {
    list,
    add: (view) => become([...list.value, view]),
    remove: (index) => become(list.value.filter((_, i) => i !== index)),
  };
}

/** What the map shows, as a document keeps it. */
export function viewOf(title: string, { claims, essays, bundles }: Subgraph, { filter }: Pick<ViewState, 'filter'>): View {
  return {
    title,
    claims: claims.map(({ id }) => id),
    ...(essays && { essays: [...essays] }),
    connections: [...filter.kinds],
    ...(bundles.length > 0 && { bundles: true }),
  };
}
