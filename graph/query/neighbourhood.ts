import { idOfNode, nodeKey, relationOf, sourcesOf, type DebateGraph } from '../model/debate-graph.ts';

/**
 * The claims within a number of steps of the given ones (SPEC.md, Q9). An inference, support or rebuttal is no step of its own, whether or
 * not it is a node. Linear in the size of the graph.
 */
export function neighbourhood(g: DebateGraph, centres: Iterable<string>, steps: number): ReadonlySet<string> {
  return new Set(neighbourhoodSteps(g, centres, steps).keys());
}

/** The same claims, the nearest first, each with the number of steps that lead to it. */
export function neighbourhoodSteps(g: DebateGraph, centres: Iterable<string>, steps: number): ReadonlyMap<string, number> {
  let frontier = [...centres].filter((id) => g.claims.has(id));
  const reached = new Map(frontier.map((id) => [id, 0]));
  const gathered = new Set<string>();
  let next: string[] = [];
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    for (const claim of frontier) {
      for (const node of neighbours(g, claim)) {
        if (g.claims.has(node)) reach(node, step);
        else gather(node, claim, step);
      }
    }
    [frontier, next] = [next, []];
  }
  return reached;

  function reach(claim: string, step: number): void {
    if (reached.has(claim)) return;
    reached.set(claim, step);
    next.push(claim);
  }

  function gather(node: string, from: string, step: number): void {
    const relation = relationOf(g, node);
    // What a claim speaks for or against together with others, or although it is disputed, is as near as it is otherwise.
    if (relation !== undefined && !g.claims.has(relation.to) && sourcesOf(relation).includes(from)) gatherAt(relation.to, step);
    gatherAt(node, step);
  }

  function gatherAt(node: string, step: number): void {
    if (gathered.has(node)) return;
    gathered.add(node);
    for (const claim of claimsAt(g, node)) reach(claim, step);
  }
}

/** The claims that an inference, support or rebuttal connects, and those that make what is directed at it. */
function claimsAt(g: DebateGraph, node: string): readonly string[] {
  return neighbours(g, node).flatMap((near) => {
    if (g.claims.has(near)) return [near];
    const relation = relationOf(g, near);
    return relation?.to === node ? sourcesOf(relation) : [];
  });
}

function neighbours({ graph }: DebateGraph, id: string): string[] {
  return graph.neighbors(nodeKey(id)).map(idOfNode);
}
