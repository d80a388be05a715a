import { layoutPicture } from '../../../graph/picture/layout/layout-picture.ts';
import type { DrawPicture } from '../store/picture.ts';
import { createPause } from './layout-pause.ts';
import { createLayoutService } from './layout-service.ts';
import { loadFontsFor } from './screen-fonts.ts';

/**
 * Draws pictures with a layout worker of its own; a new picture gives the one before up.
 *
 * @param aspect width by height of what the picture is to fill
 */
export function createDraw(aspect: () => number | undefined): DrawPicture {
  const service = createLayoutService();
  return async (graph, shown, abort) => {
    const fill = aspect();
    const scene = await layoutPicture(graph, shown, (elkGraph) => service.layout(elkGraph, abort), {
      pause: createPause(abort),
      ...(fill !== undefined && { aspect: fill }),
    });
    await loadFontsFor(scene);
    return scene;
  };
}
