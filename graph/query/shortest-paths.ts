/**
 * The shortest paths without repetition from one node to another, one after the other (Yen 1971, with the partition of Lawler 1972). Each of
 * them takes as many breadth-first searches as it has nodes, however many dead ends the graph has.
 */

/** The nodes to which each node leads, each once and in ascending order. */
export type Neighbours = readonly (readonly number[])[];

type Path = readonly number[];

interface Candidate {
  readonly path: Path;
  /** How many of its first edges it shares with the path that it departs from. */
  readonly spur: number;
}

/** @returns at most so many: the shorter first, then by the first node in which two differ */
export function shortestPaths(neighbours: Neighbours, from: number, to: number, most: number): Path[] {
  const search = new Search(neighbours, to);
  const first = search.path([from], new Set());
  const found: Path[] = [];
  const candidates: Candidate[] = first === undefined ? [] : [{ path: first, spur: 0 }];
  while (candidates.length > 0 && found.length < most) {
    const best = takeFirst(candidates);
    const { path, spur } = best;
    // Before the spur, others have departed from this root already.
    for (let at = spur; at < path.length - 1; at += 1) {
      const root = path.slice(0, at + 1);
      const left = new Set([path, ...found].filter((other) => startsWith(other, root)).flatMap((other) => other[at + 1] ?? []));
      const other = search.path(root, left);
      if (other !== undefined) candidates.push({ path: other, spur: at });
    }
    found.push(path);
  }
  return found;
}

function takeFirst(candidates: Candidate[]): Candidate {
  let best = 0;
  candidates.forEach((candidate, i) => {
    const former = candidates[best];
    if (former !== undefined && comparePaths(candidate.path, former.path) < 0) best = i;
  });
  const [taken] = candidates.splice(best, 1);
  return taken ?? { path: [], spur: 0 };
}

function comparePaths(a: Path, b: Path): number {
  if (a.length !== b.length) return a.length - b.length;
  const i = a.findIndex((node, place) => node !== b[place]);
  return i === -1 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}

function startsWith(path: Path, root: Path): boolean {
  return root.every((node, i) => path[i] === node);
}

class Search {
  private readonly reverse: readonly (readonly number[])[];
  private readonly distance: Int32Array;
  private readonly queue: Int32Array;

  constructor(
    private readonly neighbours: Neighbours,
    private readonly to: number,
  ) {
    const reverse: number[][] = neighbours.map(() => []);
    neighbours.forEach((targets, from) => {
      for (const target of targets) reverse[target]?.push(from);
    });
    this.reverse = reverse;
    this.distance = new Int32Array(neighbours.length);
    this.queue = new Int32Array(neighbours.length);
  }

  /** The root prolonged by the shortest way on that comes back to none of it and does not begin with one of these nodes; of several, that with the lowest nodes. */
  path(root: Path, left: ReadonlySet<number>): Path | undefined {
    const { distance, neighbours, to } = this;
    this.measure(root);
    const path = [...root];
    let at = root.at(-1) ?? to;
    for (let options = (neighbours[at] ?? []).filter((node) => !left.has(node)); at !== to; options = [...(neighbours[at] ?? [])]) {
      const next = nearest(options, distance);
      if (next === undefined) return undefined;
      path.push(next);
      at = next;
    }
    return path;
  }

  /** How far each node is from the end, around the root; 0 is out of reach, 1 the end itself. */
  private measure(root: Path): void {
    const { distance, queue, reverse, to } = this;
    distance.fill(0);
    for (const node of root) distance[node] = -1;
    distance[to] = 1;
    queue[0] = to;
    for (let head = 0, tail = 1; head < tail; head += 1) {
      const node = queue[head] ?? 0;
      for (const from of reverse[node] ?? []) {
        if (distance[from] !== 0) continue;
        distance[from] = (distance[node] ?? 0) + 1;
        queue[tail] = from;
        tail += 1;
      }
    }
    for (const node of root) distance[node] = 0;
  }
}

/** The first of the nodes that are nearest to the end. */
function nearest(nodes: readonly number[], distance: Int32Array): number | undefined {
  let best: number | undefined;
  for (const node of nodes) {
    const far = distance[node] ?? 0;
    if (far > 0 && (best === undefined || far < (distance[best] ?? 0))) best = node;
  }
  return best;
}
