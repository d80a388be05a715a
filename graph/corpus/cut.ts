/** Some claims of a debate, with what joins them, as a debate of its own (SPEC.md, E1 and E2). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { ConnectionKind, Debate } from '../model/schema.ts';
import type { Part } from './corpus.ts';
import type { Link, LinksOf } from './links.ts';

export function cut(g: DebateGraph, linksOf: LinksOf, claims: ReadonlySet<string>): Omit<Part, 'of'> {
  const { extra: _, views: __, ...debate } = g.debate;
  const { kept, beyond } = linksAmong(linksOf, claims);
  const inferences = thingsAt(debate.inferences, kept.inference);
  const supports = thingsAt(debate.supports, kept.support);
  const rebuttals = thingsAt(debate.rebuttals, kept.rebuttal);
  const shown = debate.claims.filter(({ id }) => claims.has(id));
  const essays = new Set(shown.flatMap(({ occurrences }) => occurrences.map(({ essay }) => essay)));
  for (const { essay } of [...inferences, ...supports, ...rebuttals]) if (essay !== null) essays.add(essay);
  const named = debate.essays.filter(({ id }) => essays.has(id));
  const people = new Set([
    ...named.map(({ author }) => author),
    ...shown.flatMap(({ occurrences }) => occurrences.map(({ voice }) => voice)),
    ...inferences.map(({ voice }) => voice),
  ]);
  return {
    debate: {
      ...debate,
      people: debate.people.filter(({ id }) => people.has(id)),
      essays: named,
      claims: shown,
      inferences,
      supports,
      rebuttals,
      contradictions: thingsAt(debate.contradictions, kept.contradiction),
      lookAlikes: debate.lookAlikes.filter(({ claims: pair }) => pair.every((id) => claims.has(id))),
    } satisfies Debate,
    beyond,
  };
}

interface Among {
  readonly kept: Readonly<Record<ConnectionKind, ReadonlySet<number>>>;
  readonly beyond: ReadonlyMap<string, number>;
}

function linksAmong(linksOf: LinksOf, claims: ReadonlySet<string>): Among {
  const kept = { inference: new Set<number>(), support: new Set<number>(), rebuttal: new Set<number>(), contradiction: new Set<number>() };
  const beyond = new Map<string, number>();
  const stands = ({ claims: joined }: Link): boolean => joined.every((id) => claims.has(id));
  for (const claim of claims) {
    for (const link of linksOf(claim)) {
      if (stands(link)) kept[link.kind].add(link.place);
      else beyond.set(claim, (beyond.get(claim) ?? 0) + 1);
    }
  }
  return { kept, beyond };
}

/** In the order of the debate. */
function thingsAt<T>(things: readonly T[], places: ReadonlySet<number>): T[] {
  return [...places].toSorted((a, b) => a - b).flatMap((place) => things[place] ?? []);
}
