/**
 * Connections within an essay through what is hidden, so that a filter leaves no islands (SPEC.md, Q4, Q5).
 *
 * A hidden claim is folded into the nearest shown nodes that it leads to. So a clash between two hidden premises shows
 * up between the shown claims that rest on them, and a way from a premise to a thesis stays one arrow when its middle
 * is hidden. Only the steps of one essay are followed: what somebody else makes of a claim is not this author's way.
 */
import { idOfNode, nodeKey, type DebateGraph } from '../model/debate-graph.ts';
import type { ConnectionKind } from '../model/schema.ts';
import { edgeId, type SubgraphEdge } from './connection.ts';
import type { Relation } from './relations.ts';
import { commonEssay, stepEssays } from './voicing.ts';

/** The shown nodes nearest to a hidden one along the steps of an essay, the nearest first. */
type Nearest = (node: string, essay: string) => readonly string[];

/**
 * @param shown claims, inferences, and the supports and rebuttals that are nodes
 * @param hidden the relations that are not shown
 */
export function contractedEdges(g: DebateGraph, shown: ReadonlySet<string>, hidden: readonly Relation[]): SubgraphEdge[] {
  const edges = new ContractedEdges();
  const above = nearestShown(g, shown, 'above');
  const below = nearestShown(g, shown, 'below');
  for (const node of shown) {
    g.graph.forEachOutEdge(nodeKey(node), (_edge, step, _source, target) => {
      const next = idOfNode(target);
      if (step.kind === 'rebuttal' || shown.has(next)) return;
      for (const essay of stepEssays(g, step)) {
        for (const end of above(next, essay)) {
          if (!leadsDirectly(g, node, end, shown)) edges.add(step.kind === 'support' ? 'support' : 'inference', node, end);
        }
      }
    });
  }
  const standIn = (node: string, essay: string): string | undefined =>
    shown.has(node) ? node : (above(node, essay)[0] ?? below(node, essay)[0]);
  for (const relation of hidden) {
    const { kind, sources, to } = relation;
    if (kind === 'support') continue;
    // Objection and reply deep inside an argument say nothing about the claims at its top; a contradiction does.
    if (kind === 'rebuttal' && !shown.has(to) && !sources.some((source) => shown.has(source))) continue;
    const essay = commonEssay(g, relation);
    const target = essay && standIn(to, essay);
    if (essay === undefined || target === undefined) continue;
    const attackers = new Set(sources.map((source) => standIn(source, essay)));
    for (const attacker of attackers) if (attacker !== undefined) edges.add(kind, attacker, target);
  }
  return edges.list();
}

/** By a support, or by a step that is shown. */
function leadsDirectly({ graph, inferences, supports }: DebateGraph, from: string, to: string, shown: ReadonlySet<string>): boolean {
  return graph.someOutEdge(nodeKey(from), (_edge, { kind }, _source, target) => {
    const next = idOfNode(target);
    return kind !== 'rebuttal' && shown.has(next) && (next === to || inferences.get(next)?.conclusion === to || supports.get(next)?.to === to);
  });
}

function nearestShown(g: DebateGraph, shown: ReadonlySet<string>, direction: 'above' | 'below'): Nearest {
  const known = new Map<string, readonly string[]>();
  const search: Nearest = (start, essay) => {
    const found = new Set<string>();
    const seen = new Set([start]);
    for (const node of seen) {
      const edges = direction === 'above' ? g.graph.outEdges(nodeKey(node)) : g.graph.inEdges(nodeKey(node));
      for (const edge of edges) {
        const step = g.graph.getEdgeAttributes(edge);
        if (step.kind === 'rebuttal' || !stepEssays(g, step).includes(essay)) continue;
        const next = idOfNode(g.graph.opposite(nodeKey(node), edge));
        if (shown.has(next)) found.add(next);
        else seen.add(next);
      }
    }
    return [...found];
  };
  return (node, essay) => {
    const key = `${node} ${essay}`;
    const nearest = known.get(key) ?? search(node, essay);
    known.set(key, nearest);
    return nearest;
  };
}

/** Collects edges and counts how many connections of the debate each stands for. */
class ContractedEdges {
  private readonly edges = new Map<string, SubgraphEdge>();

  add(kind: ConnectionKind, from: string, to: string): void {
    if (from === to) return;
    const symmetric = kind === 'contradiction' && this.edges.has(contractedId(to, kind, from));
    const [a, b] = symmetric ? [to, from] : [from, to];
    const id = contractedId(a, kind, b);
    const contracted = (this.edges.get(id)?.contracted ?? 0) + 1;
    this.edges.set(id, { id, kind, from: a, to: b, contracted });
  }

  list(): SubgraphEdge[] {
    return [...this.edges.values()];
  }
}

function contractedId(from: string, kind: ConnectionKind, to: string): string {
  return `${edgeId(from, kind, to)} contracted`;
}
