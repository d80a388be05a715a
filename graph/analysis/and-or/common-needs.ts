import { MaxHeap } from './max-heap.ts';
import type { Standing } from './standing.ts';

/** For each claim, some of those without which it does not stand: what it needs is they and all that they need. */
export type Needs = (claim: number) => readonly number[];

/** What one side of a comparison asks for, and what each claim needs as far as this side knows. */
export interface Side {
  readonly claims: readonly number[];
  readonly needs: Needs;
}

type Order = Pick<Standing, 'order' | 'placeOf'>;

const ONE = 1;
const OTHER = 2;
const BOTH = ONE | OTHER;

/**
 * Compares two sides: claims such that they and what they need are all that both sides ask for or need. Undefined if the other side
 * asks for or needs the claim `itself`. Where the sides do not know the same needs, the other side knows more.
 *
 * It goes down from both sides, the claims with the highest places first, as one looks for the nearest common dominator of two
 * nodes (Cooper, Harvey & Kennedy 2001), and turns back where the sides have met: so it costs what is needed by one of them
 * only, and not all that is needed by either.
 *
 * @param order the claims, each after all that it needs
 */
export function commonNeeds({ order, placeOf }: Order): (one: Side, other: Side, itself: number) => number[] | undefined {
  /** By places, as all that follows: a claim on the heap is its place. */
  const colours = new Uint8Array(order.length);
  return (one, other, itself) => {
    const ownPlace = placeOf(itself);
    const isSame = one.needs === other.needs;
    const heap = new MaxHeap();
    const seen: number[] = [];
    /** The number of claims in the heap, by colour. */
    const waiting = [0, 0, 0, 0];
    const count = (colour: number, change: number): void => {
      waiting[colour] = (waiting[colour] ?? 0) + change;
    };
    const isWaiting = (colour: number): boolean => (waiting[colour] ?? 0) > 0;
    const reach = (claims: readonly number[], colour: number): void => {
      for (const claim of claims) {
        const place = placeOf(claim);
        const before = colours[place] ?? 0;
        const after = before | colour;
        if (before === after) continue;
        colours[place] = after;
        count(after, 1);
        if (before === 0) {
          seen.push(place);
          heap.push(place);
        } else count(before, -1);
      }
    };
    reach(one.claims, ONE);
    reach(other.claims, OTHER);

    /** The highest first. */
    const common: number[] = [];
    let goesRound = false;
    for (let place = heap.pop(); place !== undefined; place = heap.pop()) {
      const claim = order[place] ?? -1;
      const colour = colours[place] ?? 0;
      count(colour, -1);
      goesRound ||= claim === itself;
      if (colour === BOTH) common.push(claim);
      // Needs are followed only while they can meet something of the other colour, or come round to the claim itself.
      if (colour === ONE && (isWaiting(OTHER) || (!isSame && isWaiting(BOTH)))) reach(one.needs(claim), ONE);
      if ((colour === OTHER || (colour === BOTH && !isSame)) && (isWaiting(ONE) || place > ownPlace)) reach(other.needs(claim), OTHER);
    }
    for (const place of seen) colours[place] = 0;
    return goesRound ? undefined : nextOnly(common, one.needs, placeOf, seen.length);
  };
}

/**
 * Without those that others of them need, as far as that is found with little effort: the shorter the lists, the sooner all that
 * is asked of them afterwards is done.
 */
function nextOnly(claims: readonly number[], needs: Needs, placeOf: (claim: number) => number, effort: number): number[] {
  const lowest = placeOf(claims.at(-1) ?? -1);
  const queue = new Set(claims);
  const needed = new Set<number>();
  let looks = claims.length < 2 ? 0 : effort;
  for (const claim of queue) {
    if (looks <= 0) break;
    for (const need of needs(claim)) {
      looks -= 1;
      if (placeOf(need) < lowest) continue;
      needed.add(need);
      queue.add(need);
    }
  }
  return claims.filter((claim) => !needed.has(claim));
}
