/**
 * The inside of every group, laid out by ELK in one call: theses at the left, what speaks for them to the right of them.
 * The groups know nothing of each other here, so that unfolding one essay leaves the others as they are.
 */
import { junctionSize } from '../plan/junction-size.ts';
import type { Plan, PlanGroup } from '../plan/plan.ts';
import type { Point, Rectangle } from '../scene.ts';
import type { ElkEdge, ElkLayout, ElkNode } from './elk-graph.ts';
import { shapingLinks } from './spanning.ts';

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
  /** The place of the link among those of the group; missing for a leg of a junction. */
  readonly link?: number;
  readonly points: readonly Point[];
}

const OPTIONS: Record<string, string> = {
  'elk.algorithm': 'layered',
  // An edge leads from ground to conclusion, so this puts conclusions at the left.
  'elk.direction': 'LEFT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.layered.thoroughness': '15',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  // Every claim stands in the column nearest to what it speaks for, and what speaks for nothing stands at the left.
  'elk.layered.layering.strategy': 'LONGEST_PATH',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.spacing.nodeNodeBetweenLayers': '46',
  'elk.layered.spacing.edgeNodeBetweenLayers': '24',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  ...((globalThis as any).__elk ?? {}),
};

export async function layoutGroups(plan: Plan, elk: ElkLayout): Promise<GroupLayout[]> {
  const result = await elk({
    id: 'root',
    layoutOptions: { 'elk.algorithm': 'box', 'elk.hierarchyHandling': 'SEPARATE_CHILDREN' },
    children: plan.groups.map(elkGroup),
  });
  const nodes = new Map((result.children ?? []).map((node) => [node.id, node]));
  return plan.groups.map((group) => {
    const node = nodes.get(group.key);
    if (node === undefined) throw new Error(`layoutPicture: the layout engine left out the group ${group.key}; it must return every node it is given`);
    return readLayout(group, node);
  });
}

/**
 * A junction is no node of ELK's, for it would take up a whole column: the legs of an inference lead to one port of the
 * conclusion's box, ELK lets them run together before it, and there the junction is put.
 */
function elkGroup(group: PlanGroup): ElkNode {
  const { key, boxes, junctions, links } = group;
  const shaping = shapingLinks(group);
  const conclusions = new Map(junctions.map((junction) => [junction.key, junction.conclusion]));
  return {
    id: key,
    layoutOptions: OPTIONS,
    children: boxes.map(({ key: id, content: { width, height } }) => {
      const ports = junctions.filter(({ conclusion }) => conclusion === id);
      return {
        id,
        width,
        height,
        ...(ports.length > 0 && {
          ports: ports.map((junction) => ({ id: junction.key, layoutOptions: { 'elk.port.side': 'EAST' } })),
          layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
        }),
      };
    }),
    edges: [
      ...junctions.flatMap((junction) => junction.premises.map((premise, i): ElkEdge => ({ id: `${junction.key} ${i}`, sources: [premise], targets: [junction.key] }))),
      ...links.flatMap(({ from, to }, i): ElkEdge[] => (shaping[i] ? [{ id: String(i), sources: [from], targets: [conclusions.get(to) ?? to] }] : [])),
    ],
  };
}

function readLayout({ junctions, links }: PlanGroup, { width = 0, height = 0, children = [], edges = [] }: ElkNode): GroupLayout {
  const places = new Map(children.map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0, width: node.width ?? 0, height: node.height ?? 0 }]));
  const points = new Map(edges.map(({ id, sections = [] }) => [id, sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint])]));
  const routes: GroupRoute[] = [];
  for (const junction of junctions) {
    const legs = junction.premises.map((from, i) => ({ from, points: points.get(`${junction.key} ${i}`) ?? [] }));
    const end = legs[0]?.points.at(-1);
    if (end === undefined) continue;
    const size = junctionSize(junction);
    const centre = { x: end.x + ROOM_FOR_HEAD + size.width / 2, y: end.y };
    places.set(junction.key, { x: centre.x - size.width / 2, y: centre.y - size.height / 2, ...size });
    for (const leg of legs) routes.push({ from: leg.from, to: junction.key, points: [...leg.points.slice(0, -1), { x: centre.x + size.width / 2, y: centre.y }] });
    routes.push({ from: junction.key, to: junction.conclusion, points: [{ x: centre.x - size.width / 2, y: centre.y }, end] });
  }
  links.forEach(({ from, to }, link) => {
    const route = points.get(String(link));
    // What leads to a junction went to its conclusion only to shape the layout.
    if (route !== undefined && places.has(to) && !junctions.some(({ key }) => key === to)) routes.push({ from, to, link, points: route });
  });
  return { width, height, places, routes };
}

/** Between a junction and the conclusion. */
const ROOM_FOR_HEAD = 12;
