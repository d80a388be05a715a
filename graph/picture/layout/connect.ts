/** The paths that the layout of single groups leaves open, and the joints on them. */
import { append } from '../../model/lists.ts';
import { junctionSize } from '../plan/junction-size.ts';
import type { BetweenLink, Plan, PlanJoint } from '../plan/plan.ts';
import { LinkRouter, type Request, type Routed } from '../route/link-router.ts';
import type { Terminal } from '../route/stubs.ts';
import type { Point, Rectangle, SceneGroup, SceneJunction, ScenePath } from '../scene.ts';
import { junctionShape } from './junction-shape.ts';
import type { PlacedGroup } from './place-group.ts';
import { cutAt, jointAt, legsOf, traitsOf, trunkOf, type OpenLink } from './place-joint.ts';

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** A path that has no labels yet. */
export type BarePath = Omit<ScenePath, 'key' | 'labels'>;

export interface Connections {
  /** Of what the groups left unrouted, then of the links between them, and then of what ends at joints. */
  readonly paths: readonly BarePath[];
  readonly junctions: readonly SceneJunction[];
}

export async function connect(placed: readonly PlacedGroup[], { joints, between }: Plan, extent: Extent, pause?: () => Promise<void>): Promise<Connections> {
  const inside = placed.flatMap(({ unrouted }) => unrouted.map((link) => ({ ...link, from: [link.from], to: [link.to] })));
  const drawn = placed.flatMap(({ paths }) => paths);
  const insides = terminalsOf(placed, drawn);
  const ground = {
    ...extent,
    frames: placed.map(({ frame }) => frame),
    obstacles: [...insides.flatMap(({ shape, tags }) => [shape, ...tags]), ...placed.flatMap(({ frame }) => headerOf(frame))],
    through: placed.flatMap(({ junctions }) => junctions),
  };
  const router = new LinkRouter(ground, drawn.map(({ points }) => points));
  const connecting = new Connecting(router, placed, insides);
  // What ends at a joint cannot be routed before that has a place, which is on the path to what it is directed at.
  const joint = new Set(joints.map(({ key }) => key));
  let open: readonly OpenLink[] = [...inside, ...between, ...joints.map(trunkOf)];
  for (;;) {
    const isReady = ({ from, to }: OpenLink): boolean => [...from, ...to].every((key) => !joint.has(key) || connecting.terminals.has(key));
    const ready = open.filter(isReady);
    if (ready.length === 0) return connecting;
    const waiting = open.filter((link) => !isReady(link));
    const routed = await router.route(ready.map((link) => connecting.requestOf(link)), pause);
    open = [...waiting, ...ready.flatMap((link, i) => connecting.put(link, routed[i]))];
  }
}

class Connecting implements Connections {
  readonly paths: BarePath[] = [];
  readonly junctions: SceneJunction[] = [];
  readonly terminals: Map<string, Terminal>;
  private readonly groups: Map<string, string | undefined>;

  constructor(
    private readonly router: LinkRouter,
    placed: readonly PlacedGroup[],
    insides: readonly Terminal[],
  ) {
    const frames = placed.map(({ frame }): Terminal => ({ key: frame.key, shape: frame, tags: [], taken: [] }));
    this.terminals = new Map([...insides, ...frames].map((terminal) => [terminal.key, terminal]));
    this.groups = new Map(placed.flatMap(({ boxes, junctions }) => [...boxes, ...junctions].map(({ key, group }) => [key, group])));
  }

  requestOf({ from, to, bundle, joint }: OpenLink): Request {
    const find = (keys: readonly string[]): Terminal[] => keys.flatMap((key) => this.terminals.get(key) ?? []);
    return { from: find(from), to: find(to), outside: bundle, roomy: joint !== undefined };
  }

  /** Notes the path of the link, and with a joint on it what is open now. */
  put(link: OpenLink, way: Routed | undefined): OpenLink[] {
    if (way === undefined) return [];
    if (link.joint !== undefined) return this.putJoint(link.joint, way);
    this.putPath(link, way);
    return [];
  }

  private putPath({ kind, arrows, contracted, committed, bundle, counts }: Omit<BetweenLink, 'from' | 'to'>, { from, to, points }: Routed): void {
    const group = this.groups.get(from);
    const between = bundle || group === undefined || group !== this.groups.get(to);
    this.paths.push({ kind, from, to, points, arrows, contracted, committed, bundle, between, ...(counts && { counts }) });
  }

  private putJoint(joint: PlanJoint, { from, to, points }: Routed): OpenLink[] {
    const { key } = joint;
    const shape = this.router.putOn(points, junctionSize(joint.kind, joint.hiddenSources));
    const [toJoint, fromJoint] = cutAt(points, shape);
    this.terminals.set(key, { key, shape, tags: [], taken: [toJoint.at(-1), fromJoint[0]].filter((end) => end !== undefined) });
    this.groups.set(key, joint.group);
    this.junctions.push(jointAt(joint, shape));
    this.putPath({ ...traitsOf(joint), arrows: 'none' }, { from, to: key, points: toJoint });
    this.putPath({ ...traitsOf(joint), arrows: 'end' }, { from: key, to, points: fromJoint });
    return legsOf(joint, from);
  }
}

function terminalsOf(placed: readonly PlacedGroup[], drawn: readonly BarePath[]): Terminal[] {
  const ends = new Map<string, Point[]>();
  for (const { from, to, points } of drawn) {
    for (const [key, end] of [[from, points[0]], [to, points.at(-1)]] as const) if (end) append(ends, key, end);
  }
  const terminals: Terminal[] = [];
  for (const { boxes, junctions } of placed) {
    for (const { key, shared, handle, ...shape } of boxes) {
      terminals.push({ key, shape, tags: [shared, handle].filter((tag) => tag !== undefined), taken: ends.get(key) ?? [] });
    }
    for (const junction of junctions) terminals.push({ key: junction.key, shape: junctionShape(junction), tags: [], taken: ends.get(junction.key) ?? [] });
  }
  return terminals;
}

function headerOf({ badge, lines, handle }: SceneGroup): Rectangle[] {
  const right = Math.max(...lines.map((line) => line.x + line.width));
  const bottom = Math.max(...lines.map((line) => line.y + line.size / 2));
  return [{ x: badge.x, y: badge.y, width: right - badge.x, height: bottom - badge.y }, handle];
}
