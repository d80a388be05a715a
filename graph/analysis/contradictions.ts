/** Where do the authors contradict one another or themselves? (SPEC.md, X1–X5) */
import type { DebateGraph } from '../model/debate-graph.ts';
import type { Anchor, Claim, ContradictionKind, ContradictionStrength, Essay } from '../model/schema.ts';
import { isCommitted } from '../model/stance.ts';
import { heldClaims, occurrencesIn, rejectedClaims } from './commitment.ts';

export interface AnchorInEssay extends Anchor {
  readonly essay: string;
}

/** Where one essay's author stands in a clash. */
export interface ClashSide {
  readonly author: string;
  readonly essay: string;
  readonly claims: readonly string[];
  readonly anchors: readonly AnchorInEssay[];
  /** `rejects` if the author only denies the claim that the other side holds. */
  readonly commitment: 'holds' | 'rejects';
}

export interface Clash {
  /** That of the contradiction drawn; with a space in it, which no id of a document has, where several clashes or a derived one need a name. */
  readonly id: string;
  readonly kind: ContradictionKind;
  readonly strength: ContradictionStrength;
  /** `within`: one author is on both sides. */
  readonly scope: 'within' | 'across';
  /** True if no contradiction is drawn, and the clash follows from what the authors do with claims. */
  readonly derived: boolean;
  readonly explanation: string;
  /** At least two; those that hold the first claim of the pair before those that hold the second. */
  readonly sides: readonly ClashSide[];
}

/**
 * All clashes between what authors are committed to: those drawn in the debate, then those between an author who holds
 * a claim and one who rejects it. Reported views and answered objections take no part.
 */
export function contradictions(g: DebateGraph): Clash[] {
  const commitments = g.debate.essays.map((essay) => ({
    essay,
    held: heldClaims(g, essay),
    rejected: new Set(rejectedClaims(g, essay).map((c) => c.id)),
  }));
  const drawn = g.debate.contradictions.flatMap(({ id, kind, strength, explanation, claims: [a, b] }) => {
    const one = sidesHolding(g, a, commitments);
    const other = sidesHolding(g, b, commitments);
    return clashesBetween(id, one, other, { kind, strength, explanation, derived: false });
  });
  const opposites = drawnOpposites(g);
  const denied = g.debate.claims.flatMap((claim) => {
    const holders = sidesHolding(g, claim.id, commitments);
    const restates = (held: ReadonlySet<string>): boolean => (opposites.get(claim.id) ?? []).some((id) => held.has(id));
    const deniers = commitments
      .filter(({ rejected, held }) => rejected.has(claim.id) && !held.has(claim.id) && !restates(held))
      .map(({ essay }) => sideOf(claim, essay, 'rejects'));
    return clashesBetween(`rejected ${claim.id}`, holders, deniers, {
      kind: 'contradictory',
      strength: 'clear',
      explanation: `One side holds, and the other rejects, that: ${claim.text}`,
      derived: true,
    });
  });
  return [...drawn, ...denied];
}

/** For each claim, those that are drawn as contradicting it. Who holds one of them and rejects the claim says it once. */
function drawnOpposites({ debate }: DebateGraph): ReadonlyMap<string, readonly string[]> {
  const opposites = new Map<string, string[]>();
  for (const { claims: [a, b] } of debate.contradictions) {
    opposites.set(a, [...(opposites.get(a) ?? []), b]);
    opposites.set(b, [...(opposites.get(b) ?? []), a]);
  }
  return opposites;
}

interface Commitments {
  readonly essay: Essay;
  readonly held: ReadonlySet<string>;
}

function sidesHolding(g: DebateGraph, id: string, commitments: readonly Commitments[]): ClashSide[] {
  const claim = g.claims.get(id);
  if (claim === undefined) return [];
  return commitments.filter(({ held }) => held.has(id)).map(({ essay }) => sideOf(claim, essay, 'holds'));
}

function sideOf(claim: Claim, essay: Essay, commitment: ClashSide['commitment']): ClashSide {
  const anchors = occurrencesIn(claim, essay)
    .filter((o) => (commitment === 'holds' ? isCommitted(o.stance) : o.stance === 'rejects'))
    .flatMap((o) => o.anchors)
    .map((anchor) => ({ ...anchor, essay: essay.id }));
  return { author: essay.author, essay: essay.id, claims: [claim.id], anchors, commitment };
}

/**
 * One clash for each author who is on both sides, and one for all who oppose somebody else. One contradiction can be
 * both: two authors hold the first claim, and one of them the second as well.
 */
function clashesBetween(
  id: string,
  one: readonly ClashSide[],
  other: readonly ClashSide[],
  common: Pick<Clash, 'kind' | 'strength' | 'explanation' | 'derived'>,
): Clash[] {
  const clashes: Clash[] = [];
  const opposed = one.some((a) => other.some((b) => b.author !== a.author));
  if (opposed) clashes.push({ id, ...common, scope: 'across', sides: [...one, ...other] });
  for (const author of new Set(one.map((side) => side.author))) {
    const against = other.filter((side) => side.author === author);
    if (against.length === 0) continue;
    const sides = [...one.filter((side) => side.author === author), ...against];
    clashes.push({ id: opposed ? `${id} within ${author}` : id, ...common, scope: 'within', sides });
  }
  return clashes;
}
