/** One group with everything in it, at its place in the scene. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { headerContent, type HeaderContent } from '../plan/group-header.ts';
import { hiddenTag } from '../plan/junction-size.ts';
import type { PlanBox, PlanGroup, PlanJunction, PlanLink } from '../plan/plan.ts';
import { GROUP } from '../plan/sizes.ts';
import type { Point, Rectangle, SceneBox, SceneGroup, SceneJunction, ScenePath } from '../scene.ts';
import type { Size } from './pack.ts';
import type { GroupLayout, GroupRoute } from './read-layout.ts';

/** A group whose size is known, but not its place. */
export interface FramedGroup extends Size {
  readonly group: PlanGroup;
  readonly layout: GroupLayout;
  readonly header: HeaderContent;
}

export interface PlacedGroup {
  readonly frame: SceneGroup;
  readonly boxes: readonly SceneBox[];
  readonly junctions: readonly SceneJunction[];
  readonly paths: readonly Omit<ScenePath, 'key' | 'labels'>[];
  /** Links without a path, because they had no say in the layout. */
  readonly unrouted: readonly PlanLink[];
}

export function frameGroup(g: DebateGraph, group: PlanGroup, layout: GroupLayout): FramedGroup {
  const width = Math.max(GROUP.minWidth, layout.width + 2 * GROUP.padding);
  const header = headerContent(g, group.essay, group.hiddenClaims, width);
  return { group, layout, header, width, height: header.height + layout.height + GROUP.padding };
}

export function placeGroup({ group, layout, header, width, height }: FramedGroup, corner: Point): PlacedGroup {
  const { key, essay, number, hiddenClaims } = group;
  const inside = { x: corner.x + GROUP.padding, y: corner.y + header.height };
  const routed = new Set(layout.routes.map(({ link }) => link));
  const shapeOf = (of: string): Rectangle => moved(layout.places.get(of) ?? unplaced(of), inside);
  return {
    frame: {
      key,
      essay: essay.id,
      number,
      title: header.title,
      byline: header.byline,
      hiddenClaims,
      badge: moved(header.badge, corner),
      lines: header.lines.map((line) => moved(line, corner)),
      handle: moved(header.handle, corner),
      ...corner,
      width,
      height,
    },
    boxes: group.boxes.map((box) => placeBox(box, group, shapeOf(box.key))),
    junctions: group.junctions.map((junction) => placeJunction(junction, group, shapeOf(junction.key))),
    paths: layout.routes.map((route) => placePath(route, group, inside)),
    unrouted: group.links.filter((_, i) => !routed.has(i)),
  };
}

function placeBox({ key, claim, thesis, committed, implicit, content }: PlanBox, group: PlanGroup, shape: Rectangle): SceneBox {
  const { lines, description, gist, hiddenGrounds, shared, handle } = content;
  // A box that many paths end on is higher than its text.
  const extra = shape.height - content.height;
  return {
    key,
    claim,
    essay: group.essay.id,
    group: group.key,
    thesis,
    committed,
    implicit,
    description,
    gist,
    hiddenGrounds,
    ...shape,
    lines: lines.map((line) => moved(line, { x: shape.x, y: shape.y + extra / 2 })),
    ...(shared && { shared: moved(shared, shape) }),
    ...(handle && { handle: moved(handle, { x: shape.x, y: shape.y + extra }) }),
  };
}

function placeJunction({ key, kind, id, committed, hiddenPremises, description }: PlanJunction, group: PlanGroup, shape: Rectangle): SceneJunction {
  const centre = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  return {
    key,
    kind,
    id,
    group: group.key,
    committed,
    description,
    ...centre,
    size: shape.height,
    hiddenClaims: hiddenPremises,
    ...(hiddenPremises > 0 && { hidden: hiddenTag(hiddenPremises, centre.x, centre.y) }),
  };
}

function placePath({ from, to, link, points }: GroupRoute, { links, junctions }: PlanGroup, inside: Point): Omit<ScenePath, 'key' | 'labels'> {
  const junction = junctions.find(({ key }) => key === from || key === to);
  const leg = { kind: junction?.kind ?? 'inference', contracted: 0, committed: junction?.committed ?? true, bundle: false, arrows: to === junction?.key ? 'none' : 'end' } as const;
  const traits = (link === undefined ? undefined : links[link]) ?? leg;
  const { kind, arrows, contracted, committed, bundle } = traits;
  return { kind, from, to, points: points.map((point) => moved(point, inside)), arrows, contracted, committed, bundle, between: false };
}

function moved<T extends Point>(thing: T, { x, y }: Point): T {
  return { ...thing, x: thing.x + x, y: thing.y + y };
}

function unplaced(key: string): never {
  throw new Error(`placeGroup: ${key} has no place in the layout of its group`);
}
