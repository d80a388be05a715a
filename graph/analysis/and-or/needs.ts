import type { AndOrStep } from './and-or-graph.ts';
import { commonNeeds, type Needs } from './common-needs.ts';
import type { Standing } from './standing.ts';

/**
 * What each claim needs: without what does it not stand? That which all steps to it need; and a step needs its premises and all that
 * any of them needs. Of what satisfies this, the largest is meant, for what leads round in a circle does not make a claim less
 * dependent on what the circle starts from. These are the complete landmarks of an AND/OR graph (Keyder, Richter & Helmert 2010),
 * told like the dominators of a flow graph by the next ones only.
 *
 * One pass from the premises to the conclusions; only on circles, passes until nothing changes. In practice it is near to linear,
 * at worst (many steps to the same claims from long chains that share nothing) as slow as to take away each claim in turn.
 */
export function needsIn({ order, placeOf, parts, stepsTo }: Standing): Needs {
  /** By places. */
  const found: (readonly number[])[] = order.map(() => []);
  const now: Needs = (claim) => found[placeOf(claim)] ?? [];
  const common = commonNeeds({ order, placeOf });

  const neededByAll = (steps: readonly AndOrStep[], claim: number): readonly number[] => {
    let claims = steps[0]?.premises ?? [];
    for (const { premises } of steps) {
      if (claims.length === 0) break;
      if (premises !== claims) claims = common({ claims, needs: now }, { claims: premises, needs: now }, claim) ?? claims;
    }
    return claims;
  };

  const settle = (first: number, last: number): void => {
    const claims = order.slice(first, last + 1).map((claim, i) => {
      const isForward = ({ premises }: AndOrStep): boolean => premises.every((premise) => placeOf(premise) < first + i);
      return { claim, place: first + i, forward: stepsTo(claim).filter(isForward), back: stepsTo(claim).filter((step) => !isForward(step)) };
    });
    // As long as nothing is known of what comes later, a step from there needs everything, and so takes nothing away.
    for (const { claim, place, forward } of claims) found[place] = neededByAll(forward, claim);
    for (let isSettled = false; !isSettled; ) {
      const known = found.slice(first, last + 1);
      const before: Needs = (claim) => known[placeOf(claim) - first] ?? now(claim);
      for (const { claim, place, forward, back } of claims) {
        let needed = neededByAll(forward, claim);
        for (const { premises } of back) {
          if (needed.length === 0) break;
          needed = common({ claims: needed, needs: now }, { claims: premises, needs: before }, claim) ?? needed;
        }
        found[place] = needed;
      }
      isSettled = claims.every(({ claim }) => before(claim).every((need) => isNeeded(need, now(claim))));
    }
  };

  const isNeeded = (need: number, claims: readonly number[]): boolean =>
    claims.includes(need) || allNeeded(claims, (claim) => now(claim).filter((other) => placeOf(other) >= placeOf(need))).has(need);

  for (const [first, last] of parts) {
    if (first < last) settle(first, last);
    else for (const claim of order.slice(first, last + 1)) found[first] = neededByAll(stepsTo(claim), claim);
  }
  return now;
}

/** The claims and all that they need. */
export function allNeeded(claims: Iterable<number>, needs: Needs): ReadonlySet<number> {
  const reached = new Set(claims);
  // A set is walked in the order of insertion, also while it grows.
  for (const claim of reached) for (const need of needs(claim)) reached.add(need);
  return reached;
}
