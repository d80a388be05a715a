/**
 * Two readings of the same essay side by side: how far they agree, and every difference that somebody has to decide
 * (docs/annotation-guide.md, "Agreement"). The text itself is not needed: anchors hold positions.
 */
import { leadingOccurrence } from '../commitment.ts';
import type { DebateGraph } from '../../model/debate-graph.ts';
import type { Essay } from '../../model/schema.ts';
import { agreementOf, type Agreement } from './agreement.ts';
import type { EssayPair } from './common-essays.ts';
import { comparePairs, contradictionsIn, linksIn, type SetComparison } from './compare-pairs.ts';
import { matchClaims, type ClaimMatching, type ClaimPair } from './match-claims.ts';
import { intersection, spansOf, total, union } from './spans.ts';
import { voicesInA } from './voices.ts';

/** What readers say of a matched claim: that of the occurrence which tells best how the essay stands to it. */
const LABELS = ['voice', 'stance', 'role'] as const;
export type Label = (typeof LABELS)[number];

export interface LabelDifference extends ClaimPair {
  readonly inA: string;
  readonly inB: string;
}

export interface ReadingComparison extends ClaimMatching {
  readonly voiceDiffers: readonly LabelDifference[];
  readonly stanceDiffers: readonly LabelDifference[];
  readonly roleDiffers: readonly LabelDifference[];
  readonly contradictions: SetComparison;
  /** Premise–conclusion links. */
  readonly links: SetComparison;
  readonly agreement: Readonly<Record<'coverage' | Label, Agreement>>;
}

/**
 * @param essayInB what B calls the essay, if not the same
 * @throws Error if a reading lacks the essay, or if it was not read from the same text
 */
export function compareReadings(a: DebateGraph, b: DebateGraph, essay: string, essayInB = essay): ReadingComparison {
  const pair: EssayPair = [essayOf(a, essay), essayOf(b, essayInB)];
  if (pair[0].sha256 === null || pair[0].sha256 !== pair[1].sha256) {
    throw new Error(`compareReadings: the readings of "${essay}" are not known to be of the same text; read the same text`);
  }
  const { matched, onlyA, onlyB } = matchClaims(a, b, pair);
  const voiceInA = voicesInA(a, b, pair);
  const labels = matched.map((claims) => labelsOf(claims, pair, voiceInA));
  const on = (label: Label): LabelDifference[] => labels.map((labelled) => ({ ...labelled.claims, ...labelled[label] }));
  const differing = (label: Label): LabelDifference[] => on(label).filter(({ inA, inB }) => inA !== inB);
  const agreementOn = (label: Label): Agreement => agreementOf(on(label).map(({ inA, inB }) => ({ pair: [inA, inB], units: 1 })));
  return {
    matched,
    onlyA,
    onlyB,
    voiceDiffers: differing('voice'),
    stanceDiffers: differing('stance'),
    roleDiffers: differing('role'),
    contradictions: comparePairs(contradictionsIn(a, pair[0]), contradictionsIn(b, pair[1]), matched, false),
    links: comparePairs(linksIn(a, pair[0]), linksIn(b, pair[1]), matched, true),
    agreement: {
      coverage: coverageAgreement(a, b, pair),
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

type Labelled = { readonly claims: ClaimPair } & Readonly<Record<Label, { readonly inA: string; readonly inB: string }>>;

function labelsOf(claims: ClaimPair, [essayA, essayB]: EssayPair, voiceInA: (id: string) => string): Labelled {
  const a = leadingOccurrence(claims.a, essayA);
  const b = leadingOccurrence(claims.b, essayB);
  return {
    claims,
    voice: { inA: a?.voice ?? '', inB: voiceInA(b?.voice ?? '') },
    stance: { inA: a?.stance ?? '', inB: b?.stance ?? '' },
    role: { inA: a?.role ?? '', inB: b?.role ?? '' },
  };
}

/** Per UTF-16 code unit of the text: does any claim cover it? */
function coverageAgreement(a: DebateGraph, b: DebateGraph, [essayA, essayB]: EssayPair): Agreement {
  const spansA = union(a.debate.claims.flatMap((c) => spansOf(c, essayA.id)));
  const spansB = union(b.debate.claims.flatMap((c) => spansOf(c, essayB.id)));
  const both = total(intersection(spansA, spansB));
  const onlyA = total(spansA) - both;
  const onlyB = total(spansB) - both;
  // Where neither reading says how long the text is, it is at least as long as what they cover.
  const length = essayA.length ?? essayB.length ?? Math.max(0, ...[...spansA, ...spansB].map(({ end }) => end));
  return agreementOf([
    { pair: ['covered', 'covered'], units: both },
    { pair: ['covered', 'open'], units: onlyA },
    { pair: ['open', 'covered'], units: onlyB },
    { pair: ['open', 'open'], units: length - both - onlyA - onlyB },
  ]);
}
