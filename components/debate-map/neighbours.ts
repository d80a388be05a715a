import { append } from '../../graph/model/lists.ts';
import type { Scene } from '../../graph/picture/scene.ts';

/** Keys of the things in a scene that belong together. */
export interface Neighbours {
  /** The paths that lead to or from the boxes, through junctions to their other ends, and what lies at those. */
  readonly of: (keys: Iterable<string>) => ReadonlySet<string>;
}

/** What a reader who looks at some boxes wants to see: an inference is seen whole, with all its premises. */
export function neighboursIn({ paths, junctions }: Pick<Scene, 'paths' | 'junctions'>): Neighbours {
  const isJunction = new Set(junctions.map(({ key }) => key));
  const ends = new Map<string, string[]>();
  const pathsAt = new Map<string, string[]>();
  for (const { key, from, to } of paths) {
    ends.set(key, [from, to]);
    for (const end of [from, to]) append(pathsAt, end, key);
  }
  return {
    of: (keys) => {
      const found = new Set(keys);
      // Grows while it is gone through; only boxes that were asked for and junctions lead on.
      const from = new Set(found);
      for (const node of from) {
        const near = ends.has(node) ? [node] : (pathsAt.get(node) ?? []);
        for (const path of near) {
          found.add(path);
          for (const end of ends.get(path) ?? []) {
            found.add(end);
            if (isJunction.has(end)) from.add(end);
          }
        }
      }
      return found;
    },
  };
}
