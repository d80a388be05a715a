/** The debate as far as it has come, which numbers whatever is added to it. */
import type { Claim, Essay, Inference, Rebuttal, Support } from '../model/schema.ts';

export interface Draft {
  readonly claims: readonly Claim[];
  readonly essays: Essay[];
  readonly inferences: Inference[];
  readonly supports: Support[];
  readonly rebuttals: Rebuttal[];
  /** Number of the first claim of each essay, and of the essay of each claim and each inference. */
  readonly firsts: Uint32Array;
  readonly homes: Uint32Array;
  readonly essayOfInference: number[];
  /** Claims that their essay only reports or rejects. */
  readonly told: number[];
  /** Claims of which an essay other than their own has made use, once for each. */
  readonly popular: number[];
}

export function draftOf(claims: readonly Claim[], essays: number): Draft {
  return {
    claims,
    essays: [],
    inferences: [],
    supports: [],
    rebuttals: [],
    firsts: new Uint32Array(essays),
    homes: new Uint32Array(claims.length),
    essayOfInference: [],
    told: [],
    popular: [],
  };
}

export function addSupport({ supports }: Draft, lent: Omit<Support, 'id'>): void {
  supports.push({ id: `s${supports.length + 1}`, ...lent });
}

export function addRebuttal({ rebuttals }: Draft, made: Omit<Rebuttal, 'id'>): void {
  rebuttals.push({ id: `r${rebuttals.length + 1}`, ...made });
}

/** @param claim its number, from 0 */
export function claimId(claim: number): string {
  return `c${claim + 1}`;
}

export function essayId(essay: number): string {
  return `e${essay + 1}`;
}

export function inferenceId(inference: number): string {
  return `i${inference + 1}`;
}
