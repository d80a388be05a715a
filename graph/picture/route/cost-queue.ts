const LEAST_ROOM = 1024;
const NONE = -1;

/**
 * Numbers by cost, in buckets of one pixel: for a search over a grid several times as fast as a heap. Of those in one bucket the
 * last to come goes first, so that a search follows one way to its end before it looks at others that are as good.
 *
 * A bucket is a chain of entries, the last to come at its head: nothing is allocated for a number, and clearing costs what was used.
 */
export class CostQueue {
  /** Of each bucket, the first entry. */
  private heads = new Int32Array(LEAST_ROOM).fill(NONE);
  /** Of each entry. */
  private values = new Int32Array(LEAST_ROOM);
  private nexts = new Int32Array(LEAST_ROOM);
  private entries = 0;
  private cursor = 0;
  /** Beyond the last bucket that was used. */
  private end = 0;

  clear(): void {
    this.heads.fill(NONE, 0, this.end);
    this.entries = 0;
    this.cursor = 0;
    this.end = 0;
  }

  /** @param cost finite, 0 or more */
  push(value: number, cost: number): void {
    const bucket = Math.floor(cost);
    if (bucket >= this.heads.length) this.heads = grown(this.heads, bucket + 1, NONE);
    const entry = this.entries;
    if (entry === this.values.length) {
      this.values = grown(this.values, entry + 1, 0);
      this.nexts = grown(this.nexts, entry + 1, 0);
    }
    this.entries += 1;
    this.values[entry] = value;
    this.nexts[entry] = this.heads[bucket] ?? NONE;
    this.heads[bucket] = entry;
    if (bucket < this.cursor) this.cursor = bucket;
    if (bucket >= this.end) this.end = bucket + 1;
  }

  /** The value of least cost, taken out; -1 if there is none. */
  pop(): number {
    const { heads, end } = this;
    for (; this.cursor < end; this.cursor += 1) {
      const entry = heads[this.cursor] ?? NONE;
      if (entry === NONE) continue;
      heads[this.cursor] = this.nexts[entry] ?? NONE;
      return this.values[entry] ?? NONE;
    }
    return -1;
  }
}

/** The same with room for so many at the least, and twice as much as before. */
function grown(former: Int32Array<ArrayBuffer>, least: number, filling: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, former.length * 2)).fill(filling, former.length);
  larger.set(former);
  return larger;
}
