/** A joint on the path from one of the claims that make it to its target. */
import { hiddenTag } from '../plan/junction-size.ts';
import type { BetweenLink, LinkTraits, PlanJoint } from '../plan/plan.ts';
import type { Point, Rectangle, SceneJunction } from '../scene.ts';
import { untilShape } from './clip.ts';

export interface OpenLink extends BetweenLink {
  /** That which is to be put on the path. */
  readonly joint?: PlanJoint;
}

/** The link whose path will carry the joint, from whichever of the claims that make it is nearest. */
export function trunkOf(joint: PlanJoint): OpenLink {
  return { ...traitsOf(joint), arrows: 'end', from: joint.sources.flat(), to: joint.to, joint };
}

/** From the other claims that make the joint to it. */
export function legsOf(joint: PlanJoint, trunkFrom: string): OpenLink[] {
  return joint.sources.filter((boxes) => !boxes.includes(trunkFrom)).map((from) => ({ ...traitsOf(joint), arrows: 'none', from, to: [joint.key] }));
}

export function traitsOf({ kind }: PlanJoint): Omit<LinkTraits, 'arrows'> {
  return { kind, contracted: 0, committed: true, bundle: false };
}

export function jointAt({ key, kind, id, group, hiddenSources, description }: PlanJoint, shape: Rectangle): SceneJunction {
  const centre = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  return {
    key,
    kind,
    id,
    committed: true,
    description,
    ...centre,
    size: shape.height,
    hiddenClaims: hiddenSources,
    ...(group !== undefined && { group }),
    ...(hiddenSources > 0 && { hidden: hiddenTag(hiddenSources, centre.x, centre.y) }),
  };
}

/** A path up to the rectangle on it, and on from there. */
export function cutAt(points: readonly Point[], shape: Rectangle): readonly [Point[], Point[]] {
  return [untilShape(points, shape), untilShape(points.toReversed(), shape).toReversed()];
}
