import { heldClaims } from '../../analysis/commitment.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import type { Essay, Wording } from '../../model/schema.ts';
import type { Subgraph, SubgraphClaim } from '../../query/subgraph.ts';
import { keyCounter } from '../keys.ts';
import { boxContent } from './claim-box.ts';
import { planLinks } from './links.ts';
import type { Plan, PlanBox } from './plan.ts';

/** A box for each claim in each essay that voices it, and the links between them. */
export function planPicture(g: DebateGraph, sub: Subgraph, wording: Wording): Plan {
  const nextKey = keyCounter('b');
  const essays = essaysInOrder(g);
  const numbers = new Map(essays.map((essay, i) => [essay.id, i + 1]));
  const groups = essays.flatMap((essay, i) => {
    const voiced = sub.claims.filter(({ claim }) => claim.occurrences.some((o) => o.essay === essay.id));
    if (voiced.length === 0 || sub.essays?.has(essay.id) === false) return [];
    const held = heldClaims(g, essay);
    const boxes = voiced.map((shown) => planBox(nextKey(), shown, essay, held));
    const claimsOfEssay = g.debate.claims.filter((claim) => claim.occurrences.some((o) => o.essay === essay.id)).length;
    return [{ key: `g${i}`, essay, number: i + 1, boxes, hiddenClaims: claimsOfEssay - voiced.length }];
  });
  return planLinks(g, sub, groups);

  function planBox(key: string, { claim, hiddenGrounds }: SubgraphClaim, essay: Essay, held: ReadonlySet<string>): PlanBox {
    const occurrences = claim.occurrences.filter((o) => o.essay === essay.id);
    const elsewhere = new Set(claim.occurrences.map((o) => numbers.get(o.essay) ?? 0));
    elsewhere.delete(numbers.get(essay.id) ?? 0);
    const traits = {
      thesis: occurrences.some((o) => o.role === 'thesis'),
      committed: held.has(claim.id),
      implicit: occurrences.every((o) => o.implicit),
    };
    const content = boxContent(g, claim, essay, {
      ...traits,
      wording,
      hiddenGrounds: hiddenGrounds.length,
      alsoIn: [...elsewhere].toSorted((a, b) => a - b),
    });
    return { key, claim: claim.id, ...traits, content };
  }
}
