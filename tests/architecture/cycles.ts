/**
 * One shortest cycle through each node that lies on one, found by looking from every node for the way back to
 * itself. Quadratic, which at some hundred files is nothing, and plain.
 */
export function cyclesThrough(edges: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const cycles = [...edges.keys()].flatMap((node) => {
    const cycle = wayBack(node, edges);
    return cycle ? [[node, cycle] as const] : [];
  });
  return new Map(cycles);
}

function wayBack(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const next of edges.get(node) ?? []) {
      if (next === start) return [...pathTo(node, start, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, node);
      queue.push(next);
    }
  }
  return undefined;
}

function pathTo(node: string, start: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = cameFrom.get(node);
  return node === start || before === undefined ? [node] : [...pathTo(before, start, cameFrom), node];
}
