import type { SceneTag } from '../scene.ts';
import { textWidth } from '../text/measure.ts';
import { TAG, TAG_TEXT } from './sizes.ts';

/** A tag whose centre is at the point. */
export function tagAt(text: string, centreX: number, centreY: number): SceneTag {
  const width = Math.max(TAG.height, Math.ceil(textWidth(text, TAG_TEXT)) + 2 * TAG.paddingX);
  return { text, x: centreX - width / 2, y: centreY - TAG.height / 2, width, height: TAG.height };
}
