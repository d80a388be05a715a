/** Which supports, rebuttals and contradictions are shown (SPEC.md, Q3). */
import { append } from '../model/lists.ts';
import type { Relation } from './relations.ts';

/**
 * Those of which the target and at least one of the claims that make it are shown. A relation is shown as the target of another if it
 * is shown itself.
 *
 * @param relations in the order of the debate, which the result keeps
 * @param nodes the claims and inferences that are shown
 */
export function shownRelations(relations: readonly Relation[], nodes: ReadonlySet<string>): ReadonlySet<Relation> {
  const byTarget = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (!relation.sources.some((source) => nodes.has(source))) continue;
    append(byTarget, relation.to, relation);
  }
  const found = new Set<Relation>();
  // Grows while it is gone through: what is shown may be a target in its turn.
  const targets = new Set(nodes);
  for (const target of targets) {
    for (const relation of byTarget.get(target) ?? []) {
      found.add(relation);
      // The id of a contradiction is in another space, and nothing is directed at one.
      if (relation.kind !== 'contradiction') targets.add(relation.id);
    }
  }
  return new Set(relations.filter((relation) => found.has(relation)));
}
