import type { DebateGraph } from '../../graph/model/debate-graph.ts';
import type { Scene } from '../../graph/picture/scene.ts';
import type { Subgraph } from '../../graph/query/subgraph.ts';
import { createDraughtsman } from '../app/services/draw.ts';

/**
 * The scene that `<debate-map>` shows, laid out in a worker: a drawing of a part of the debate, such as `subgraph` of `elenchus/graph` gives.
 * Loads the fonts in which it is set.
 *
 * @param aspect - Width by height of what it is to fill; that of a screen where left out.
 * @param abort - Once it says so, the drawing is given up, and the promise rejects with its reason.
 */
export async function drawScene(graph: DebateGraph, shown: Subgraph, aspect?: number, abort: AbortSignal = new AbortController().signal): Promise<Scene> {
  const { draw, dispose } = createDraughtsman(() => aspect, []);
  try {
    return await draw(graph, shown, abort);
  } finally {
    dispose();
  }
}
