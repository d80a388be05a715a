/** What two readers made of the same thing, for so many units of it. */
export interface Judged {
  readonly pair: readonly [string, string];
  readonly units: number;
}

export function unitsOf(judged: readonly Judged[]): number {
  return judged.reduce((sum, { units }) => sum + units, 0);
}

/** Share of units judged alike, 0 to 1; NaN if there are none. */
export function shareAlike(judged: readonly Judged[]): number {
  return unitsOf(judged.filter(({ pair: [a, b] }) => a === b)) / unitsOf(judged);
}
