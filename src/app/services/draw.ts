import type { DrawPicture } from '../store/picture.ts';
import { createPictureLayout } from './picture-layout.ts';
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
  const { layOut, dispose } = createPictureLayout('at-once');
  return {
    dispose,
    draw: async (graph, shown, abort, former) => {
      const fill = aspect();
      const scene = await layOut(graph, shown, { ...(fill !== undefined && { aspect: fill }), ...(former !== undefined && { former }) }, abort);
      await loadFontsFor(scene, fontsOnPage);
      return scene;
    },
  };
}
