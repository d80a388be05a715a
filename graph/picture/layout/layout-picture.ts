import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Wording } from '../../model/schema.ts';
import type { Subgraph } from '../../query/subgraph.ts';
import { keyCounter } from '../keys.ts';
import { planPicture } from '../plan/plan-picture.ts';
import { rounded } from '../round.ts';
import type { Rectangle, Scene } from '../scene.ts';
import { cleanText } from '../text/clean-text.ts';
import { connect } from './connect.ts';
import type { ElkLayout } from './elk-graph.ts';
import { formerOf } from './former.ts';
import { layoutGroups } from './group-layout.ts';
import { junctionShape } from './junction-shape.ts';
import { labelPaths } from './label-paths.ts';
import { pack, type Gaps } from './pack.ts';
import { frameGroup, placeGroup, type PlacedGroup } from './place-group.ts';

/** How a picture is laid out. */
export interface PictureOptions {
  /** Whether the boxes hold the gists of the claims (the default) or their whole text. */
  readonly wording?: Wording;
  /** Width by height of what the picture is to fill; that of a common screen where left out. */
  readonly aspect?: number;
  /** What was seen before: what is in both stays in order. */
  readonly former?: Scene;
  /** Called between pieces of the work and waited for: where a page must not freeze, it lets other things happen. */
  readonly pause?: () => Promise<void>;
}

/** Makes a scene of a part of a debate, wherever the work is done; rejects where it cannot be. */
export type LayOut = (g: DebateGraph, sub: Subgraph, options: PictureOptions) => Promise<Scene>;

/** Does the work here, with this layout engine. */
export function layingOutWith(elk: ElkLayout): LayOut {
  return (g, sub, options) => layoutPicture(g, sub, elk, options);
}

const SCREEN_ASPECT = 1.6;
/** The streets between the essays, through which the paths between them run; wider where the paths carry labels. */
const STREETS: Gaps = { beside: 48, below: 44 };
const LABELLED_STREETS: Gaps = { beside: 104, below: 70 };
const MARGIN = 32;

/**
 * The picture of a part of a debate, the same for the same input; what was seen before is a part of that.
 *
 * @param elk the layout engine; a rejection is passed on
 */
export async function layoutPicture(g: DebateGraph, sub: Subgraph, elk: ElkLayout, options: PictureOptions = {}): Promise<Scene> {
  const plan = planPicture(g, sub, options.wording ?? 'gist');
  const former = options.former && formerOf(options.former, new Set(sub.claims.map(({ id }) => id)));
  const layouts = await layoutGroups(plan, elk, former);
  const framed = plan.groups.flatMap((group, i) => {
    const layout = layouts[i];
    return layout === undefined ? [] : [frameGroup(g, group, layout)];
  });
  const gaps = plan.between.some((link) => link.bundle) ? LABELLED_STREETS : STREETS;
  const packing = pack(framed, { gaps, aspect: options.aspect ?? SCREEN_ASPECT, ...(former && { former: plan.groups.map(({ essay }) => former.frameOf(essay.id)) }) });
  const placed = framed.map((group, i) => {
    const { x, y } = packing.corners[i] ?? { x: 0, y: 0 };
    return placeGroup(group, { x: x + MARGIN, y: y + MARGIN });
  });
  const extent = { width: packing.width + 2 * MARGIN, height: packing.height + 2 * MARGIN };
  const boxes = placed.flatMap((group) => group.boxes);
  const groups = placed.map((group) => group.frame);
  const open = await connect(placed, plan, extent, options.pause);
  const junctions = [...placed.flatMap((group) => group.junctions), ...open.junctions];
  const covered = [...placed.flatMap(coveredBy), ...open.junctions.map(junctionShape)];
  const paths = labelPaths([...placed.flatMap((group) => group.paths), ...open.paths], covered, extent);
  const nextKey = keyCounter('p');
  return rounded({
    ...extent,
    title: cleanText(g.debate.title),
    groups,
    boxes,
    junctions,
    paths: paths.map((path) => ({ key: nextKey(), ...path })),
    shown: { claims: new Set(boxes.map(({ claim }) => claim)).size, ofClaims: g.debate.claims.length, essays: groups.length },
  });
}

/** What labels of paths keep off. */
function coveredBy({ frame, boxes, junctions }: PlacedGroup): Rectangle[] {
  const tags = [frame.handle, frame.badge, ...boxes.flatMap(({ shared, handle }) => [shared, handle]), ...junctions.map(({ hidden }) => hidden)];
  const titles = frame.lines.map(({ x, y, width, size }) => ({ x, y: y - size / 2, width, height: size }));
  return [...boxes, ...tags.filter((tag) => tag !== undefined), ...titles];
}
