/** The strongest of what is linked with a claim, by whole links (SPEC.md, E4). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { ConnectionKind } from '../model/schema.ts';
import type { Some } from '../query/strongest.ts';
import type { Link, LinksOf } from './links.ts';

/** What parts authors tells most. */
const RANK: Readonly<Record<ConnectionKind, number>> = { contradiction: 0, rebuttal: 1, inference: 2, support: 3 };

/** @param most how many claims there are to be at the most, the claim itself among them */
export function aroundClaim(g: DebateGraph, linksOf: LinksOf, claim: string, steps: number, most: number): Some {
  const all = reached(linksOf, claim, steps);
  if (all.size <= most) return { claims: all, all: all.size };
  const taken = new Set([claim]);
  let frontier = [claim];
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    const next: string[] = [];
    for (const link of byRank(g, new Set(frontier.flatMap(linksOf)))) {
      const others = link.claims.filter((id) => !taken.has(id));
      // Half of a link says nothing, or something else.
      if (taken.size + others.length > most) continue;
      for (const id of others) taken.add(id);
      next.push(...others);
    }
    frontier = next;
  }
  return { claims: taken, all: all.size };
}

function reached(linksOf: LinksOf, claim: string, steps: number): ReadonlySet<string> {
  const all = new Set([claim]);
  let frontier = [claim];
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    const before = all.size;
    for (const id of frontier) for (const link of linksOf(id)) for (const other of link.claims) all.add(other);
    frontier = [...all].slice(before);
  }
  return all;
}

function byRank({ claims }: DebateGraph, links: ReadonlySet<Link>): Link[] {
  const voiced = (link: Link): number => Math.max(...link.claims.map((id) => claims.get(id)?.occurrences.length ?? 0));
  return [...links]
    .map((link) => ({ link, voiced: voiced(link) }))
    .toSorted((a, b) => RANK[a.link.kind] - RANK[b.link.kind] || b.voiced - a.voiced || a.link.place - b.link.place)
    .map(({ link }) => link);
}
