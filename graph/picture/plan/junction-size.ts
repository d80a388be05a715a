import type { SceneTag } from '../scene.ts';
import type { PlanJunction } from './plan.ts';
import { JUNCTION } from './sizes.ts';
import { tagAt } from './tag.ts';

/** A dot; where premises are hidden, a tag that says how many. */
export function junctionSize({ hiddenPremises }: PlanJunction): { width: number; height: number } {
  if (hiddenPremises === 0) return { width: JUNCTION, height: JUNCTION };
  const { width, height } = hiddenTag(hiddenPremises, 0, 0);
  return { width, height };
}

export function hiddenTag(hiddenPremises: number, centreX: number, centreY: number): SceneTag {
  return tagAt(`+${hiddenPremises}`, centreX, centreY);
}
