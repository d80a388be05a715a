/** Offsets in code points, as Python counts, and in UTF-16 code units, as this program does. They differ behind each character beyond the basic plane. */
export interface Offsets {
  /** Undefined beyond the end of the text. */
  readonly toCodeUnits: (codePoint: number) => number | undefined;
}

export function offsetsIn(text: string): Offsets {
  // The code points that take two units: few texts have any.
  const wide: number[] = [];
  let points = 0;
  for (const character of text) {
    if (character.length === 2) wide.push(points);
    points += 1;
  }
  const total = points;
  return {
    toCodeUnits: (codePoint) => (codePoint > total ? undefined : codePoint + countBelow(wide, codePoint)),
  };
}

/** How many of the ascending numbers are smaller. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function codePointsIn(text: string): number {
  return Array.from(text).length;
}
