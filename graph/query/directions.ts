/** What lies around a claim in one direction (SPEC.md, Q21). */
import type { DebateGraph } from '../model/debate-graph.ts';
import { makersOf } from '../model/made-of.ts';
import { claimLinks, type ClaimLink } from './claim-links.ts';
import { groundsOf } from './subgraph.ts';

export const DIRECTIONS = ['why', 'so-what', 'against'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** The claims that lie there, without the claim itself; in the order of the debate, by kinds of connection. */
export function claimsTowards(g: DebateGraph, claim: string, direction: Direction): ReadonlySet<string> {
  const found = new Set(towards(g, claim, direction));
  found.delete(claim);
  return found;
}

function towards(g: DebateGraph, claim: string, direction: Direction): readonly string[] {
  const { from, to } = claimLinks(g);
  switch (direction) {
    case 'why':
      return groundsOf(g, claim);
    case 'so-what':
      return (from.get(claim) ?? []).filter(({ kind }) => kind !== 'contradiction').flatMap((link) => aimOf(g, link));
    case 'against':
      return (to.get(claim) ?? []).filter((link) => isAttack(g, link, claim)).map((link) => link.from);
  }
}

/** Where a connection leads at once: of what is directed at a support or rebuttal, the claims that make that. */
function aimOf(g: DebateGraph, { at, to }: ClaimLink): readonly string[] {
  return at === undefined || g.inferences.has(at) ? [to] : makersOf(g, at);
}

/** Of the claim itself, or of a step or support that leads to it at once. */
function isAttack({ inferences, supports }: DebateGraph, { kind, at }: ClaimLink, claim: string): boolean {
  if (kind === 'contradiction') return true;
  return kind === 'rebuttal' && (at === undefined || inferences.has(at) || supports.get(at)?.to === claim);
}
