import type { DebateGraph } from '../../../graph/model/debate-graph.ts';
import type { Point, Rectangle, Scene } from '../../../graph/picture/scene.ts';
import type { DebateMap } from '../../../components/debate-map/debate-map.ts';
import { sceneOf } from '../../graph/picture/pictures.ts';

/** Laid out once for each test that asks for the same claims. */
export function sceneWith(g: DebateGraph, ...claims: readonly string[]): Promise<Scene> {
  return sceneOf(g, claims);
}

/** Where a point of the scene is in the element, worked out from where the claims are. */
export function onScreen(map: DebateMap, scene: Scene, { x, y }: Point): Point {
  const [first, other] = [scene.boxes[0], scene.boxes.find((box) => box.x !== scene.boxes[0]?.x)];
  const [at, there] = [first && map.placeOf(first.claim), other && map.placeOf(other.claim)];
  if (!first || !other || !at || !there) throw new Error('the scene needs boxes in two columns, one for each claim');
  const zoom = (there.x - at.x) / (centre(other).x - centre(first).x);
  return { x: at.x + (x - centre(first).x) * zoom, y: at.y + (y - centre(first).y) * zoom };
}

export function centre({ x, y, width, height }: Rectangle): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
