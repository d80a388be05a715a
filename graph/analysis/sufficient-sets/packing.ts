import { Budget } from './budget.ts';

export interface Packing {
  /** The places of sets of which no two have a member in common. */
  readonly chosen: readonly number[];
  /** Whether no more can be chosen. */
  readonly isLargest: boolean;
}

type Places = readonly number[];

/** In pairs of sets looked at. */
const MOST_WORK = 5_000_000;

/**
 * As many sets as possible of which no two have a member in common (set packing, by branch and bound). If that takes too
 * long, many of them.
 *
 * @param limit there are known to be no more than that
 */
export function largestPacking(sets: readonly (readonly number[])[], limit: number): Packing {
  const { clashes, groups } = clashing(sets);
  const all = [...sets.keys()];
  const clashesAmong = (places: Places, place: number): number => places.reduce((sum, other) => sum + (clashes(place, other) ? 1 : 0), 0);
  const budget = new Budget(MOST_WORK);
  let best: Places = [];

  /** So many groups that hold all that is left: no more than that can be chosen of it. */
  const atMost = (left: Places): number => {
    const open = new Set(left);
    let count = 0;
    for (const place of left) {
      if (!open.has(place)) continue;
      count += 1;
      const [largest = []] = (groups[place] ?? []).map((group) => group.filter((other) => open.has(other))).toSorted((a, b) => b.length - a.length);
      for (const covered of [place, ...largest]) open.delete(covered);
    }
    return count;
  };

  const search = (left: Places, chosen: Places): void => {
    if (chosen.length > best.length) best = chosen;
    if (left.length === 0 || best.length >= limit || chosen.length + atMost(left) <= best.length) return;
    budget.spend(left.length * left.length);
    if (!budget.isLeft) return;
    // Either the set that clashes with fewest, or one of those with which it clashes, is in a largest packing.
    const freest = leastBy(left, (place) => clashesAmong(left, place));
    let rest = left;
    for (const place of left.filter((other) => clashes(freest, other)).toSorted((a, b) => Number(b === freest) - Number(a === freest))) {
      search(rest.filter((other) => !clashes(place, other)), [...chosen, place]);
      rest = rest.filter((other) => other !== place);
    }
  };

  // To begin with, one after the other, those first that clash with few.
  const freedom = all.map((place) => clashesAmong(all, place));
  for (const place of all.toSorted((a, b) => (freedom[a] ?? 0) - (freedom[b] ?? 0))) {
    if (best.every((other) => !clashes(place, other))) best = [...best, place];
  }
  search(all, []);
  return { chosen: best.slice(0, limit), isLargest: budget.isLeft || best.length >= limit };
}

interface Clashing {
  /** Whether the sets at two places have a member in common; so it is if the places are the same. */
  readonly clashes: (one: number, other: number) => boolean;
  /** For each set, the groups of sets with which it has one of its members in common. */
  readonly groups: readonly (readonly Places[])[];
}

function clashing(sets: readonly (readonly number[])[]): Clashing {
  const byMember = new Map<number, number[]>();
  for (const [place, set] of sets.entries()) {
    for (const member of set) {
      const group = byMember.get(member);
      if (group) group.push(place);
      else byMember.set(member, [place]);
    }
  }
  const different = new Map([...byMember.values()].filter((group) => group.length > 1).map((group) => [group.join(' '), group]));
  const groups = sets.map((): Places[] => []);
  const pairs = new Uint8Array(sets.length * sets.length);
  for (const place of sets.keys()) pairs[place * sets.length + place] = 1;
  for (const group of different.values()) {
    for (const one of group) {
      groups[one]?.push(group);
      for (const other of group) pairs[one * sets.length + other] = 1;
    }
  }
  return { clashes: (one, other) => pairs[one * sets.length + other] === 1, groups };
}

function leastBy(places: Places, measure: (place: number) => number): number {
  let [least, lowest] = [places[0] ?? 0, Infinity];
  for (const place of places) {
    const measured = measure(place);
    if (measured < lowest) [least, lowest] = [place, measured];
  }
  return least;
}
