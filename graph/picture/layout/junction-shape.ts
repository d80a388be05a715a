import type { Rectangle, SceneJunction } from '../scene.ts';

/** What a junction covers. */
export function junctionShape({ x, y, size, hidden }: Pick<SceneJunction, 'x' | 'y' | 'size' | 'hidden'>): Rectangle {
  return hidden ?? { x: x - size / 2, y: y - size / 2, width: size, height: size };
}
