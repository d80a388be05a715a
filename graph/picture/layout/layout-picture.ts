import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Subgraph } from '../../query/subgraph.ts';
import type { ClaimWording } from '../plan/claim-box.ts';
import { headerContent } from '../plan/group-header.ts';
import { hiddenTag } from '../plan/junction-size.ts';
import { keyCounter } from '../keys.ts';
import { planPicture, type PlanGroup } from '../plan/plan.ts';
import { GROUP } from '../plan/sizes.ts';
import { round } from '../round.ts';
import type { Point, Rectangle, Scene, SceneBox, SceneGroup, SceneJunction, SceneLine, ScenePath, SceneTag } from '../scene.ts';
import type { ElkLayout } from './elk-graph.ts';
import { layoutGroups, type GroupLayout } from './group-layout.ts';
import { pack } from './pack.ts';

export interface PictureOptions {
  readonly wording?: ClaimWording;
  readonly aspect?: number;
}
const MARGIN = 40;

export async function layoutPicture(g: DebateGraph, sub: Subgraph, elk: ElkLayout, options: PictureOptions = {}): Promise<Scene> {
  const plan = planPicture(g, sub, options.wording ?? 'gist');
  const layouts = await layoutGroups(plan, elk);
  const framed = plan.groups.map((group, i) => frame(g, group, layouts[i]!));
  const packing = pack(framed, { gap: 64, aspect: options.aspect ?? 1.6 });
  const nextPath = keyCounter('p');
  const groups: SceneGroup[] = [], boxes: SceneBox[] = [], junctions: SceneJunction[] = [], paths: ScenePath[] = [];
  framed.forEach((f, i) => {
    const { x, y } = packing.corners[i]!;
    const o = { x: x + MARGIN, y: y + MARGIN };
    groups.push({ key: f.group.key, essay: f.group.essay.id, number: f.group.number, title: f.header.title, byline: f.header.byline, hiddenClaims: f.group.hiddenClaims,
      badge: moved(f.header.badge, o), lines: f.header.lines.map((l) => moved(l, o)), handle: moved(f.header.handle, o), ...moved({ x: 0, y: 0, width: f.width, height: f.height }, o) });
    const inner = { x: o.x + GROUP.padding, y: o.y + f.header.height };
    for (const b of f.group.boxes) {
      const r = moved(f.layout.places.get(b.key)!, inner);
      const { lines, shared, handle, description } = b.content;
      boxes.push({ key: b.key, claim: b.claim, essay: f.group.essay.id, group: f.group.key, thesis: b.thesis, committed: b.committed, implicit: b.implicit, ...r, description,
        lines: lines.map((l) => moved(l, r)), ...(shared && { shared: moved(shared, r) }), ...(handle && { handle: moved(handle, r) }) });
    }
    for (const j of f.group.junctions) {
      const r = moved(f.layout.places.get(j.key)!, inner);
      const c = { x: r.x + r.width / 2, y: r.y + r.height / 2 };
      junctions.push({ key: j.key, inference: j.inference, group: f.group.key, committed: j.committed, ...c, size: r.height, ...(j.hiddenPremises && { hidden: hiddenTag(j.hiddenPremises, c.x, c.y) }) });
    }
    for (const r of f.layout.routes) {
      const l = r.link === undefined ? undefined : f.group.links[r.link];
      const j = f.group.junctions.find((j) => j.key === r.to || j.key === r.from);
      const traits = l ?? { kind: 'inference' as const, contracted: 0, committed: j?.committed ?? true, arrows: r.from === j?.key ? 'end' as const : 'none' as const };
      paths.push({ key: nextPath(), ...traits, from: r.from, to: r.to, points: r.points.map((p) => moved(p, inner)), between: false });
    }
  });
  return { title: g.debate.title, width: packing.width + 2 * MARGIN, height: packing.height + 2 * MARGIN, groups, boxes, junctions, paths, shown: { claims: sub.claims.length, ofClaims: g.debate.claims.length, essays: groups.length } };
}
function frame(g: DebateGraph, group: PlanGroup, layout: GroupLayout) {
  const width = Math.max(GROUP.minWidth, layout.width + 2 * GROUP.padding);
  const header = headerContent(g, group.essay, group.hiddenClaims, width);
  return { group, layout, header, width, height: header.height + layout.height + GROUP.padding };
}
function moved<T extends Point>(t: T, { x, y }: Point): T { return { ...t, x: round(t.x + x), y: round(t.y + y) }; }
