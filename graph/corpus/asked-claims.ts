/** The claims of which the part of a corpus is made that is asked for, what it is about first (SPEC.md, E3). */
import { argumentOf } from '../analysis/argument.ts';
import { relianceOf } from '../analysis/reliance.ts';
import { shortestRoute } from '../analysis/routes.ts';
import { contentsOf } from '../model/by-essay.ts';
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Essay } from '../model/schema.ts';
import { relationsOf } from '../query/relations.ts';
import { claimsJoinedBy } from './links.ts';
import { pairsOf } from './ties.ts';

/** Its theses, then what its author relies on, the nearest first, then the others. */
export function claimsOfEssay(g: DebateGraph, essay: Essay): ReadonlySet<string> {
  return new Set([...reliedOn(g, essay), ...[...contentsOf(g, essay).occurrences.keys()].map(({ id }) => id)]);
}

/** In all essays of the author. */
export function claimsReliedOn(g: DebateGraph, author: string): ReadonlySet<string> {
  return new Set(g.debate.essays.filter((essay) => essay.author === author).flatMap((essay) => reliedOn(g, essay)));
}

function reliedOn(g: DebateGraph, essay: Essay): string[] {
  const { theses, premises } = relianceOf(g, essay);
  return [...theses, ...premises.map(({ claim }) => claim)];
}

/** What both voice and what is between them, then the ways from there to the theses of each. */
export function claimsOfTie(g: DebateGraph, essays: readonly [Essay, Essay]): ReadonlySet<string> {
  const [one, other] = essays;
  const ids = new Set([one.id, other.id]);
  const theirs = new Set(contentsOf(g, other).occurrences.keys());
  const tied = new Set([...contentsOf(g, one).occurrences.keys()].filter((claim) => theirs.has(claim)).map(({ id }) => id));
  for (const relation of relationsOf(g.debate)) {
    if (!pairsOf(g, relation).some((pair) => pair.every((id) => ids.has(id)))) continue;
    for (const claim of [...relation.sources, ...claimsJoinedBy(g, relation.to)]) tied.add(claim);
  }
  const ways = essays.flatMap((essay) => {
    const argument = argumentOf(g, essay);
    return [...tied].flatMap((claim) => (shortestRoute(argument, claim) ?? []).flatMap(({ premises, conclusion }) => [...premises, conclusion]));
  });
  return new Set([...tied, ...ways]);
}
