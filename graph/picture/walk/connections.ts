/**
 * What joins the boxes of a scene, with junctions and lines read as the connections that they draw (SPEC.md, W1). Boxes are named by their
 * keys.
 */
import { append } from '../../model/lists.ts';
import type { PathKind, Point, Scene, ScenePath } from '../scene.ts';

export interface Connection {
  readonly kind: Exclude<PathKind, 'tie'>;
  /** The boxes that make it, together if there are several, from top to bottom. */
  readonly makers: readonly string[];
  /** Makers that are not shown. */
  readonly hidden: number;
  /** The boxes that it leads to. */
  readonly targets: readonly string[];
  /** What it is directed at: the targets themselves, a step to them, or a rebuttal that they make. */
  readonly at: 'claim' | 'step' | 'rebuttal';
  /** How many connections over hidden claims it stands for; 0 for one of the debate itself. */
  readonly contracted: number;
  readonly committed: boolean;
}

/** All but ties and the bundles between frames, which join no boxes; from top to bottom by their makers. */
export function connectionsIn(scene: Scene): Connection[] {
  const places = new Map<string, Point>(scene.boxes.map((box) => [box.key, box]));
  const junctions = new Map(scene.junctions.map((junction) => [junction.key, junction]));
  const byPlace = (a: string, b: string): number => compare(places.get(a), places.get(b));
  const legs = new Map<string, string[]>();
  const heads = new Map<string, ScenePath>();
  const plain: ScenePath[] = [];
  for (const path of scene.paths) {
    const { kind, from, to, arrows, contracted } = path;
    if (path.bundle || kind === 'tie') continue;
    if (contracted === 0 && arrows === 'none' && junctions.has(to)) append(legs, to, from);
    else if (contracted === 0 && junctions.get(from)?.kind === kind) heads.set(from, path);
    else plain.push(path);
  }
  const ends = (key: string): readonly string[] => {
    const junction = junctions.get(key);
    if (junction === undefined) return places.has(key) ? [key] : [];
    // What is directed at a rebuttal concerns those who make it; what is directed at a step, the claim to which it leads.
    if (junction.kind === 'rebuttal') return legs.get(key) ?? [];
    return ends(heads.get(key)?.to ?? '');
  };
  const aim = (key: string): Connection['at'] => {
    const kind = junctions.get(key)?.kind;
    return kind === undefined ? 'claim' : kind === 'rebuttal' ? 'rebuttal' : 'step';
  };
  const drawn = [...heads].map(([key, head]): Connection => {
    const { kind, hiddenClaims, committed } = junctions.get(key) ?? { kind: 'inference', hiddenClaims: 0, committed: true };
    return { kind, makers: (legs.get(key) ?? []).toSorted(byPlace), hidden: hiddenClaims, targets: ends(head.to), at: aim(head.to), contracted: 0, committed };
  });
  const lines = plain.map(({ kind, from, to, contracted, committed }): Connection => {
    if (kind === 'tie') throw new Error('connectionsIn: ties are left out before');
    return { kind, makers: [...ends(from)].toSorted(byPlace), hidden: 0, targets: ends(to), at: aim(to), contracted, committed };
  });
  return [...drawn, ...lines].toSorted((a, b) => byPlace(a.makers[0] ?? '', b.makers[0] ?? ''));
}

/** From top to bottom, then from left to right. */
function compare(a: Point = { x: 0, y: 0 }, b: Point = { x: 0, y: 0 }): number {
  return a.y - b.y || a.x - b.x;
}
