import type { PlanGroup, PlanJoint, PlanLink } from '../plan/plan.ts';
import type { ElkEdge, ElkNode } from './elk-graph.ts';
import type { Former } from './former.ts';
import { shapingLinks } from './shaping-links.ts';

const OPTIONS: Record<string, string> = {
  'elk.algorithm': 'layered',
  // An edge leads from ground to conclusion, so this puts conclusions at the left.
  'elk.direction': 'LEFT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '10',
  // Every claim stands in the column nearest to what it speaks for, and what speaks for nothing stands at the left.
  'elk.layered.layering.strategy': 'LONGEST_PATH',
  'elk.separateConnectedComponents': 'false',
  'elk.layered.spacing.edgeNodeBetweenLayers': '30',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '9',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
};

/**
 * So many times ELK tries to make the lines of an essay cross less; by the number of boxes in the picture, up to which it is that many. In a large picture
 * few of the crossings are in the essays, and fifteen tries took twice as long as three for one in ten of them.
 */
const THOROUGHNESS = [
  { boxes: 60, tries: 15 },
  { boxes: 150, tries: 7 },
  { boxes: Infinity, tries: 3 },
] as const;

/** Boxes with a former position keep their order within a column; the others and the bends of lines go where they cross least. The order in which claims stand in the debate would now and then win against it. */
const KEEPING_ORDER: Record<string, string> = {
  'elk.layered.crossingMinimization.semiInteractive': 'true',
  'elk.layered.considerModelOrder.strategy': 'NONE',
};

/** Between columns; where joints are to stand between them, more. */
const BETWEEN_COLUMNS = 46;
const FOR_JOINT = 14;
const MOST_JOINTS = 4;

/** Heights of boxes grow so that the paths that end on them are this far apart. */
const BETWEEN_ENDS = 11;
const BETWEEN_TAGS = 18;

/**
 * A group as ELK is to lay it out. A junction is no node of ELK's, for it would take up a whole column: the legs of an inference lead to
 * one port of the conclusion's box, ELK lets them run together before it, and there the junction is put. Joints are put in later.
 *
 * @param boxesInAll in the whole picture
 * @param joints of the group, each after the one that it is directed at
 * @param former where a box stood before: of those in one column, those that stood above others stay above them
 */
export function elkGroup({ key, essay, boxes, junctions, links: drawn }: PlanGroup, boxesInAll: number, joints: readonly PlanJoint[], former?: Former): ElkNode {
  const tries = THOROUGHNESS.find((level) => boxesInAll <= level.boxes)?.tries ?? 1;
  const links = [...drawn, ...joints.flatMap(legsOf)];
  const shaping = shapingLinks(junctions, joints, links);
  const boxAt = new Map(junctions.map((junction) => [junction.key, junction.conclusion]));
  for (const joint of joints) for (const to of joint.to) boxAt.set(joint.key, boxAt.get(to) ?? to);
  // What leads to or from a junction or joint counts for the box that it leads to.
  const shapes = links
    .map(({ from, to }, i) => ({ i, from: boxAt.get(from) ?? from, to: boxAt.get(to) ?? to }))
    .filter(({ i, from, to }) => shaping[i] === true && from !== to);
  return {
    id: key,
    layoutOptions: { ...OPTIONS, 'elk.layered.thoroughness': String(tries), ...(former && KEEPING_ORDER), 'elk.layered.spacing.nodeNodeBetweenLayers': String(BETWEEN_COLUMNS + FOR_JOINT * Math.min(joints.length, MOST_JOINTS)) },
    children: boxes.map(({ key: id, claim, content: { width, height } }): ElkNode => {
      const before = former?.boxOf(essay.id, claim);
      const ports = junctions.filter(({ conclusion }) => conclusion === id);
      const ends = ports.length + shapes.filter(({ to }) => to === id).length;
      const apart = ports.some(({ hiddenPremises }) => hiddenPremises > 0) ? BETWEEN_TAGS : BETWEEN_ENDS;
      return {
        id,
        width,
        height: Math.max(height, (ends + 1) * apart),
        ports: ports.map((junction) => ({ id: junction.key, layoutOptions: { 'elk.port.side': 'EAST' } })),
        layoutOptions: { 'elk.portConstraints': ports.length > 0 ? 'FIXED_SIDE' : 'FREE', ...(before && { 'elk.position': `(${before.x},${before.y})` }) },
      };
    }),
    edges: [
      ...junctions.flatMap((junction) => junction.premises.map((premise, i): ElkEdge => ({ id: legId(junction.key, i), sources: [premise], targets: [junction.key] }))),
      ...shapes.map(({ i, from, to }): ElkEdge => ({ id: linkId(i), sources: [from], targets: [to] })),
    ],
  };
}

function legsOf({ key, kind, sources }: PlanJoint): Pick<PlanLink, 'kind' | 'from' | 'to'>[] {
  return sources.flat().map((from) => ({ kind, from, to: key }));
}

/** The ELK edge of a premise of a junction, by its place among them. */
export function legId(junction: string, premise: number): string {
  return `${junction} ${premise}`;
}

/** The ELK edge of a link of the group, by its place among them. */
export function linkId(link: number): string {
  return `l${link}`;
}
