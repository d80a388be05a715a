/**
 * Two readings of the same essay side by side: how far they agree, and every difference that somebody has to decide
 * (docs/annotation-guide.md, "Agreement"). The text itself is not needed: anchors hold positions.
 */
import { leadingOccurrence, occurrencesIn } from '../commitment.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Claim, Essay, Occurrence } from '../../model/schema.ts';
import { cohensKappa, type Agreement } from './kappa.ts';
import { intersection, spansOf, total, union, type Span } from './spans.ts';

/** Claims whose spans share at least this part of what they cover together are taken for the same claim. */
const SAME_CLAIM = 0.5;

export interface ClaimPair {
  readonly a: Claim;
  readonly b: Claim;
  /** Jaccard index of their spans, 0 to 1. */
  readonly overlap: number;
}

export interface ReadingComparison {
  readonly matched: readonly ClaimPair[];
  readonly onlyA: readonly Claim[];
  readonly onlyB: readonly Claim[];
  readonly voiceDiffers: readonly ClaimPair[];
  readonly stanceDiffers: readonly ClaimPair[];
  readonly roleDiffers: readonly ClaimPair[];
  readonly contradictions: SetComparison;
  /** Premise–conclusion links between matched claims. */
  readonly links: SetComparison;
  readonly agreement: {
    /** Per UTF-16 code unit of the text: does any claim cover it? */
    readonly coverage: Agreement;
    readonly voice: Agreement;
    readonly stance: Agreement;
    readonly role: Agreement;
  };
}

/** Pairs of claims of reading A (or, if only B has the pair, of B), as ids. */
export interface SetComparison {
  readonly both: readonly (readonly [string, string])[];
  readonly onlyA: readonly (readonly [string, string])[];
  readonly onlyB: readonly (readonly [string, string])[];
}

/** Both readings must hold the essay, read from the same text. */
export function compareReadings(a: DebateGraph, b: DebateGraph, essayId: string): ReadingComparison {
  const essayA = essayOf(a, essayId);
  const essayB = essayOf(b, essayId);
  if (essayA.sha256 !== essayB.sha256) {
    throw new Error(`compareReadings: the readings of "${essayId}" were made from different texts; read the same text`);
  }
  const matched = matchClaims(claimsOf(a, essayA), claimsOf(b, essayB), essayId);
  const matchedA = new Set(matched.map((pair) => pair.a.id));
  const matchedB = new Set(matched.map((pair) => pair.b.id));
  const differing = (property: 'voice' | 'stance' | 'role'): ClaimPair[] =>
    matched.filter((pair) => leading(pair.a, essayA)[property] !== leading(pair.b, essayB)[property]);
  const agreementOn = (property: 'voice' | 'stance' | 'role'): Agreement =>
    cohensKappa(
      matched.map((pair) => ({ pair: [leading(pair.a, essayA)[property], leading(pair.b, essayB)[property]], units: 1 })),
    );
  return {
    matched,
    onlyA: claimsOf(a, essayA).filter((c) => !matchedA.has(c.id)),
    onlyB: claimsOf(b, essayB).filter((c) => !matchedB.has(c.id)),
    voiceDiffers: differing('voice'),
    stanceDiffers: differing('stance'),
    roleDiffers: differing('role'),
    contradictions: comparePairs(contradictionsOf(a), contradictionsOf(b), matched, false),
    links: comparePairs(linksOf(a), linksOf(b), matched, true),
    agreement: {
      coverage: coverageAgreement(a, b, essayA),
      voice: agreementOn('voice'),
      stance: agreementOn('stance'),
      role: agreementOn('role'),
    },
  };
}

function essayOf(g: DebateGraph, id: string): Essay {
  const essay = g.essays.get(id);
  if (essay === undefined) throw new Error(`compareReadings: a reading lacks the essay "${id}"; compare readings of one essay`);
  return essay;
}

function claimsOf(g: DebateGraph, essay: Essay): Claim[] {
  return g.debate.claims.filter((claim) => occurrencesIn(claim, essay).length > 0);
}

function leading(claim: Claim, essay: Essay): Pick<Occurrence, 'voice' | 'stance' | 'role'> {
  return leadingOccurrence(claim, essay) ?? { voice: '', stance: 'reports', role: 'background' };
}

/** Best overlap first, each claim in one pair at the most. */
function matchClaims(as: readonly Claim[], bs: readonly Claim[], essay: string): ClaimPair[] {
  const candidates = as.flatMap((a) =>
    bs.flatMap((b): ClaimPair[] => {
      const overlap = jaccard(spansOf(a, essay), spansOf(b, essay));
      return overlap >= SAME_CLAIM ? [{ a, b, overlap }] : [];
    }),
  );
  const taken = new Set<Claim>();
  return candidates
    .toSorted((x, y) => y.overlap - x.overlap)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false;
      taken.add(a).add(b);
      return true;
    });
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const together = total(union([...a, ...b]));
  return together === 0 ? 0 : total(intersection(a, b)) / together;
}

function coverageAgreement(a: DebateGraph, b: DebateGraph, essay: Essay): Agreement {
  const length = essay.length ?? 0;
  const spansA = union(a.debate.claims.flatMap((c) => spansOf(c, essay.id)));
  const spansB = union(b.debate.claims.flatMap((c) => spansOf(c, essay.id)));
  const both = total(intersection(spansA, spansB));
  const onlyA = total(spansA) - both;
  const onlyB = total(spansB) - both;
  return cohensKappa([
    { pair: ['covered', 'covered'], units: both },
    { pair: ['covered', 'open'], units: onlyA },
    { pair: ['open', 'covered'], units: onlyB },
    { pair: ['open', 'open'], units: length - both - onlyA - onlyB },
  ]);
}

type IdPair = readonly [string, string];

function contradictionsOf({ debate }: DebateGraph): IdPair[] {
  return debate.contradictions.map((c) => c.claims);
}

function linksOf({ debate }: DebateGraph): IdPair[] {
  return [
    ...debate.inferences.flatMap((i) => i.premises.map((premise): IdPair => [premise, i.conclusion])),
    ...debate.supports.map((s): IdPair => [s.from, s.to]),
  ];
}

/** Compares pairs of claims by way of the matching; a pair with an unmatched claim is a difference. */
function comparePairs(as: readonly IdPair[], bs: readonly IdPair[], matched: readonly ClaimPair[], directed: boolean): SetComparison {
  const toA = new Map(matched.map((pair) => [pair.b.id, pair.a.id]));
  const key = (pair: IdPair): string => (directed ? pair : pair.toSorted()).join(' ');
  const keysA = new Set(as.map(key));
  const inA = bs.map((pair) => {
    const [from, to] = [toA.get(pair[0]), toA.get(pair[1])];
    return { pair, key: from !== undefined && to !== undefined ? key([from, to]) : undefined };
  });
  const keysB = new Set(inA.map((entry) => entry.key));
  return {
    both: as.filter((pair) => keysB.has(key(pair))),
    onlyA: as.filter((pair) => !keysB.has(key(pair))),
    onlyB: inA.filter((entry) => entry.key === undefined || !keysA.has(entry.key)).map((entry) => entry.pair),
  };
}
