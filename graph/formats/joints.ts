/** Where the edges of a graph meet: by the places of nodes and edges, for objects of their own would take longer to make than to use. */
import { appended } from './lists.ts';

// Plain arrays: a typed one is made in more time than a small file is read.

/** What stands for no node and for no further edge. */
export const NONE = -1;

export class Joints {
  private readonly firstInto: number[];
  private readonly firstOutOf: number[];
  private readonly nextInto: number[];
  private readonly nextOutOf: number[];

  /**
   * @param from the node at which each edge begins, or NONE
   * @param to the one at which it ends
   * @param nodes as many as there are
   */
  constructor(
    readonly from: readonly number[],
    readonly to: readonly number[],
    private readonly nodes: readonly unknown[],
  ) {
    this.firstInto = nodes.map(() => NONE);
    this.firstOutOf = nodes.map(() => NONE);
    this.nextInto = chained(to, this.firstInto);
    this.nextOutOf = chained(from, this.firstOutOf);
  }

  /** From now on, of several edges from one node to another there is only the first. */
  dropRepeated(): void {
    this.chainOnce(this.firstInto, this.nextInto, this.from);
    this.chainOnce(this.firstOutOf, this.nextOutOf, this.to);
  }

  /** The first edge that leads to a node, or the one after another of them. */
  into(node: number, after = NONE): number {
    return (after === NONE ? this.firstInto[node] : this.nextInto[after]) ?? NONE;
  }

  outOf(node: number, after = NONE): number {
    return (after === NONE ? this.firstOutOf[node] : this.nextOutOf[after]) ?? NONE;
  }

  allInto(node: number): number[] {
    let edges: number[] = [];
    for (let edge = this.into(node); edge !== NONE; edge = this.into(node, edge)) edges = appended(edges, edge);
    return edges;
  }

  allOutOf(node: number): number[] {
    let edges: number[] = [];
    for (let edge = this.outOf(node); edge !== NONE; edge = this.outOf(node, edge)) edges = appended(edges, edge);
    return edges;
  }

  private chainOnce(first: number[], next: number[], ends: readonly number[]): void {
    /** The last node at which each was met at the other end. */
    const metAt = this.nodes.map(() => NONE);
    for (let node = 0; node < this.nodes.length; node += 1) {
      let last = NONE;
      for (let edge = first[node] ?? NONE; edge !== NONE; edge = next[edge] ?? NONE) {
        const end = ends[edge] ?? NONE;
        if (metAt[end] === node) {
          next[last] = next[edge] ?? NONE;
          continue;
        }
        if (end !== NONE) metAt[end] = node;
        last = edge;
      }
    }
  }
}

/** Of each edge the next one that meets the same node. */
function chained(ends: readonly number[], first: number[]): number[] {
  const next = ends.map(() => NONE);
  // The last first, so that each comes before those that follow it in the file.
  for (let edge = ends.length - 1; edge >= 0; edge -= 1) {
    const node = ends[edge] ?? NONE;
    if (node === NONE) continue;
    next[edge] = first[node] ?? NONE;
    first[node] = edge;
  }
  return next;
}
