import type { Debate } from '../../../graph/model/schema.ts';
import type { GenerateOutput } from './schemas.ts';

export interface Generated {
  /** Where it was written. */
  readonly file: string;
  readonly debate: Debate;
  readonly seed: number;
}

export function generateJson({ file, seed, debate: { essays, claims, inferences, supports, rebuttals, contradictions } }: Generated): GenerateOutput {
  return {
    file,
    seed,
    counts: {
      essays: essays.length,
      claims: claims.length,
      inferences: inferences.length,
      supports: supports.length,
      rebuttals: rebuttals.length,
      contradictions: contradictions.length,
    },
  };
}
