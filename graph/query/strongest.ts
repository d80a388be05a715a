/** The strongest of many claims, without tearing contradictions apart (SPEC.md, Q19 and Q20). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { append } from '../model/lists.ts';
import { neighbourhoodSteps } from './neighbourhood.ts';
import { byStrength } from './strength.ts';

/** Of what was asked for, what is shown, and how many claims there are. */
export interface Some {
  readonly claims: ReadonlySet<string>;
  readonly all: number;
}

/**
 * The neighbourhood of a claim (Q9), or the strongest of it.
 *
 * @param most how many claims there are to be at the most, the claim itself among them
 */
export function around(g: DebateGraph, claim: string, steps: number, most: number): Some {
  const reached = neighbourhoodSteps(g, [claim], steps);
  const claims = reached.size <= most ? new Set(reached.keys()) : strongest(g, reached.keys(), most, reached);
  return { claims, all: reached.size };
}

/**
 * So many of the claims at the most, the strongest. What is drawn as contradicting one another among them is taken together, directly or over
 * others, where the strongest of it stands; the first that has no room any more ends it. Only what is more than the whole room is cut.
 *
 * @param steps as in `byStrength`
 */
export function strongest(g: DebateGraph, claims: Iterable<string>, most: number, steps?: ReadonlyMap<string, number>): ReadonlySet<string> {
  const order = byStrength(g, claims, steps);
  const opponents = opponentsAmong(g, new Set(order));
  const place = new Map(order.map((id, i) => [id, i]));
  const taken = new Set<string>();
  for (const id of order) {
    if (taken.has(id)) continue;
    const together = [...unitOf(id, opponents)].toSorted((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
    const room = most - taken.size;
    if (together.length > room && together.length <= most) break;
    for (const other of together.slice(0, Math.max(0, room))) taken.add(other);
    if (taken.size >= most) break;
  }
  return taken;
}

function opponentsAmong({ debate }: DebateGraph, claims: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const opponents = new Map<string, string[]>();
  for (const { claims: [a, b] } of debate.contradictions) {
    if (!claims.has(a) || !claims.has(b)) continue;
    append(opponents, a, b);
    append(opponents, b, a);
  }
  return opponents;
}

/** What contradicts it, what contradicts that, and so on. */
function unitOf(claim: string, opponents: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const unit = new Set([claim]);
  // Grows while it is gone through.
  for (const id of unit) for (const other of opponents.get(id) ?? []) unit.add(other);
  return unit;
}
