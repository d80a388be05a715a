/** A binary heap of numbers that gives the largest first. */
export class MaxHeap {
  private readonly items: number[] = [];

  push(item: number): void {
    const { items } = this;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = items[parent] ?? item;
      if (above >= item) break;
      items[place] = above;
      place = parent;
    }
    items[place] = item;
  }

  pop(): number | undefined {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined || items.length === 0) return top;
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      const leftItem = items[left];
      if (leftItem === undefined) break;
      const rightItem = items[left + 1] ?? leftItem;
      const [child, item] = rightItem > leftItem ? [left + 1, rightItem] : [left, leftItem];
      if (item <= last) break;
      items[place] = item;
      place = child;
    }
    items[place] = last;
    return top;
  }
}
