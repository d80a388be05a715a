/** What ELK made of a group: where things stand and how the paths run. */
import { junctionSize } from '../plan/junction-size.ts';
import type { PlanGroup, PlanJunction } from '../plan/plan.ts';
import type { Point, Rectangle } from '../scene.ts';
import { untilShape } from './clip.ts';
import { legId, linkId } from './elk-group.ts';
import type { ElkNode } from './elk-graph.ts';

export interface GroupLayout {
  readonly width: number;
  readonly height: number;
  /** Of boxes and junctions by key, relative to the layout's upper left corner. */
  readonly places: ReadonlyMap<string, Rectangle>;
  readonly routes: readonly GroupRoute[];
}

/** A way within the group. */
export interface GroupRoute {
  readonly from: string;
  readonly to: string;
  /** The place of the link among those of the group; missing for the legs of a junction. */
  readonly link?: number;
  readonly points: readonly Point[];
}

type Routes = ReadonlyMap<string, readonly Point[]>;

/** Between a junction and the conclusion, for the arrowhead. */
const ROOM_FOR_HEAD = 10;

export function readLayout({ boxes, junctions, links }: PlanGroup, { width = 0, height = 0, children = [], edges = [] }: ElkNode): GroupLayout {
  const nodes = new Map(children.map(({ id, x = 0, y = 0, width: w = 0, height: h = 0 }) => [id, { x, y, width: w, height: h }]));
  const points: Routes = new Map(
    edges.map(({ id, sections = [] }) => [id, sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])]),
  );
  const places = new Map(boxes.map(({ key }) => [key, nodes.get(key) ?? leftOut(key)]));
  const routes: GroupRoute[] = [];
  for (const junction of junctions) {
    const { shape, legs } = placeJunction(junction, points);
    places.set(junction.key, shape);
    routes.push(...legs);
  }
  const isBox = new Set(boxes.map(({ key }) => key));
  links.forEach(({ from, to }, link) => {
    const route = points.get(linkId(link));
    // What leads to or from a junction or joint was a link of a box only to shape the layout.
    if (route !== undefined && isBox.has(from) && isBox.has(to)) routes.push({ from, to, link, points: route });
  });
  return { width, height, places, routes };
}

/** Puts a junction on the stretch that all its legs share, just before the conclusion. */
function placeJunction(junction: PlanJunction, points: Routes): { shape: Rectangle; legs: GroupRoute[] } {
  const { key, premises, conclusion } = junction;
  const ways = premises.map((from, i) => ({ from, points: points.get(legId(key, i)) ?? leftOut(legId(key, i)) }));
  const end = ways[0]?.points.at(-1) ?? leftOut(key);
  const size = junctionSize(junction.kind, junction.hiddenPremises);
  const shape = { x: end.x + ROOM_FOR_HEAD, y: end.y - size.height / 2, ...size };
  return {
    shape,
    legs: [
      ...ways.map((way) => ({ from: way.from, to: key, points: untilShape(way.points, shape) })),
      { from: key, to: conclusion, points: [{ x: shape.x, y: end.y }, end] },
    ],
  };
}

function leftOut(id: string): never {
  throw new Error(`layoutPicture: the layout engine left out ${id}; it must return every node and route every edge`);
}
