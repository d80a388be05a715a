/** Boxes that are in two scenes go from where they were to where they are now; new ones come in slowly. */
import type { CollectionReturnValue, Core } from 'cytoscape';
import { centreOf } from '../../graph/picture/path-geometry.ts';
import type { Point, Scene } from '../../graph/picture/scene.ts';
import { onScreen, type View } from './viewport.ts';

const GLIDE_MS = 260;

/** More boxes than these would go by fits and starts. */
const MOST_GLIDING = 200;

/** Where a frame takes longer, nothing would glide, and the reader would only wait. */
const SLOW_FRAME_MS = 60;

/** Not seen to move. */
const LEAST = 0.5;

interface Gliding {
  readonly elements: CollectionReturnValue;
  /** By how much they stand aside in the beginning. */
  readonly aside: Point;
}

/**
 * @param before what was seen, and from where
 * @param now what is seen, its elements in place already, and from where
 * @returns ends the movement at once
 */
export function glide(cy: Core, before: { readonly scene: Scene; readonly view: View }, now: { readonly scene: Scene; readonly view: View }): () => void {
  const former = placesIn(before.scene);
  const moving: Gliding[] = [];
  const coming = cy.collection();
  const current = placesIn(now.scene);
  if (current.size > MOST_GLIDING) return () => {};
  for (const [name, { key, centre }] of current) {
    const elements = cy.getElementById(key).union(partsOf(cy, key));
    const place = former.get(name);
    if (place === undefined) {
      coming.merge(elements);
      continue;
    }
    const was = onScreen(before.view, place.centre);
    const aside = { x: (was.x - now.view.pan.x) / now.view.zoom - centre.x, y: (was.y - now.view.pan.y) / now.view.zoom - centre.y };
    if (Math.hypot(aside.x, aside.y) > LEAST) moving.push({ elements, aside });
  }
  const ends = moving.flatMap(({ elements, aside }) => elements.nodes().map((node) => ({ node, aside, end: { ...node.position() } })));
  if (ends.length === 0 && coming.empty()) return () => {};
  const show = (part: number): void => {
    const left = (1 - part) ** 3;
    cy.batch(() => {
      for (const { node, aside, end } of ends) node.position({ x: end.x + aside.x * left, y: end.y + aside.y * left });
      if (part >= 1) coming.removeStyle('opacity');
      else coming.style('opacity', part);
    });
  };
  show(0);
  let start: number | undefined;
  let last: number | undefined;
  let frame = requestAnimationFrame(function next(at) {
    start ??= at;
    const isSlow = last !== undefined && at - last > SLOW_FRAME_MS;
    last = at;
    const part = isSlow ? 1 : Math.min(1, (at - start) / GLIDE_MS);
    show(part);
    if (part < 1) frame = requestAnimationFrame(next);
  });
  return () => {
    cancelAnimationFrame(frame);
    if (!cy.destroyed()) show(1);
  };
}

function partsOf(cy: Core, key: string): CollectionReturnValue {
  return cy.nodes().filter((node) => node.data('of') === key);
}

/** Boxes by essay and claim, junctions by what they stand for. */
function placesIn({ boxes, junctions }: Scene): ReadonlyMap<string, { readonly key: string; readonly centre: Point }> {
  return new Map([
    ...boxes.map((box) => [JSON.stringify(['box', box.essay, box.claim]), { key: box.key, centre: centreOf(box) }] as const),
    ...junctions.map(({ kind, id, key, x, y }) => [JSON.stringify(['junction', kind, id]), { key, centre: { x, y } }] as const),
  ]);
}
