import { shareAlike, type Judged } from './judgement.ts';

/**
 * Cohen's kappa for two readers and nominal categories (Cohen 1960, "A coefficient of agreement for nominal scales"):
 * 1 is full agreement, 0 what chance would give if each reader kept to their own frequencies. NaN if nothing was judged, or
 * if both used one and the same category throughout.
 */
export function cohensKappa(judged: readonly Judged[]): number {
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let units = 0;
  for (const { pair: [a, b], units: n } of judged) {
    units += n;
    first.set(a, (first.get(a) ?? 0) + n);
    second.set(b, (second.get(b) ?? 0) + n);
  }
  let byChance = 0;
  for (const [category, n] of first) byChance += (n / units) * ((second.get(category) ?? 0) / units);
  return (shareAlike(judged) - byChance) / (1 - byChance);
}
