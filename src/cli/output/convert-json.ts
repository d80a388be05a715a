import type { Format } from '../../../graph/formats/format.ts';
import type { Loss } from '../../../graph/formats/losses.ts';
import type { Debate } from '../../../graph/model/schema.ts';
import type { SourceOfDebate } from '../debate-source.ts';
import type { ConvertOutput } from './schemas.ts';

export interface Conversion {
  readonly files: readonly SourceOfDebate[];
  readonly debate: Debate;
  readonly target: Format;
  /** The files that were written. */
  readonly written: readonly string[];
  readonly losses: readonly Loss[];
}

export function convertJson({ files, debate, target, written, losses }: Conversion): ConvertOutput {
  return {
    from: files.map(({ file, format }) => ({ file, format: format?.id ?? null })),
    to: { format: target.id, files: [...written] },
    counts: countsOf(debate),
    losses: losses.map(({ id, label, count }) => ({ id, label, count })),
  };
}

function countsOf({ essays, claims, inferences, supports, rebuttals, contradictions }: Debate): ConvertOutput['counts'] {
  const isClaim = new Set(claims.map(({ id }) => id));
  return {
    essays: essays.length,
    claims: claims.length,
    inferences: inferences.length,
    supports: supports.length,
    rebuttals: rebuttals.length,
    undercuts: rebuttals.filter(({ to }) => !isClaim.has(to)).length,
    contradictions: contradictions.length,
  };
}
