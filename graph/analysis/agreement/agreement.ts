import { krippendorffsAlpha } from './alpha.ts';
import { shareAlike, unitsOf, type Judged } from './judgement.ts';
import { cohensKappa } from './kappa.ts';

/** How far two readers agree on one question. */
export interface Agreement {
  /** Number of units that both readers judged. */
  readonly units: number;
  /** Share of units judged alike, 0 to 1; NaN if there are none. */
  readonly observed: number;
  /** Cohen's kappa; NaN where chance alone would give full agreement. */
  readonly kappa: number;
  /** Krippendorff's alpha; NaN where chance alone would give full agreement. */
  readonly alpha: number;
}

export function agreementOf(judged: readonly Judged[]): Agreement {
  return { units: unitsOf(judged), observed: shareAlike(judged), kappa: cohensKappa(judged), alpha: krippendorffsAlpha(judged) };
}
