/**
 * Moving from claim to claim along the connections of a scene (SPEC.md, W2–W9). A spot remembers the way that led to it, so that
 * the way back is the way one came, also where a claim is a ground of several others.
 */
import type { Neighbour, Ways } from './map-of-ways.ts';

export const MOVES = ['in', 'out', 'use', 'next', 'previous', 'oppose', 'oppose-back', 'same', 'same-back', 'thesis', 'next-essay', 'previous-essay'] as const;
export type Move = (typeof MOVES)[number];

/** Where a reader is. */
export interface Spot {
  /** Key of the box. */
  readonly box: string;
  /** Of what it is seen as a part: the box above it, and which one of those beneath that it is. Missing where an essay is entered. */
  readonly under?: { readonly box: string; readonly slot: number };
  /** The box above as it was when one came from there. */
  readonly above?: Spot;
  /** The ground or use from which one came up, so that the way down leads there. */
  readonly below?: string;
  /** The claim whose opponents one goes through, and which of them this is. */
  readonly round?: { readonly around: Spot; readonly slot: number };
  /** The last spot in the essay that was left for this one. */
  readonly left?: { readonly by: Move; readonly spot: Spot };
}

/** The spot of a box to which no particular way led. */
export function spotAt(ways: Ways, box: string): Spot {
  const above = ways.above(box);
  return above === undefined ? { box } : spotUnder(ways, above.box, (neighbour) => neighbour.box === box && neighbour.by === above.by) ?? { box };
}

/** Where one begins: at the first thesis of the first essay. Undefined in an empty scene. */
export function firstSpot(ways: Ways): Spot | undefined {
  const [box] = ways.scene.groups.flatMap(({ key }) => ways.starts(key));
  return box === undefined ? undefined : { box };
}

/** Where the move leads; undefined if there is nothing that way. */
export function moved(ways: Ways, at: Spot, move: Move): Spot | undefined {
  switch (move) {
    case 'in':
      return comingDown(ways, at);
    case 'out':
      return comingUp(ways, at);
    case 'use':
      return nextUse(ways, at);
    case 'next':
      return sibling(ways, at, 1);
    case 'previous':
      return sibling(ways, at, -1);
    case 'oppose':
      return opponent(ways, at, 1);
    case 'oppose-back':
      return opponent(ways, at, -1);
    case 'same':
      return copy(ways, at, 1);
    case 'same-back':
      return copy(ways, at, -1);
    case 'thesis':
      return start(ways, at);
    case 'next-essay':
      return otherEssay(ways, at, 1);
    case 'previous-essay':
      return otherEssay(ways, at, -1);
  }
}

/** The same place in another scene, or the nearest that this one has: the claim in another essay, what it led to, an essay's thesis. */
export function spotAgain(former: Ways, at: Spot, ways: Ways): Spot | undefined {
  const seen = new Set<string>();
  for (let box: string | undefined = at.box; box !== undefined && !seen.has(box); box = former.above(box)?.box) {
    seen.add(box);
    const { claim, essay } = former.boxes.get(box) ?? {};
    const found = ways.scene.boxes.filter((other) => other.claim === claim);
    const same = found.find((other) => other.essay === essay) ?? found[0];
    if (same !== undefined) return spotAt(ways, same.key);
  }
  const group = ways.scene.groups.find(({ essay }) => essay === former.boxes.get(at.box)?.essay);
  const [box] = group === undefined ? [] : ways.starts(group.key);
  return box === undefined ? firstSpot(ways) : { box };
}

/** All that stands beside a spot, itself among them: what hangs under the same box, or where its essay is entered. */
export function siblingsOf(ways: Ways, { box, under }: Spot): readonly string[] {
  if (under !== undefined) return ways.beneath(under.box).map((neighbour) => neighbour.box);
  const starts = ways.starts(ways.boxes.get(box)?.group ?? '');
  return starts.includes(box) ? starts : [box];
}

function comingDown(ways: Ways, at: Spot): Spot | undefined {
  const above: Spot = clean(at);
  const returning = at.below === undefined ? undefined : spotUnder(ways, at.box, ({ box }) => box === at.below);
  const spot = returning ?? (ways.grounds(at.box).length === 0 ? undefined : spotUnder(ways, at.box, () => true));
  return spot && { ...spot, above };
}

function comingUp(ways: Ways, at: Spot): Spot | undefined {
  const above = at.above ?? spotAbove(ways, at);
  return above && { ...clean(above), below: at.box };
}

function spotAbove(ways: Ways, { box, under }: Spot): Spot | undefined {
  const key = under?.box ?? ways.above(box)?.box;
  return key === undefined ? undefined : spotAt(ways, key);
}

function nextUse(ways: Ways, at: Spot): Spot | undefined {
  const uses = ways.uses(at.box);
  const next = uses[(uses.findIndex(({ box }) => box === at.under?.box) + 1) % uses.length];
  return next === undefined || next.box === at.under?.box ? undefined : { ...spotAt(ways, next.box), below: at.box };
}

function sibling(ways: Ways, at: Spot, by: 1 | -1): Spot | undefined {
  const siblings = siblingsOf(ways, at);
  const slot = (at.under?.slot ?? siblings.indexOf(at.box)) + by;
  const box = siblings[slot];
  if (box === undefined) return undefined;
  return at.under === undefined ? { box } : { box, under: { box: at.under.box, slot }, ...(at.above && { above: at.above }) };
}

/** From one opponent of a claim to the next; after the last, and before the first, comes the claim itself again. */
function opponent(ways: Ways, at: Spot, by: 1 | -1): Spot | undefined {
  const around = at.round?.around ?? clean(at);
  const opponents = ways.opponents(around.box);
  const slot = at.round === undefined ? (by === 1 ? 0 : opponents.length - 1) : at.round.slot + by;
  const next = opponents[slot];
  if (next !== undefined) return { ...spotAt(ways, next.box), round: { around, slot } };
  return at.round === undefined ? undefined : around;
}

function copy(ways: Ways, { box }: Spot, by: 1 | -1): Spot | undefined {
  const copies = ways.copies(box);
  const other = copies.at((copies.indexOf(box) + by) % copies.length);
  return other === undefined || other === box ? undefined : spotAt(ways, other);
}

/** The first thesis; from there on, each place where the essay can be entered. */
function start(ways: Ways, { box, under }: Spot): Spot | undefined {
  const starts = ways.starts(ways.boxes.get(box)?.group ?? '');
  // One that was reached as a ground is not where the reader stands at a beginning.
  const next = starts[under === undefined ? (starts.indexOf(box) + 1) % starts.length : 0];
  return next === undefined || (next === box && under === undefined) ? undefined : { box: next };
}

function otherEssay(ways: Ways, at: Spot, by: 1 | -1): Spot | undefined {
  const { groups } = ways.scene;
  const group = groups[groups.findIndex(({ key }) => key === ways.boxes.get(at.box)?.group) + by];
  const [box] = group === undefined ? [] : ways.starts(group.key);
  if (box === undefined) return undefined;
  const move = by === 1 ? 'next-essay' : 'previous-essay';
  if (at.left !== undefined && at.left.by !== move && ways.boxes.get(at.left.spot.box)?.group === group?.key) return at.left.spot;
  return { box, left: { by: move, spot: { ...clean(at), ...(at.left && { left: at.left }) } } };
}

function spotUnder(ways: Ways, above: string, isIt: (neighbour: Neighbour) => boolean): Spot | undefined {
  const beneath = ways.beneath(above);
  const slot = beneath.findIndex(isIt);
  const found = beneath[slot];
  return found && { box: found.box, under: { box: above, slot } };
}

/** Without what only the next move is to know. */
function clean({ box, under, above }: Spot): Spot {
  return { box, ...(under && { under }), ...(above && { above }) };
}
