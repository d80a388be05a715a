import type { AndOrStep } from './and-or-graph.ts';
import { commonNeeds, type Needs } from './common-needs.ts';
import type { StandingGraph } from './standing-graph.ts';

/**
 * What each claim needs: without what does it not stand? That which all steps to it need; and a step needs its premises and all that
 * any of them needs. Of what satisfies this, the largest is meant, for what leads round in a circle does not make a claim less
 * dependent on what the circle starts from. These are the complete landmarks of an AND/OR graph (Keyder, Richter & Helmert 2010),
 * told like the dominators of a flow graph by the next ones only.
 *
 * One pass from the premises to the conclusions; only on circles, passes until nothing changes. In practice it is near to linear,
 * at worst (many steps to the same claims from long chains that share nothing) as slow as to take away each claim in turn.
 */
export function needsIn({ ids, leadingTo, parts }: StandingGraph): Needs {
  const found: (readonly number[])[] = ids.map(() => []);
  const now: Needs = (claim) => found[claim] ?? [];
  const common = commonNeeds(ids.length);

  const neededByAll = ([first, ...others]: readonly AndOrStep[], claim: number): readonly number[] => {
    let claims = first?.premises ?? [];
    for (const { premises } of others) {
      if (claims.length === 0) break;
      claims = common({ claims, needs: now }, { claims: premises, needs: now }, claim) ?? claims;
    }
    return claims;
  };

  const settle = (first: number, last: number): void => {
    const claims = Array.from({ length: last - first + 1 }, (_, i) => {
      const claim = first + i;
      const isForward = ({ premises }: AndOrStep): boolean => premises.every((premise) => premise < claim);
      const steps = leadingTo[claim] ?? [];
      return { claim, forward: steps.filter(isForward), back: steps.filter((step) => !isForward(step)) };
    });
    // As long as nothing is known of what comes later, a step from there needs everything, and so takes nothing away.
    for (const { claim, forward } of claims) found[claim] = neededByAll(forward, claim);
    for (let isSettled = false; !isSettled; ) {
      const known = found.slice(first, last + 1);
      const before: Needs = (claim) => known[claim - first] ?? now(claim);
      for (const { claim, forward, back } of claims) {
        let needed = neededByAll(forward, claim);
        for (const { premises } of back) {
          if (needed.length === 0) break;
          needed = common({ claims: needed, needs: now }, { claims: premises, needs: before }, claim) ?? needed;
        }
        found[claim] = needed;
      }
      isSettled = claims.every(({ claim }) => before(claim).every((need) => isNeeded(need, now(claim), now)));
    }
  };

  for (const [first, last] of parts) {
    if (first === last) found[first] = neededByAll(leadingTo[first] ?? [], first);
    else settle(first, last);
  }
  return now;
}

function isNeeded(need: number, claims: readonly number[], needs: Needs): boolean {
  if (claims.includes(need)) return true;
  return allNeeded(claims, (claim) => needs(claim).filter((other) => other >= need)).has(need);
}

/** The claims and all that they need. */
export function allNeeded(claims: Iterable<number>, needs: Needs): ReadonlySet<number> {
  const reached = new Set(claims);
  // A set is walked in the order of insertion, also while it grows.
  for (const claim of reached) for (const need of needs(claim)) reached.add(need);
  return reached;
}
