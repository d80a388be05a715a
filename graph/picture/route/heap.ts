/** A binary heap of numbers by cost; of equal costs the smaller number comes first, so that searches are repeatable. */
export class CostHeap {
  private readonly costs: number[] = [];
  private readonly values: number[] = [];

  clear(): void {
    this.costs.length = 0;
    this.values.length = 0;
  }

  push(value: number, cost: number): void {
    let i = this.values.length;
    this.values.push(value);
    this.costs.push(cost);
    while (i > 0) {
      const above = (i - 1) >> 1;
      if (!this.precedes(i, above)) return;
      this.swap(i, above);
      i = above;
    }
  }

  /** The value of least cost, taken out; -1 if there is none. */
  pop(): number {
    const [top = -1] = this.values;
    const [value, cost] = [this.values.pop(), this.costs.pop()];
    if (value === undefined || cost === undefined || this.values.length === 0) return top;
    this.values[0] = value;
    this.costs[0] = cost;
    this.sink();
    return top;
  }

  private sink(): void {
    for (let i = 0; ; ) {
      let least = i;
      const below = 2 * i + 1;
      if (below < this.values.length && this.precedes(below, least)) least = below;
      if (below + 1 < this.values.length && this.precedes(below + 1, least)) least = below + 1;
      if (least === i) return;
      this.swap(i, least);
      i = least;
    }
  }

  private precedes(a: number, b: number): boolean {
    const difference = (this.costs[a] ?? 0) - (this.costs[b] ?? 0);
    return difference < 0 || (difference === 0 && (this.values[a] ?? 0) < (this.values[b] ?? 0));
  }

  private swap(a: number, b: number): void {
    const { costs, values } = this;
    const [cost, value] = [costs[a] ?? 0, values[a] ?? 0];
    costs[a] = costs[b] ?? 0;
    values[a] = values[b] ?? 0;
    costs[b] = cost;
    values[b] = value;
  }
}
