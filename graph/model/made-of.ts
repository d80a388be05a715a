/** Of which claims a step or relation is made, and to which it leads, whatever it is directed at. */
import { relationOf, sourcesOf, type DebateGraph } from './debate-graph.ts';

/** The claim to which what is directed there leads in the end. Relations directed at relations come to an end (SPEC.md, V12). */
export function claimBehind(g: DebateGraph, id: string): string {
  let at = id;
  for (let relation = relationOf(g, at); relation !== undefined; relation = relationOf(g, at)) at = relation.to;
  return g.inferences.get(at)?.conclusion ?? at;
}

/** The claims of which a step or relation is made: premises, or those that make a support or rebuttal; none of what is neither. */
export function makersOf(g: DebateGraph, id: string): readonly string[] {
  const relation = relationOf(g, id);
  return g.inferences.get(id)?.premises ?? (relation === undefined ? [] : sourcesOf(relation));
}
