/**
 * The circles among things of which each leads to one other at most: each once, as the things on it in turn, from any of them on.
 * Linear in the number of things.
 */
export function circlesIn(next: ReadonlyMap<string, string>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const [start, second] of next) {
    // Most lead to what leads nowhere.
    if (!next.has(second)) continue;
    const way = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !done.has(at) && !way.has(at)) {
      way.add(at);
      at = next.get(at);
    }
    // What only leads into the circle stands before it on the way.
    if (at !== undefined && way.has(at)) circles.push([...way].slice([...way].indexOf(at)));
    for (const passed of way) done.add(passed);
  }
  return circles;
}
