/** To 2 decimals: finer than anyone sees, and the same on every machine. */
export function round(value: number): number {
  // `+ 0` makes of -0 an ordinary zero.
  return Math.round(value * 100) / 100 + 0;
}
