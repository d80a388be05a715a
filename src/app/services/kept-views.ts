/** Saved views of a debate that opens by itself, kept in this browser. */
import * as v from 'valibot';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { ViewSchema, type View } from '../../../graph/model/schema.ts';
import { keepValue, keptValue } from './kept-values.ts';

const keyOf = ({ debate }: DebateGraph): string => `elenchus:views:${debate.id}`;

export function keepViews(g: DebateGraph, views: readonly View[]): void {
  keepValue(keyOf(g), views);
}

/** Those that were kept, without what the debate no longer has; undefined if none ever were. */
export function keptViews(g: DebateGraph): readonly View[] | undefined {
  const kept = v.safeParse(v.array(ViewSchema), keptValue(keyOf(g)));
  if (!kept.success) return undefined;
  return kept.output.map(({ essays, ...view }) => ({
    ...view,
    claims: view.claims.filter((id) => g.claims.has(id)),
    ...(essays && { essays: essays.filter((id) => g.essays.has(id)) }),
  }));
}
