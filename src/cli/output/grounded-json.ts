import type { Groundedness, Missing } from '../../../graph/analysis/groundedness.ts';
import type { GroundedOutput } from './schemas.ts';

type Output = GroundedOutput[number];

export function groundedJson(judged: readonly Groundedness[]): GroundedOutput {
  return judged.map((one): Output => {
    const { relation, id, essay, from, to, about, stepsToThesis } = one;
    return {
      relation,
      id,
      essay,
      from: [...from],
      to,
      about,
      stepsToThesis: stepsToThesis ?? null,
      grounded: one.grounded,
      ground: one.grounded ? { how: one.ground.how, way: one.ground.way.map((link) => ({ ...link })) } : null,
      missing: one.grounded ? null : missingJson(one.missing),
    };
  });
}

function missingJson(missing: Missing): NonNullable<Output['missing']> {
  switch (missing.kind) {
    case 'inference':
      return { kind: missing.kind, claims: [...missing.premises], to: missing.conclusion, joins: [...missing.joins], against: [], lookAlikes: [] };
    case 'premise':
      return { kind: missing.kind, claims: [...missing.premises], to: missing.of, joins: [missing.of], against: [], lookAlikes: [] };
    case 'contradiction':
      return { kind: missing.kind, claims: [...missing.claims], to: missing.against[0] ?? '', joins: [], against: [...missing.against], lookAlikes: [...missing.lookAlikes] };
  }
}
