/**
 * Connections through what is hidden, so that a filter leaves no islands (SPEC.md, Q4–Q6).
 *
 * A hidden claim is folded into the nearest shown nodes that it leads to. So a clash between two hidden premises shows
 * up between the shown claims that rest on them, and a way from a premise to a thesis stays one arrow when its middle
 * is hidden.
 */
import { idOfNode, nodeKey, type DebateEdge, type DebateGraph } from '../model/debate-graph.ts';
import { edgeId, type ConnectionKind, type SubgraphEdge } from './connection.ts';

/** @param essay if given, only the steps of this essay are followed */
type Nearest = (node: string, essay?: string) => readonly string[];

export function contractedEdges(g: DebateGraph, shown: ReadonlySet<string>): SubgraphEdge[] {
  const above = nearestShown(g, shown, 'above');
  const below = nearestShown(g, shown, 'below');
  const standIns: Nearest = (node, essay) => {
    if (shown.has(node)) return [node];
    const conclusions = above(node, essay);
    if (conclusions.length > 0) return conclusions;
    return essay === undefined ? below(node) : standIns(node);
  };
  const edges = new ContractedEdges();
  const drawn = new Set<string>();
  g.graph.forEachEdge((_edge, attributes, source, target) => {
    const [from, to] = [idOfNode(source), idOfNode(target)];
    if (shown.has(from) && shown.has(to)) return;
    if (attributes.kind === 'rebuttal') {
      const pair = attackIdentity(attributes);
      if (drawn.has(pair)) return;
      drawn.add(pair);
      // What an author says against a claim speaks from that author's argument, whoever else uses the same claim.
      const attacker = 'rebuttal' in attributes ? (attributes.rebuttal.essay ?? undefined) : undefined;
      for (const a of standIns(from, attacker)) for (const b of standIns(to)) edges.add(attackKind(attributes), a, b);
    } else if (shown.has(from)) {
      const kind = attributes.kind === 'support' ? 'support' : 'inference';
      for (const b of above(to)) edges.add(kind, from, b);
    }
  });
  return edges.list();
}

/** The shown nodes nearest to a hidden one, along its conclusions (`above`) or its grounds (`below`). */
function nearestShown(g: DebateGraph, shown: ReadonlySet<string>, direction: 'above' | 'below'): Nearest {
  const known = new Map<string, readonly string[]>();
  const search: Nearest = (start, essay) => {
    const found = new Set<string>();
    const seen = new Set([start]);
    for (const node of seen) {
      const visit = (_edge: string, attributes: DebateEdge, source: string, target: string): void => {
        if (attributes.kind === 'rebuttal' || (essay !== undefined && essayOf(attributes) !== essay)) return;
        const next = idOfNode(direction === 'above' ? target : source);
        if (shown.has(next)) found.add(next);
        else seen.add(next);
      };
      if (direction === 'above') g.graph.forEachOutEdge(nodeKey(node), visit);
      else g.graph.forEachInEdge(nodeKey(node), visit);
    }
    return [...found];
  };
  return (node, essay) => {
    const key = `${node} ${essay ?? ''}`;
    const nearest = known.get(key) ?? search(node, essay);
    known.set(key, nearest);
    return nearest;
  };
}

function essayOf(step: Exclude<DebateEdge, { kind: 'rebuttal' }>): string | null {
  return step.kind === 'support' ? step.support.essay : step.inference.essay;
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

function attackKind(edge: DebateEdge): ConnectionKind {
  return 'contradiction' in edge ? 'contradiction' : 'rebuttal';
}

/** A contradiction is two edges of the graph and one connection. */
function attackIdentity(edge: DebateEdge & { kind: 'rebuttal' }): string {
  return 'contradiction' in edge ? `contradiction ${edge.contradiction.id}` : `rebuttal ${edge.rebuttal.id}`;
}
