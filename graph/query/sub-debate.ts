/** A part of a debate as a debate of its own (SPEC.md, Q12). */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Debate } from '../model/schema.ts';
import type { Subgraph } from './subgraph.ts';

/**
 * What a subgraph shows. Hidden claims are in it so far as what is shown would be another thing without them: the premises of a shown
 * inference, the claims that make a shown support or rebuttal with others. Where lines stand for hidden claims, all claims of the essays
 * are, for nobody could draw these lines again without them. What other formats say of the debate as a whole stays behind.
 */
export function subDebate(g: DebateGraph, sub: Subgraph): Debate {
  const { extra: _, views: __, ...debate } = g.debate;
  const inferences = new Set(sub.inferences.map(({ id }) => id));
  const drawn = sub.essays ?? new Set(sub.claims.flatMap(({ claim }) => claim.occurrences.map(({ essay }) => essay)));
  const standsForHidden = sub.edges.some(({ contracted }) => contracted > 0) || sub.bundles.some((bundle) => bundle.essays.every((essay) => drawn.has(essay)));
  const wanted = new Set(sub.claims.map(({ id }) => id));
  if (standsForHidden) {
    for (const { id, occurrences } of debate.claims) if (occurrences.some(({ essay }) => drawn.has(essay))) wanted.add(id);
  } else {
    for (const { inference } of sub.inferences) for (const premise of inference.premises) wanted.add(premise);
  }
  const isKept = (id: string): boolean => wanted.has(id) || inferences.has(id);
  const keptInferences = debate.inferences.filter(({ id, premises, conclusion }) => inferences.has(id) || (standsForHidden && wanted.has(conclusion) && premises.every((premise) => wanted.has(premise))));
  for (const { id } of keptInferences) inferences.add(id);
  const relations = relationsAmong(debate, isKept, wanted);
  const claims = debate.claims.filter(({ id }) => wanted.has(id));
  const named = new Set([
    ...claims.flatMap(({ occurrences }) => occurrences.map(({ essay }) => essay)),
    ...[...keptInferences, ...relations.supports, ...relations.rebuttals].map(({ essay }) => essay),
  ]);
  const keptEssays = debate.essays.filter(({ id }) => named.has(id));
  const people = new Set([
    ...keptEssays.map(({ author }) => author),
    ...claims.flatMap(({ occurrences }) => occurrences.map(({ voice }) => voice)),
    ...keptInferences.map(({ voice }) => voice),
  ]);
  const areKept = ({ claims: [a, b] }: { readonly claims: readonly [string, string] }): boolean => wanted.has(a) && wanted.has(b);
  return {
    ...debate,
    people: debate.people.filter(({ id }) => people.has(id)),
    essays: keptEssays,
    claims,
    inferences: keptInferences,
    ...relations,
    contradictions: debate.contradictions.filter(areKept),
    lookAlikes: debate.lookAlikes.filter(areKept),
  };
}

/** The supports and rebuttals whose target is kept and that a kept claim makes; the claims that make one with others are kept with it. */
function relationsAmong(debate: Debate, isKept: (id: string) => boolean, wanted: Set<string>): Pick<Debate, 'supports' | 'rebuttals'> {
  const kept = new Set<string>();
  let grew = true;
  while (grew) {
    grew = false;
    for (const { id, from, with: others = [], to } of [...debate.supports, ...debate.rebuttals]) {
      const sources = [from, ...others];
      if (kept.has(id) || !sources.some((source) => wanted.has(source)) || !(isKept(to) || kept.has(to))) continue;
      kept.add(id);
      for (const source of sources) wanted.add(source);
      grew = true;
    }
  }
  return { supports: debate.supports.filter(({ id }) => kept.has(id)), rebuttals: debate.rebuttals.filter(({ id }) => kept.has(id)) };
}
