import { Budget } from './budget.ts';

export interface Packing {
  /** The places of sets of which no two have a member in common. */
  readonly chosen: readonly number[];
  /** Whether no more can be chosen. */
  readonly isLargest: boolean;
}

/** Sets by their places: the bits that are set. */
type Places = bigint;

/** In sets looked at. */
const MOST_WORK = 100_000;

/**
 * As many sets as possible of which no two have a member in common (set packing, by branch and bound). If that takes too
 * long, many of them.
 *
 * @param limit there are known to be no more than that
 */
export function largestPacking(sets: readonly (readonly number[])[], limit: number): Packing {
  const byMember = new Map<number, Places>();
  for (const [place, set] of sets.entries()) for (const member of set) byMember.set(member, (byMember.get(member) ?? 0n) | bit(place));
  /** Of the sets in a group, at most one is chosen: they share a member. */
  const groups = sets.map((set, place) => [...new Set([bit(place), ...set.map((member) => byMember.get(member) ?? 0n)])]);
  const clashing = groups.map((places) => places.reduce((one, other) => one | other));
  const clashingWith = (place: number): Places => clashing[place] ?? 0n;
  const budget = new Budget(MOST_WORK);
  let best: readonly number[] = [];

  /** So many groups that hold all that is left: no more than that can be chosen of it. */
  const atMost = (left: Places): number => {
    let count = 0;
    for (let rest = left; rest !== 0n; count += 1) {
      const first = placesIn(rest)[0] ?? 0;
      rest &= ~leastBy(groups[first] ?? [], (group) => -sizeOf(group & rest), bit(first));
    }
    return count;
  };

  const search = (left: Places, chosen: readonly number[]): void => {
    if (chosen.length > best.length) best = chosen;
    if (left === 0n || best.length >= limit || chosen.length + atMost(left) <= best.length) return;
    const places = placesIn(left);
    budget.spend(places.length);
    if (!budget.isLeft) return;
    // Either the set that clashes with fewest, or one of those with which it clashes, is in a largest packing.
    const freest = leastBy(places, (place) => sizeOf(clashingWith(place) & left), 0);
    let rest = left;
    for (const place of [freest, ...placesIn(clashingWith(freest) & left & ~bit(freest))]) {
      search(rest & ~clashingWith(place), [...chosen, place]);
      rest &= ~bit(place);
    }
  };
  search(bit(sets.length) - 1n, []);
  return { chosen: best, isLargest: budget.isLeft || best.length >= limit };
}

function leastBy<T>(items: readonly T[], measure: (item: T) => number, none: T): T {
  let [least, lowest] = [none, Infinity];
  for (const item of items) {
    const measured = measure(item);
    if (measured < lowest) [least, lowest] = [item, measured];
  }
  return least;
}

function bit(place: number): Places {
  return 1n << BigInt(place);
}

function placesIn(places: Places): number[] {
  return Array.from(places.toString(2)).toReversed().flatMap((digit, place) => (digit === '1' ? [place] : []));
}

function sizeOf(places: Places): number {
  return placesIn(places).length;
}
