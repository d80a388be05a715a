/** Where the edges of a graph meet: by the places of nodes and edges, for objects of their own would take longer to make than to use. */
import type { GraphEdges, GraphNode } from './scheme-graph.ts';

/** What stands for no node and for no further edge. */
export const NONE = -1;

export class Joints {
  /** The nodes at the ends of edges. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly firstInto: Int32Array;
  private readonly firstOutOf: Int32Array;
  private readonly nextInto: Int32Array;
  private readonly nextOutOf: Int32Array;

  constructor(nodes: ReadonlyMap<string, GraphNode>, { sources, targets }: GraphEdges) {
    const count = sources.length;
    this.from = new Int32Array(count);
    this.to = new Int32Array(count);
    this.nextInto = new Int32Array(count);
    this.nextOutOf = new Int32Array(count);
    this.firstInto = new Int32Array(nodes.size).fill(NONE);
    this.firstOutOf = new Int32Array(nodes.size).fill(NONE);
    // The last first, so that each comes before those that follow it in the file.
    for (let edge = count - 1; edge >= 0; edge -= 1) {
      this.from[edge] = placed(nodes.get(sources[edge] ?? ''), edge, this.firstOutOf, this.nextOutOf);
      this.to[edge] = placed(nodes.get(targets[edge] ?? ''), edge, this.firstInto, this.nextInto);
    }
  }

  /** The first edge that leads to a node, or the one after another of them. */
  into(node: number, after = NONE): number {
    return (after === NONE ? this.firstInto[node] : this.nextInto[after]) ?? NONE;
  }

  outOf(node: number, after = NONE): number {
    return (after === NONE ? this.firstOutOf[node] : this.nextOutOf[after]) ?? NONE;
  }

  allInto(node: number): number[] {
    const edges: number[] = [];
    for (let edge = this.into(node); edge !== NONE; edge = this.into(node, edge)) edges.push(edge);
    return edges;
  }

  allOutOf(node: number): number[] {
    const edges: number[] = [];
    for (let edge = this.outOf(node); edge !== NONE; edge = this.outOf(node, edge)) edges.push(edge);
    return edges;
  }
}

function placed(node: GraphNode | undefined, edge: number, first: Int32Array, next: Int32Array): number {
  if (node === undefined) return NONE;
  next[edge] = first[node.index] ?? NONE;
  first[node.index] = edge;
  return node.index;
}
