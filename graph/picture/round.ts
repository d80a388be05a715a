/** To 2 decimals: finer than anyone sees, and the same on every machine. */
export function round(value: number): number {
  // `+ 0` makes of -0 an ordinary zero.
  return Math.round(value * 100) / 100 + 0;
}

/** The same plain data with all its numbers rounded. */
export function rounded<T>(data: T): T;
export function rounded(data: unknown): unknown {
  if (typeof data === 'number') return round(data);
  if (Array.isArray(data)) return data.map((item: unknown) => rounded(item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]: [string, unknown]) => [key, rounded(value)]));
}
