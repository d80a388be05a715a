import type { Agreement } from '../../../graph/analysis/agreement/agreement.ts';
import type { EssayPair } from '../../../graph/analysis/agreement/common-essays.ts';
import type { SetComparison } from '../../../graph/analysis/agreement/compare-pairs.ts';
import type { LabelDifference, ReadingComparison } from '../../../graph/analysis/agreement/compare-readings.ts';
import type { Claim } from '../../../graph/model/schema.ts';
import type { AgreementOutput } from './schemas.ts';

export interface ComparedEssay {
  readonly pair: EssayPair;
  readonly comparison: ReadingComparison;
}

type EssayOutput = AgreementOutput[number];

export function agreementJson(compared: readonly ComparedEssay[]): AgreementOutput {
  return compared.map(({ pair: [a, b], comparison: c }) => ({
    essay: a.id,
    essayInB: b.id,
    claims: { a: c.matched.length + c.onlyA.length, b: c.matched.length + c.onlyB.length, matched: c.matched.length },
    agreement: {
      coverage: figures(c.agreement.coverage),
      voice: figures(c.agreement.voice),
      stance: figures(c.agreement.stance),
      role: figures(c.agreement.role),
    },
    matched: c.matched.map((pair) => ({ a: pair.a.id, b: pair.b.id, overlap: rounded(pair.overlap) })),
    onlyA: ids(c.onlyA),
    onlyB: ids(c.onlyB),
    voiceDiffers: c.voiceDiffers.map(difference),
    stanceDiffers: c.stanceDiffers.map(difference),
    roleDiffers: c.roleDiffers.map(difference),
    links: pairs(c.links),
    contradictions: pairs(c.contradictions),
  }));
}

function figures({ units, observed, kappa, alpha }: Agreement): EssayOutput['agreement']['voice'] {
  return { units, observed: orNull(observed), kappa: orNull(kappa), alpha: orNull(alpha) };
}

/** JSON has no word for what is not defined. */
function orNull(figure: number): number | null {
  return Number.isFinite(figure) ? rounded(figure) : null;
}

function rounded(figure: number): number {
  return Number(figure.toFixed(4));
}

function difference({ a, b, inA, inB }: LabelDifference): EssayOutput['voiceDiffers'][number] {
  return { a: a.id, b: b.id, inA, inB };
}

function pairs({ both, onlyA, onlyB }: SetComparison): EssayOutput['links'] {
  const copies = (list: SetComparison['both']): [string, string][] => list.map(([from, to]) => [from, to]);
  return { both: copies(both), onlyA: copies(onlyA), onlyB: copies(onlyB) };
}

function ids(claims: readonly Claim[]): string[] {
  return claims.map(({ id }) => id);
}
