import type { JunctionKind, SceneTag } from '../scene.ts';
import { JUNCTION } from './sizes.ts';
import { tagAt } from './tag.ts';

/** A small sign; where some of the claims that lead to it are hidden, a tag that says how many. */
export function junctionSize(kind: JunctionKind, hidden: number): { width: number; height: number } {
  if (hidden === 0) return { width: JUNCTION[kind], height: JUNCTION[kind] };
  const { width, height } = hiddenTag(hidden, 0, 0);
  return { width, height };
}

export function hiddenTag(hidden: number, centreX: number, centreY: number): SceneTag {
  return tagAt(`+${hidden}`, centreX, centreY);
}
