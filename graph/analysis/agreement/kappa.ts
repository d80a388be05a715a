/** Agreement of two readers beyond chance. */
export interface Agreement {
  /** Number of units that both readers judged. */
  readonly units: number;
  /** Share of units judged alike, 0 to 1. */
  readonly observed: number;
  /** Cohen's kappa (Cohen 1960): 1 is full agreement, 0 what chance would give; NaN if both used one category only. */
  readonly kappa: number;
}

export type Judgement = readonly [string, string];

/** Cohen's kappa for two readers and nominal categories. Each judgement may count for several units. */
export function cohensKappa(judgements: Iterable<{ readonly pair: Judgement; readonly units: number }>): Agreement {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let units = 0;
  let alike = 0;
  for (const { pair: [a, b], units: n } of judgements) {
    units += n;
    if (a === b) alike += n;
    first.set(a, (first.get(a) ?? 0) + n);
    second.set(b, (second.get(b) ?? 0) + n);
  }
  const observed = alike / units;
  let byChance = 0;
  for (const [category, n] of first) byChance += (n / units) * ((second.get(category) ?? 0) / units);
  return { units, observed, kappa: (observed - byChance) / (1 - byChance) };
}
