interface Found {
  readonly list: readonly number[];
  readonly members: ReadonlySet<number>;
}

/** Minimal sets of premises as they are found, each once. */
export class FoundSets {
  private readonly found = new Map<string, Found>();

  constructor(private readonly most: number) {}

  /** Each in ascending order. */
  get sets(): readonly (readonly number[])[] {
    return Array.from(this.found.values(), ({ list }) => list);
  }

  /** Whether there are more than were asked for. */
  get isFull(): boolean {
    return this.found.size > this.most;
  }

  /** @param list in ascending order; undefined adds nothing */
  add(list: readonly number[] | undefined): void {
    if (list === undefined) return;
    const key = list.join(' ');
    if (!this.found.has(key)) this.found.set(key, { list, members: new Set(list) });
  }

  /** Whether the premises hold a whole set. */
  hasWithin(premises: ReadonlySet<number>): boolean {
    return this.sets.some((list) => list.every((premise) => premises.has(premise)));
  }

  /** A set without any of these premises. */
  without(premises: readonly number[]): readonly number[] | undefined {
    for (const { list, members } of this.found.values()) if (!premises.some((premise) => members.has(premise))) return list;
    return undefined;
  }
}
