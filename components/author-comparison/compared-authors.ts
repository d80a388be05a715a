import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import { orderedEssays } from '../shared/answers.ts';

/** In the order of their first essays. */
export function authorsIn(g: DebateGraph): string[] {
  return [...new Set(orderedEssays(g).map(({ author }) => author))];
}

/** The two that were chosen; the first two in order where these are none of the debate. Undefined if there are no two. */
export function comparedAuthors(g: DebateGraph, chosen: readonly [string, string] | undefined): readonly [string, string] | undefined {
  const known = authorsIn(g);
  const [a, b] = chosen ?? [];
  if (a !== undefined && b !== undefined && a !== b && known.includes(a) && known.includes(b)) return [a, b];
  const [first, second] = known;
  return first === undefined || second === undefined ? undefined : [first, second];
}
