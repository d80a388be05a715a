import { layoutPicture } from '../../../graph/picture/picture.ts';
import type { DrawPicture } from '../store/picture.ts';
import { createPause } from './layout-pause.ts';
import { createLayoutService } from './layout-service.ts';

/** Draws pictures with a layout worker of its own; a new picture gives the one before up. */
export function createDraw(): DrawPicture {
  const service = createLayoutService();
  return (graph, shown, abort) =>
    layoutPicture(graph, shown, (elkGraph) => service.layout(elkGraph, abort), { pause: createPause(abort) });
}
