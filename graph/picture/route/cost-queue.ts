/**
 * Numbers by cost, in buckets of one pixel: for a search over a grid several times as fast as a heap. Of those in one bucket the
 * last to come goes first, so that a search follows one way to its end before it looks at others that are as good.
 */
export class CostQueue {
  private readonly buckets: number[][] = [];
  private cursor = 0;

  clear(): void {
    for (const bucket of this.buckets) bucket.length = 0;
    this.cursor = 0;
  }

  /** @param cost finite, 0 or more */
  push(value: number, cost: number): void {
    const index = Math.floor(cost);
    while (this.buckets.length <= index) this.buckets.push([]);
    this.buckets[index]?.push(value);
    if (index < this.cursor) this.cursor = index;
  }

  /** The value of least cost, taken out; -1 if there is none. */
  pop(): number {
    for (; this.cursor < this.buckets.length; this.cursor += 1) {
      const value = this.buckets[this.cursor]?.pop();
      if (value !== undefined) return value;
    }
    return -1;
  }
}
