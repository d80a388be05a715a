import type { DebateCrux } from '../../../graph/analysis/cruxes.ts';
import type { CruxesOutput } from './schemas.ts';

export function cruxesJson(cruxes: readonly DebateCrux[]): CruxesOutput {
  return cruxes.map(({ claim, changes, weakened }) => ({
    claim,
    changes: changes.map((change) => ({ ...change })),
    weakened: weakened.map((thesis) => ({ ...thesis })),
  }));
}
