/** Who stands where to the claims over which there can be a clash. */
import type { DebateGraph } from '../../model/debate-graph.ts';
import { append } from '../../model/lists.ts';
import type { Claim } from '../../model/schema.ts';
import { isCommitted } from '../../model/stance.ts';
import { occurrencesIn } from '../commitment.ts';
import type { Consequences } from '../consequences.ts';
import type { Standing } from '../consequences/standings.ts';
import type { AnchorInEssay, ClashSide } from './clash.ts';

/** Essays by claim, in the order of the debate. */
export interface Stands {
  /** Whether there can be a clash over the claim: it is drawn in a contradiction, or rejected by somebody. The others have no essays here. */
  readonly isConcerned: (claim: string) => boolean;
  readonly holding: (claim: string) => readonly Standing[];
  /** Where the claim is rejected and not held, and no claim is held that is drawn as contradicting it (X3, X4). */
  readonly denying: (claim: string) => readonly Standing[];
}

export function standsOf({ debate }: DebateGraph, standings: readonly Standing[]): Stands {
  const opposites = new Map<string, string[]>();
  for (const { claims: [a, b] } of debate.contradictions) {
    append(opposites, a, b);
    append(opposites, b, a);
  }
  const concerned = new Set(opposites.keys());
  for (const { rejected } of standings) for (const claim of rejected) concerned.add(claim);
  const holding = new Map<string, Standing[]>();
  const denying = new Map<string, Standing[]>();
  for (const standing of standings) {
    const { held, rejected } = standing;
    for (const claim of held) if (concerned.has(claim)) append(holding, claim, standing);
    for (const claim of rejected) {
      // Who holds the opposite and rejects the claim says one thing.
      const says = held.has(claim) || opposites.get(claim)?.some((opposite) => held.has(opposite)) === true;
      if (!says) append(denying, claim, standing);
    }
  }
  return {
    isConcerned: (claim) => concerned.has(claim),
    holding: (claim) => holding.get(claim) ?? [],
    denying: (claim) => denying.get(claim) ?? [],
  };
}

export function sideOf(g: DebateGraph, id: string, { essay }: Standing, commitment: 'holds' | 'rejects'): ClashSide {
  const speaks = (o: Claim['occurrences'][number]): boolean => (commitment === 'holds' ? isCommitted(o.stance) : o.stance === 'rejects');
  return { author: essay.author, essay: essay.id, claims: [id], anchors: anchorsOf(g, id, essay.id, speaks), commitment };
}

/** The side of an author who is committed to the claim through a chain. */
export function sideThroughChain(g: DebateGraph, id: string, { standing: { author, essays }, chainTo }: Consequences): ClashSide {
  const chain = chainTo(id);
  const [first = ''] = chain.premises;
  const essay = essays.find(({ held }) => held.has(first))?.essay.id ?? '';
  const anchors = chain.premises.flatMap((premise) =>
    essays.flatMap((standing) => anchorsOf(g, premise, standing.essay.id, (o) => isCommitted(o.stance))),
  );
  return { author, essay, claims: [id], anchors, commitment: 'follows', chain };
}

function anchorsOf(
  { claims, essays }: DebateGraph,
  id: string,
  essayId: string,
  speaks: (occurrence: Claim['occurrences'][number]) => boolean,
): AnchorInEssay[] {
  const claim = claims.get(id);
  const essay = essays.get(essayId);
  if (claim === undefined || essay === undefined) return [];
  return occurrencesIn(claim, essay)
    .filter(speaks)
    .flatMap((o) => o.anchors)
    .map((anchor) => ({ ...anchor, essay: essayId }));
}
