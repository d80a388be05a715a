/** The shown supports, rebuttals and contradictions as edges and joints (SPEC.md, Q10). */
import { edgeId, type SubgraphEdge } from './connection.ts';
import type { Relation } from './relations.ts';

/** A support or rebuttal with a node of its own: several claims make it, or something shown is directed at it. */
export interface SubgraphJoint {
  readonly id: string;
  readonly kind: 'support' | 'rebuttal';
  /** The visible ones of the claims that make it. */
  readonly sources: readonly string[];
  readonly to: string;
  /** How many claims that make it are not visible, so that those together are never taken for all there are. */
  readonly hiddenSources: number;
  /** The essay that makes it; null for one between essays. */
  readonly essay: string | null;
}

/**
 * @param relations those that are shown
 * @param visible claims
 * @param hit what other edges end at
 */
export function relationEdges(
  relations: readonly Relation[],
  visible: ReadonlySet<string>,
  hit: ReadonlySet<string>,
): { readonly joints: SubgraphJoint[]; readonly edges: SubgraphEdge[] } {
  const targets = new Set([...relations.map(({ to }) => to), ...hit]);
  const joints: SubgraphJoint[] = [];
  const edges = new Map<string, SubgraphEdge>();
  const add = (edge: SubgraphEdge): void => void edges.set(edge.id, edge);
  for (const { kind, id, sources, to, essay } of relations) {
    const shown = sources.filter((source) => visible.has(source));
    const common = { kind, contracted: 0, ...(essay !== null && { essay }) };
    if (kind === 'contradiction' || (sources.length === 1 && !targets.has(id))) {
      for (const from of shown) add({ id: edgeId(from, kind, to), from, to, ...common });
      continue;
    }
    joints.push({ id, kind, sources: shown, to, hiddenSources: sources.length - shown.length, essay });
    // What makes a joint may also be directed at it, by an edge of the same kind.
    for (const from of shown) add({ id: `${edgeId(from, kind, id)} joint`, from, to: id, joint: id, ...common });
    add({ id: edgeId(id, kind, to), from: id, to, joint: id, ...common });
  }
  return { joints, edges: [...edges.values()] };
}
