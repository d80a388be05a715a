/** Which claim stands at each place of an essay's argument: mostly one that the essay brings in, now and then one of another essay. */
import type { DebateShape } from './debate-shape.ts';
import type { Random } from './random.ts';

export interface Own {
  /** Number of the essay's first claim among all of the debate. */
  readonly first: number;
  readonly count: number;
}

/** How many claims of other essays the essay voices. It is never more than half of them, so that they are soon found. */
export function countShared({ count }: Own, claims: number, { shared }: DebateShape['between'], random: Random): number {
  let drawn = 0;
  for (let n = 0; n < count; n += 1) if (random.chance(shared)) drawn += 1;
  return Math.min(drawn, Math.floor((claims - count) / 2));
}

/**
 * Numbers of claims, in the order of the places. The theses are the essay's own, as far as it has claims.
 *
 * @param popular claims that several essays voice already; those that come to be are added
 */
export function castClaims(
  { own, places, theses, claims }: { readonly own: Own; readonly places: number; readonly theses: number; readonly claims: number },
  popular: number[],
  { sharedAgain }: DebateShape['between'],
  random: Random,
): number[] {
  const others = new Set<number>();
  const isNew = (claim: number): boolean => (claim < own.first || claim >= own.first + own.count) && !others.has(claim);
  const other = (): number => {
    const liked = popular.length > 0 && random.chance(sharedAgain) ? (popular[random.below(popular.length)] ?? own.first) : own.first;
    let claim = liked;
    while (!isNew(claim)) {
      const among = random.below(claims - own.count);
      claim = among < own.first ? among : among + own.count;
    }
    others.add(claim);
    popular.push(claim);
    return claim;
  };
  let ownLeft = own.count;
  return Array.from({ length: places }, (_, place) => {
    const isOwn = ownLeft > 0 && (place < theses || random.below(places - place) < ownLeft);
    if (!isOwn) return other();
    ownLeft -= 1;
    return own.first + own.count - ownLeft - 1;
  });
}
