import { idOfNode, nodeKey, type DebateGraph } from '../model/debate-graph.ts';

/** The claims within a number of steps of the given ones; an inference between two claims is no step of its own (SPEC.md, Q9). */
export function neighbourhood({ graph, claims }: DebateGraph, centres: Iterable<string>, steps: number): ReadonlySet<string> {
  let frontier = [...centres].filter((id) => claims.has(id));
  const reached = new Set(frontier);
  for (let step = 0; step < steps; step += 1) {
    const next: string[] = [];
    for (const claim of frontier) {
      for (const neighbour of neighbouringClaims(claim)) {
        if (reached.has(neighbour)) continue;
        reached.add(neighbour);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return reached;

  function neighbouringClaims(claim: string): string[] {
    return neighbours(claim).flatMap((node) => (claims.has(node) ? [node] : neighbours(node).filter((id) => claims.has(id))));
  }

  function neighbours(id: string): string[] {
    return graph.neighbors(nodeKey(id)).map(idOfNode);
  }
}
