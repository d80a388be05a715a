/** What a picture carries so that it can be opened again: the debate document of what it shows, with one view. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { View } from '../../model/schema.ts';
import { subDebate } from '../../query/sub-debate.ts';
import type { Subgraph } from '../../query/subgraph.ts';

/** As what file a PDF brings it along. */
export const CARRIED_FILE = 'debate.json';

/** JSON without any character that XML cannot hold. */
export function carriedText(g: DebateGraph, sub: Subgraph, view: Omit<View, 'claims' | 'essays'>): string {
  const { essays } = sub;
  const claims = sub.claims.map(({ id }) => id);
  const debate = subDebate(g, sub);
  const kept = new Set(debate.essays.map(({ id }) => id));
  const shown: View = { ...view, claims, ...(essays && { essays: [...essays].filter((id) => kept.has(id)) }) };
  return JSON.stringify({ ...debate, views: [shown] }).replaceAll(UNSAFE, escaped);
}

const UNSAFE = /[\u007F-\u009F\uFFFE\uFFFF]/g;

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
