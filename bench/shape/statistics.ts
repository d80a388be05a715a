/** Null where there is nothing to count. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function share<T>(things: readonly T[], is: (thing: T, index: number) => boolean): number | null {
  return things.length === 0 ? null : things.filter(is).length / things.length;
}

/** The value below which there are so many tenths of them. */
export function decile(values: readonly number[], tenths: number): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length * tenths) / 10)] ?? null;
}

export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}
