/**
 * What a picture of a subgraph consists of, before anything has a place: groups with boxes, junctions and the links inside
 * them, and the links between groups.
 */
import { heldClaims } from '../../analysis/commitment.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import { essaysInOrder } from '../../model/labels.ts';
import type { Essay } from '../../model/schema.ts';
import type { Subgraph, SubgraphClaim } from '../../query/subgraph.ts';
import { keyCounter } from '../keys.ts';
import type { PathKind } from '../scene.ts';
import { boxContent, type BoxContent, type ClaimWording } from './claim-box.ts';
import { planLinks } from './links.ts';

export interface Plan {
  readonly groups: readonly PlanGroup[];
  readonly between: readonly BetweenLink[];
}

export interface PlanGroup {
  readonly key: string;
  readonly essay: Essay;
  readonly number: number;
  readonly boxes: readonly PlanBox[];
  readonly junctions: readonly PlanJunction[];
  readonly links: readonly PlanLink[];
  readonly hiddenClaims: number;
}

export interface PlanBox {
  readonly key: string;
  readonly claim: string;
  readonly thesis: boolean;
  readonly committed: boolean;
  readonly implicit: boolean;
  readonly content: BoxContent;
}

/** An inference drawn with a node of its own, because it has several premises or is itself supported or attacked. */
export interface PlanJunction {
  readonly key: string;
  readonly inference: string;
  /** Keys of boxes of the same group. */
  readonly premises: readonly string[];
  readonly conclusion: string;
  readonly committed: boolean;
  readonly hiddenPremises: number;
}

export interface LinkTraits {
  readonly kind: PathKind;
  readonly arrows: 'none' | 'end' | 'both';
  readonly contracted: number;
  readonly committed: boolean;
  readonly bundle: boolean;
}

/** From a box to a box or a junction of the same group, by their keys. */
export interface PlanLink extends LinkTraits {
  readonly from: string;
  readonly to: string;
}

/** From one group to another, or, as a bundle, between their frames. A claim may have several boxes, any of which will do: the nearest is taken. */
export interface BetweenLink extends LinkTraits {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

export function planPicture(g: DebateGraph, sub: Subgraph, wording: ClaimWording): Plan {
  const nextKey = keyCounter('b');
  const essays = essaysInOrder(g);
  const numbers = new Map(essays.map((essay, i) => [essay.id, i + 1]));
  const groups = essays.flatMap((essay, i) => {
    const voiced = sub.claims.filter(({ claim }) => claim.occurrences.some((o) => o.essay === essay.id));
    if (voiced.length === 0) return [];
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
