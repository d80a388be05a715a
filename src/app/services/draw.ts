import { layoutPicture } from '../../../graph/picture/layout/layout-picture.ts';
import type { DrawPicture } from '../store/picture.ts';
import { createPause } from './layout-pause.ts';
import { createLayoutService } from './layout-service.ts';
import { loadFontsFor } from './screen-fonts.ts';

export interface Draughtsman {
  readonly draw: DrawPicture;
  readonly dispose: () => void;
}

/**
 * Draws pictures with a layout worker of its own; a new picture gives the one before up.
 *
 * @param aspect width by height of what the picture is to fill
 * @param fontsOnPage families that the page has
 */
export function createDraughtsman(aspect: () => number | undefined, fontsOnPage: readonly string[]): Draughtsman {
  const service = createLayoutService('at-once');
  return {
    dispose: service.dispose,
    draw: async (graph, shown, abort, former) => {
      const fill = aspect();
      const scene = await layoutPicture(graph, shown, (elkGraph) => service.layout(elkGraph, abort), {
        pause: createPause(abort),
        ...(fill !== undefined && { aspect: fill }),
        ...(former !== undefined && { former }),
      });
      await loadFontsFor(scene, fontsOnPage);
      return scene;
    },
  };
}
