import { waysIn } from '../../../../graph/picture/walk/map-of-ways.ts';
import { firstSpot, moved, type Move } from '../../../../graph/picture/walk/walk.ts';
import type { Scene } from '../../../../graph/picture/scene.ts';
import { deadEndAloud, whereaboutsAloud } from '../../../../graph/wording/walking.ts';

/** What is said at the end of the moves, from the first thesis on. */
export function heard(scene: Scene, moves: string): string {
  const ways = waysIn(scene);
  let at = firstSpot(ways);
  let said = '';
  for (const move of moves.split(' ')) {
    if (at === undefined) return '';
    const next = moved(ways, at, move as Move);
    said = next === undefined ? deadEndAloud(ways, at, move as Move) : whereaboutsAloud(ways, next, at);
    at = next ?? at;
  }
  return said;
}
