/** Saved views of a debate that opens by itself, kept in this browser. */
import * as v from 'valibot';
import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import { ViewSchema, type View } from '../../../graph/model/schema.ts';

const keyOf = ({ debate }: DebateGraph): string => `elenchus:views:${debate.id}`;

export function keepViews(g: DebateGraph, views: readonly View[]): void {
  try {
    localStorage.setItem(keyOf(g), JSON.stringify(views));
  } catch {
    // No room, or none allowed: they stay until the page is left.
  }
}

/** Those that were kept, without what the debate no longer has; undefined if none ever were. */
export function keptViews(g: DebateGraph): readonly View[] | undefined {
  try {
    const kept = v.safeParse(v.array(ViewSchema), JSON.parse(localStorage.getItem(keyOf(g)) ?? 'null'));
    if (!kept.success) return undefined;
    return kept.output.map(({ essays, ...view }) => ({
      ...view,
      claims: view.claims.filter((id) => g.claims.has(id)),
      ...(essays && { essays: essays.filter((id) => g.essays.has(id)) }),
    }));
  } catch {
    return undefined;
  }
}
