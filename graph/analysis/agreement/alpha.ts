import type { Judged } from './judgement.ts';

/**
 * Krippendorff's alpha for two readers, nominal categories and no missing judgement, with its correction for small samples
 * (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section B): 1 is full agreement, 0 what chance would
 * give if both readers drew from the frequencies that they have together. NaN if nothing was judged, or if both used one
 * and the same category throughout.
 */
export function krippendorffsAlpha(judged: readonly Judged[]): number {
  const values = new Map<string, number>();
  let disagreements = 0;
  for (const { pair: [a, b], units } of judged) {
    for (const value of [a, b]) values.set(value, (values.get(value) ?? 0) + units);
    // Each pair stands in the coincidence matrix twice, once in each direction.
    if (a !== b) disagreements += 2 * units;
  }
  const counts = [...values.values()];
  const all = counts.reduce((sum, n) => sum + n, 0);
  const unlikePairs = counts.reduce((sum, n) => sum + n * (all - n), 0);
  return 1 - ((all - 1) * disagreements) / unlikePairs;
}
