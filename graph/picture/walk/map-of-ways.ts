/** From each box of a scene, what a reader without a pointer can go to (SPEC.md, W1–W6). */
import { append } from '../../model/lists.ts';
import type { Scene, SceneBox } from '../scene.ts';
import { connectionsIn, type Connection } from './connections.ts';

/** What one claim does to another that it opposes, or has done to it. */
export type Opposition = 'contradicts' | 'rebuts' | 'rebutted';

/** A box next to another one, and what joins the two. */
export interface Neighbour {
  readonly box: string;
  readonly by: Connection;
}

export interface Ways {
  readonly scene: Scene;
  readonly boxes: ReadonlyMap<string, SceneBox>;
  /** What speaks for it, step by step: the premises of one stand together. */
  readonly grounds: (box: string) => readonly Neighbour[];
  /** Its grounds, and after them the claims that rebut it: what hangs under it on the map. */
  readonly beneath: (box: string) => readonly Neighbour[];
  /** What it is a ground of, each box once. */
  readonly uses: (box: string) => readonly Neighbour[];
  /** What rebuts it, what it is in contradiction with, and what it rebuts, each box once. */
  readonly opponents: (box: string) => readonly Neighbour[];
  /** What the other box does to the first one, or has done to it. */
  readonly oppositions: (box: string, other: string) => ReadonlySet<Opposition>;
  /** Where it hangs unless the reader came another way: under what it is a ground of, or else under what it rebuts. */
  readonly above: (box: string) => Neighbour | undefined;
  /** All boxes of its claim, itself among them, in the order of the essays. */
  readonly copies: (box: string) => readonly string[];
  /** Where one enters an essay, by the key of its group: its theses, then what hangs under nothing, and one of whatever cannot be reached from these. */
  readonly starts: (group: string) => readonly string[];
}

type Lists = Map<string, Neighbour[]>;

export function waysIn(scene: Scene): Ways {
  const boxes = new Map(scene.boxes.map((box) => [box.key, box]));
  const [grounds, uses, rebutters, contraries, rebutted]: [Lists, Lists, Lists, Lists, Lists] = [new Map(), new Map(), new Map(), new Map(), new Map()];
  for (const by of connectionsIn(scene)) {
    const [to, from] = by.kind === 'contradiction' ? [contraries, contraries] : by.kind === 'rebuttal' ? [rebutters, rebutted] : [grounds, uses];
    for (const target of by.targets) {
      for (const maker of by.makers) {
        if (maker === target) continue;
        append(to, target, { box: maker, by });
        append(from, maker, { box: target, by });
      }
    }
  }
  const beneath = new Map([...boxes.keys()].map((key) => [key, [...listOf(grounds, key), ...listOf(rebutters, key)]]));
  const above = (box: string): Neighbour | undefined => listOf(uses, box)[0] ?? listOf(rebutted, box)[0];
  const copies = new Map<string, string[]>();
  for (const { key, claim } of scene.boxes) append(copies, claim, key);
  const starts = new Map(scene.groups.map(({ key }) => [key, startsOf(scene.boxes.filter(({ group }) => group === key), beneath, above)]));
  return {
    scene,
    boxes,
    grounds: (box) => listOf(grounds, box),
    beneath: (box) => beneath.get(box) ?? [],
    uses: (box) => eachOnce(listOf(uses, box)),
    opponents: (box) => eachOnce([...listOf(rebutters, box), ...listOf(contraries, box), ...listOf(rebutted, box)]),
    oppositions: (box, other) => {
      const has = (lists: Lists): boolean => listOf(lists, box).some((neighbour) => neighbour.box === other);
      return new Set([...(has(contraries) ? ['contradicts' as const] : []), ...(has(rebutters) ? ['rebuts' as const] : []), ...(has(rebutted) ? ['rebutted' as const] : [])]);
    },
    above,
    copies: (box) => copies.get(boxes.get(box)?.claim ?? '') ?? [],
    starts: (group) => starts.get(group) ?? [],
  };
}

function startsOf(
  boxes: readonly SceneBox[],
  beneath: ReadonlyMap<string, readonly Neighbour[]>,
  above: (box: string) => Neighbour | undefined,
): readonly string[] {
  const ordered = boxes.toSorted((a, b) => Number(b.thesis) - Number(a.thesis) || a.y - b.y || a.x - b.x);
  const starts = new Set(ordered.filter(({ key, thesis }) => thesis || above(key) === undefined).map(({ key }) => key));
  const reached = new Set<string>();
  const reach = (start: string): void => {
    const found = new Set([start]);
    for (const box of found) for (const next of beneath.get(box) ?? []) found.add(next.box);
    for (const box of found) reached.add(box);
  };
  for (const start of starts) reach(start);
  for (const { key } of ordered) {
    if (reached.has(key)) continue;
    starts.add(key);
    reach(key);
  }
  return [...starts];
}

function listOf(lists: Lists, box: string): readonly Neighbour[] {
  return lists.get(box) ?? [];
}

function eachOnce(neighbours: readonly Neighbour[]): readonly Neighbour[] {
  const seen = new Set<string>();
  return neighbours.filter(({ box }) => !seen.has(box) && seen.add(box));
}
