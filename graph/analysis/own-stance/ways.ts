/** Which open premises would make a thesis stand? (SPEC.md, M8) */
import type { Step } from '../steps.ts';
import { fromAccepted, fromAllOpen, openPremises, type ThesisGround } from './essay-ground.ts';
import type { Effects } from './marks.ts';

/** A set of more premises is no help to a reader, and to look for larger ones costs out of all proportion. */
export const WAY_AT_MOST = 8;
export const WAYS_TOLD = 3;

/** Ways kept for each claim on the way to the thesis: an argument of many alternatives has more than anybody can go through. */
const WAYS_KEPT = 16;

/** Places of premises in the list of all open ones, ascending. */
type Way = readonly number[];

/** To a thesis that stands if all open premises are accepted, and not yet without. */
export function waysToStand(under: ThesisGround, effects: Effects, effectsWith: (further: readonly string[]) => Effects): readonly (readonly string[])[] {
  const { thesis } = under;
  const open = openPremises(under, effects);
  const stands = (premises: readonly string[]): boolean => fromAccepted(under, effectsWith(premises)).stands.has(thesis);
  const ways = new Map<string, readonly string[]>();
  for (const way of waysTo(under, open, effects)) {
    const found = way.flatMap((place) => open[place] ?? []);
    // What one accepts may exclude a claim, or undercut an inference, on the very way that it opens.
    if (!stands(found)) continue;
    const needed = withoutNeedless(found, stands);
    ways.set(needed.join(' '), needed);
    if (ways.size === WAYS_TOLD) break;
  }
  return [...ways.values()].toSorted((a, b) => a.length - b.length);
}

/** Where more ways lead to a claim than are kept, one that is made of them can be larger than it need be. */
function withoutNeedless(premises: readonly string[], stands: (premises: readonly string[]) => boolean): readonly string[] {
  let needed = premises;
  for (const premise of premises) {
    const fewer = needed.filter((id) => id !== premise);
    if (stands(fewer)) needed = fewer;
  }
  return needed;
}

/**
 * Ways from sets of premises to each claim, made of those to the claims before it until nothing better is found (the labels of
 * an assumption-based truth maintenance system, de Kleer 1986), of each claim the smallest only.
 */
function waysTo(under: ThesisGround, open: readonly string[], effects: Effects): readonly Way[] {
  const { index, thesis } = under;
  const possible = fromAllOpen(under, effects);
  const ways = new Map<string, readonly Way[]>();
  open.forEach((premise, place) => ways.set(premise, [[place]]));
  for (const claim of effects.accepted) if (possible.stands.has(claim)) ways.set(claim, [[]]);

  const isTaken = ({ id, conclusion }: Step): boolean =>
    !effects.hindrances.has(id) && !effects.hindrances.has(conclusion) && possible.stands.has(conclusion);
  const queue = new Set<Step>();
  const follow = (claim: string): void => {
    for (const step of index.uses.get(claim) ?? []) if (isTaken(step)) queue.add(step);
  };
  // In the order in which claims come to stand, so that most steps are looked at when all that leads to them is known.
  for (const claim of possible.stands) follow(claim);
  for (const step of queue) {
    queue.delete(step);
    const before = ways.get(step.conclusion) ?? [];
    const after = smallest([...before, ...joined(step.premises, ways)]);
    if (isSame(before, after)) continue;
    ways.set(step.conclusion, after);
    follow(step.conclusion);
  }
  return ways.get(thesis) ?? [];
}

/** One way to each of the claims, in all combinations. */
function joined(claims: readonly string[], ways: ReadonlyMap<string, readonly Way[]>): readonly Way[] {
  let combined: readonly Way[] = [[]];
  for (const claim of claims) {
    const next = ways.get(claim) ?? [];
    combined = smallest(combined.flatMap((way) => next.map((other) => union(way, other))));
  }
  return combined;
}

function union(a: Way, b: Way): Way {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])].toSorted((x, y) => x - y);
}

/** Not more than are kept, none too large, none that contains another one. */
function smallest(ways: readonly Way[]): readonly Way[] {
  const kept: Way[] = [];
  for (const way of ways.filter(({ length }) => length <= WAY_AT_MOST).toSorted(bySize)) {
    if (kept.length === WAYS_KEPT) break;
    if (!kept.some((smaller) => smaller.every((place) => way.includes(place)))) kept.push(way);
  }
  return kept;
}

function bySize(a: Way, b: Way): number {
  if (a.length !== b.length) return a.length - b.length;
  for (const [i, place] of a.entries()) {
    const other = b[i] ?? 0;
    if (place !== other) return place - other;
  }
  return 0;
}

function isSame(a: readonly Way[], b: readonly Way[]): boolean {
  return a.length === b.length && a.every((way, i) => bySize(way, b[i] ?? []) === 0);
}
