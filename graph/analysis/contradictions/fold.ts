/** Clashes through chains that only restate another one are told under it (SPEC.md, X10). */
import type { Contradiction } from '../../model/schema.ts';
import type { Clash, ClashSide, Opposition } from './clash.ts';

/**
 * The clashes that stand by themselves, in the order given, each with those that restate it. What comes first is restated,
 * what comes later restates, so `chained` has those of fewer steps first.
 */
export function foldRestatements(contradictions: readonly Contradiction[], direct: readonly Opposition[], chained: readonly Opposition[]): Clash[] {
  const between = contradictionsByClaims(contradictions);
  const placed = new Map<string, Placed>();
  const heads: Head[] = [];
  const place = ({ clash, parties }: Opposition, under: Head | undefined): void => {
    const head = under ?? { clash, restatements: [] };
    if (under === undefined) heads.push(head);
    else under.restatements.push(clash);
    placed.set(clash.by === 'drawn' && clash.scope === 'within' ? heldWithin(clash) : clash.id, { parties, head, rank: placed.size });
  };
  for (const opposition of direct) place(opposition, undefined);
  for (const opposition of chained) {
    const restated = candidates(opposition, between)
      .flatMap(({ id, claims }) => {
        const found = placed.get(id);
        return found !== undefined && covers(found.parties, opposition.parties, claims) ? [found] : [];
      })
      .toSorted((a, b) => a.rank - b.rank);
    place(opposition, restated[0]?.head);
  }
  return heads.map(({ clash, restatements }) => (restatements.length === 0 ? clash : { ...clash, restatements }));
}
